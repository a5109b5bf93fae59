import type { Context } from '../../../context.ts';
import { loadPaint, type Tone, wantsColor } from '../../../output/paint.ts';
import { displayWidth, pad } from '../../../output/terminal.ts';
import type { CallOptions } from '../../call-options.ts';
import { type Configured, configure } from '../../configured.ts';
import { Ended } from '../../ended.ts';
import { checkAccount } from './account.ts';
import { attempt, type Check } from './check.ts';
import { checkCompletion, checkJournal, checkNode, checkSettings } from './machine.ts';
import * as say from './text.ts';

/**
 * Looks at everything and prints a line for each thing. Ends with 1 when something keeps calls from being made.
 * Sends one read to the service, and what its credentials need.
 */
export const runDoctor = async (given: CallOptions, context: Context): Promise<void> => {
  const checks: Check[] = [checkNode(context)];
  let configured: Configured | undefined;
  checks.push(
    ...(await attempt('settings', async () => {
      configured = await configure(given, context);
      return [checkSettings(configured, context)];
    })),
  );
  // Broken settings hide what else is configured: the rest is told for the flags and the environment alone.
  const options = configured?.options ?? given;
  checks.push(...(await attempt('journal', async () => [await checkJournal(options, context)])));
  if (configured !== undefined) checks.push(...(await checkAccount(configured, context)));
  checks.push(await checkCompletion(context));
  if (context.signal.aborted) throw context.signal.reason;
  await print(checks, given.output === 'json', context);
  if (checks.some(({ state }) => state === 'failed')) throw new Ended(1);
};

const tones: Readonly<Record<Check['state'], Tone>> = { ok: 'good', advice: 'waiting', failed: 'bad' };

const print = async (
  checks: readonly Check[],
  asJson: boolean,
  { io, env, language }: Context,
): Promise<void> => {
  if (asJson) {
    const ok = !checks.some(({ state }) => state === 'failed');
    const rows = checks.map(({ name, state, what, hint }) => ({
      name,
      state,
      message: what[language],
      ...(hint === undefined ? {} : { hint: hint[language] }),
    }));
    io.stdout.write(`${JSON.stringify({ ok, checks: rows }, null, 2)}\n`);
    return;
  }
  const paint = await loadPaint(wantsColor(env, io.stdout));
  const stateWidth = Math.max(...checks.map(({ state }) => displayWidth(say.states[state][language]))) + 2;
  for (const { name, state, what, hint } of checks) {
    const head = paint(tones[state], pad(say.states[state][language], stateWidth));
    io.stdout.write(`${head}${pad(say.names[name][language], 13)}${what[language]}\n`);
    if (hint !== undefined) io.stdout.write(`${' '.repeat(stateWidth + 13)}→ ${hint[language]}\n`);
  }
};
