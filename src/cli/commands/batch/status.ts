import { prefixOfPlan } from '../../../call/client-token.ts';
import type { Context } from '../../../context.ts';
import type { Standing } from '../../../journal/archive.ts';
import { exitCodes } from '../../../report.ts';
import { isoTime } from '../journal/document.ts';
import { type PlaceOptions, withArchive } from '../journal/place.ts';
import { printJson, printTable, wantsJson } from '../print.ts';
import * as say from './text.ts';

export type StatusOptions = PlaceOptions & { readonly planName: string; readonly output: string };

/**
 * `ess batch status`: the calls of a plan that the journal knows, whoever made them. Steps that were not begun,
 * that read, or that have a token of their own are not among them.
 */
export const status = async (
  { planName, output, ...place }: StatusOptions,
  context: Context,
): Promise<void> => {
  const json = wantsJson(output);
  const prefix = prefixOfPlan(planName);
  const standings = await withArchive(place, context, (archive) => archive.standings(prefix), []);
  const now = context.clock.now();
  const whole = {
    plan: planName,
    ...counts(standings, now),
    ...times(standings),
    standings: standings.map((standing) => documentOf(standing, now)),
  };
  if (json) await printJson(whole, context);
  else if (standings.length === 0)
    context.io.stderr.write(`${say.unknownPlan(planName)[context.language]}\n`);
  else await printTable(rowsOf(standings, now, context), context);
};

const counts = (standings: readonly Standing[], now: number) => {
  const sum = (wanted: (standing: Standing) => boolean): number =>
    standings.filter(wanted).reduce((total, { calls }) => total + calls, 0);
  return {
    calls: sum(() => true),
    done: sum(({ status: end }) => end !== undefined && exitCodes[end] === 0),
    failed: sum(({ status: end }) => end !== undefined && exitCodes[end] !== 0),
    underWay: sum((standing) => isUnderWay(standing, now)),
    abandoned: sum((standing) => standing.status === undefined && !isUnderWay(standing, now)),
  };
};

const times = (standings: readonly Standing[]) =>
  standings.length === 0
    ? {}
    : {
        firstAt: isoTime(Math.min(...standings.map(({ firstAt }) => firstAt))),
        lastAt: isoTime(Math.max(...standings.map(({ lastAt }) => lastAt))),
      };

/** The latest of the leases stands for all: a live process renews every one of its. */
const isUnderWay = ({ holder }: Standing, now: number): boolean =>
  holder !== undefined && holder.leaseUntil > now;

const documentOf = (standing: Standing, now: number) => ({
  state: standing.status ?? (isUnderWay(standing, now) ? 'under-way' : 'abandoned'),
  calls: standing.calls,
  ...(standing.holder !== undefined && { host: standing.holder.host, pid: standing.holder.pid }),
  firstAt: isoTime(standing.firstAt),
  lastAt: isoTime(standing.lastAt),
});

const rowsOf = (standings: readonly Standing[], now: number, { language }: Context) =>
  standings.map((standing) => {
    const { state, calls, host, pid, firstAt, lastAt } = documentOf(standing, now);
    return {
      [say.columns.state[language]]: state,
      [say.columns.calls[language]]: calls,
      [say.columns.by[language]]: host === undefined ? '' : `${host}:${pid}`,
      [say.columns.first[language]]: firstAt,
      [say.columns.last[language]]: lastAt,
    };
  });
