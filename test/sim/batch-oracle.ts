import type { End } from '../../src/batch/run.ts';
import { isOpen } from '../../src/journal/calls.ts';
import type { JournalCall } from '../../src/journal/journal.ts';
import { exitCodes } from '../../src/report.ts';
import type { BatchScenario } from './batch-scenario.ts';
import type { Made } from './oracle.ts';

/** Operations whose result names the one piece of work that it came from. */
export const makes: ReadonlySet<string> = new Set(['CreateScalingGroup', 'CreateScalingRule']);

/**
 * What is true when a plan was done again in peace: every step is done, each piece of work was done once, for
 * the result that its step has, and the journal knows of all of it and has nothing open.
 */
export const judgePlan = (
  { steps }: BatchScenario,
  last: readonly End[],
  made: readonly Made[],
  calls: readonly JournalCall[],
): readonly string[] => {
  const said: string[] = [];
  const claim = (holds: boolean, what: string): void => {
    if (!holds) said.push(what);
  };
  for (const { id, operation } of steps) {
    const end = last.find((one) => one.kind === 'called' && one.step.id === id);
    if (end?.kind !== 'called') {
      claim(false, `step ${id} was not done in peace`);
      continue;
    }
    const { status, evidence, response } = end.result.report;
    claim(exitCodes[status] === 0, `step ${id} is ${status} (${evidence}) in peace`);
    if (typeof operation !== 'string' || !makes.has(operation)) continue;
    const ids = Object.values(Object(response)).map(String);
    const own = made.filter(
      (effect) => effect.operation === operation && effect.ids.some((one) => ids.includes(one)),
    );
    claim(own.length === 1, `step ${id} shows the result of ${own.length} pieces of work`);
  }
  for (const operation of makes) {
    const wanted = steps.filter((step) => step.operation === operation).length;
    const done = made.filter((effect) => effect.operation === operation).length;
    claim(done === wanted, `${operation} was done ${done} times for ${wanted} steps`);
  }
  for (const call of calls) {
    const nonces = new Set(call.attempts.map(({ nonce }) => nonce));
    claim(nonces.size === call.attempts.length, `call ${call.intent.id}: a nonce was used twice`);
    claim(!isOpen(call), `call ${call.intent.id} is still open (${call.state}, ${call.status})`);
  }
  return said;
};
