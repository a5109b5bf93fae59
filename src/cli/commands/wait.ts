import { Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { EssError } from '../../errors.ts';
import { wantsColor } from '../../output/paint.ts';
import { startProgress } from '../../output/progress.ts';
import { exitCodes } from '../../report.ts';
import {
  activitiesEnd,
  type Condition,
  groupIs,
  groupStates,
  instancesHealthy,
  refreshEnds,
} from '../../wait/condition.ts';
import { waitFor } from '../../wait/wait.ts';
import type { CallOptions } from '../call-options.ts';
import { readConnection } from '../call-settings.ts';
import { configure } from '../configured.ts';
import { addConnectionOptions } from '../connection-options.ts';
import { parseDuration } from '../duration.ts';
import { Ended } from '../ended.ts';
import { notifier, printResult } from '../print.ts';
import { openSession } from '../session.ts';
import { findTarget, settingsOf } from '../target.ts';
import * as callText from '../text.ts';
import * as say from './text.ts';

/** `ess wait …`: until activities have ended, a group is in a state, instances are healthy, a refresh is done. */
export const waitCommand = (context: Context): Command => {
  const { language } = context;
  const command = new Command('wait').description(say.wait.about[language]);
  const below = (name: string, about: keyof typeof say.wait): Command =>
    addConnectionOptions(command.command(name), language)
      .description(say.wait[about][language])
      .option('--timeout <duration>', say.wait.timeout[language], '10m');

  below('activity', 'activity')
    .argument('<activity-id...>')
    .action(async (ids: string[], options: WaitOptions) => await wait(activitiesEnd(ids), options, context));
  below('group', 'group')
    .argument('<scaling-group-id>')
    .addOption(new Option('--state <state>', say.wait.state[language]).choices(groupStates).default('Active'))
    .action(
      async (id: string, options: WaitOptions & { state: (typeof groupStates)[number] }) =>
        await wait(groupIs(id, options.state), options, context),
    );
  below('instances', 'instances')
    .argument('<scaling-group-id>')
    .option('--count <n>', say.wait.count[language], countOf)
    .action(
      async (id: string, options: WaitOptions & { count?: number }) =>
        await wait(instancesHealthy(id, options.count), options, context),
    );
  below('refresh', 'refresh')
    .argument('<task-id>')
    .requiredOption('--scaling-group-id <id>', say.wait.groupOfRefresh[language])
    .action(
      async (id: string, options: WaitOptions & { scalingGroupId: string }) =>
        await wait(refreshEnds(id, options.scalingGroupId), options, context),
    );
  return command;
};

type WaitOptions = CallOptions & { readonly timeout: string };

const countOf = (given: string): number => {
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given);
  throw new EssError('usage', callText.notCount('--count', given));
};

const wait = async (condition: Condition, given: WaitOptions, context: Context): Promise<void> => {
  const configured = await configure(given, context);
  const { options } = configured;
  const { settings, apiVersion } = readConnection(configured);
  const timeoutMs = parseDuration(given.timeout);
  if (timeoutMs === undefined) throw new EssError('usage', callText.notDuration('--timeout', given.timeout));
  const target = findTarget(configured, undefined);
  const { regionId } = target;
  if (regionId === undefined) throw new EssError('usage', callText.noRegion);

  const { clock, env, io, language, signal } = context;
  const quiet = options.quiet === true;
  const noJournal = { ...options, journal: false } as const;
  const session = await openSession(
    noJournal,
    settings,
    { ...target, regionId },
    context,
    notifier(false, quiet, context),
  );
  const progress = startProgress(io, {
    text: callText.waitingFor[language],
    quiet: quiet || !wantsColor(env, io.stderr),
    clock,
  });
  const started = clock.monotonic();
  try {
    const callSettings = settingsOf(settings, session.endpoint, '', context);
    const end = await waitFor(condition, { apiVersion, regionId }, callSettings, session.world, {
      timeoutMs,
      onProgress: (text) => {
        progress.update(text[language]);
      },
    });
    progress.stop();
    if (signal.aborted) throw signal.reason;
    if (end.last !== undefined) {
      const display = {
        ...settings,
        query: options.query,
        quiet: true,
        elapsedMs: clock.monotonic() - started,
      };
      await printResult(end.last, end.lookup, display, context);
    }
    if (end.state === 'refused' && end.last !== undefined) throw new Ended(exitCodes[end.last.report.status]);
    if (end.state !== 'reached')
      throw new EssError('wait', end.text, callText.waitEnded(end.state, { ofCall: false }));
    if (!quiet) io.stderr.write(`${end.text[language]}\n`);
  } finally {
    progress.stop();
    await session.close();
  }
};
