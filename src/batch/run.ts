import type { CallResult } from '../call/line.ts';
import { EssError } from '../errors.ts';
import { exitCodes } from '../report.ts';
import type { Text } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { BatchPace } from './pace/pace.ts';
import { createSlots } from './pace/slots.ts';
import { entriesFrom } from './plan/from.ts';
import type { Plan } from './plan/open.ts';
import { withResults } from './plan/references.ts';
import { type Flaw, isFlaw, type Step } from './plan/step.ts';

/** How one place of the plan ended. */
export type End =
  | { readonly kind: 'called'; readonly step: Step; readonly result: CallResult }
  /** Nothing was sent: the place is flawed. */
  | { readonly kind: 'flawed'; readonly flaw: Flaw }
  /** Nothing was sent: a step that it needs was not done. */
  | { readonly kind: 'blocked'; readonly step: Step; readonly by: string };

/** What a run reaches. */
export interface Crew {
  /**
   * Makes the step's call; its references have been put in. Throws an EssError `usage` when it can not be a
   * call with these values, another one when nothing can be called at all.
   */
  readonly call: (step: Step, whenHeld: 'wait' | 'leave') => Promise<CallResult>;
  /** Hears of every place that ended, in the order of completion; the run waits for it. */
  readonly tell: (end: End) => Promise<void> | void;
  readonly pace: BatchPace;
  /** How many places of the plan come last instead of first: others begin at others. */
  readonly from: number;
  /** Steps that are worked on at once. */
  readonly hands: number;
  readonly onError: 'stop' | 'continue';
  /** Fires when no further step is to be taken. */
  readonly signal: AbortSignal;
}

/** Steps that other processes work on, before the first of them is waited for. */
const mostHeld = 1_000;

/**
 * Does the steps of a plan that was surveyed, each when what it needs is there, in the order of the plan as far
 * as that allows. Whatever stops it, steps under way are finished first. Throws what made calls impossible.
 */
export const runPlan = async (plan: Plan, ledger: Ledger, crew: Crew): Promise<void> => {
  const { pace, signal, tell } = crew;
  const hands = createSlots(crew.hands);
  const held: Step[] = [];
  let failure: { readonly error: unknown } | undefined;
  let stopped = false;
  const isOver = (): boolean => stopped || signal.aborted;
  const stop = (): void => {
    stopped = true;
    pace.end();
  };
  signal.addEventListener('abort', stop, { once: true });

  const finish = async (end: End): Promise<void> => {
    const [{ id, line }, response, failed] = outcomeOf(end);
    if (failed && crew.onError === 'stop') stop();
    if (id !== undefined) ledger.ended({ id, line }, failed ? undefined : response);
    await tell(end);
  };

  const perform = async (step: Step, whenHeld: 'wait' | 'leave'): Promise<void> => {
    const ready = step.needs.length === 0 ? step : resolved(step, ledger);
    if ('kind' in ready) return await finish(ready);
    try {
      const result = await crew.call(ready, whenHeld);
      if (whenHeld === 'leave' && isLeft(result)) held.push(step);
      else await finish({ kind: 'called', step, result });
    } catch (error) {
      if (!(error instanceof EssError && error.category === 'usage')) throw error;
      await finish({ kind: 'flawed', flaw: flawBy(step, error.what) });
    }
  };

  /** Starts a step as soon as there is a hand for it. */
  const begin = async (step: Step, whenHeld: 'wait' | 'leave'): Promise<void> => {
    await hands.take();
    await pace.turn();
    if (isOver()) return hands.free();
    void perform(step, whenHeld)
      .catch((error: unknown) => {
        failure ??= { error };
        stop();
      })
      .finally(hands.free);
  };

  /** Starts one step whose waiting is over; false when there is none. */
  const beginWaiting = async (mayWait: boolean): Promise<boolean> => {
    const ready = ledger.nextReady();
    if (ready !== undefined) await begin(ready, 'leave');
    const other = ready === undefined && mayWait ? held.shift() : undefined;
    if (other !== undefined) await begin(other, 'wait');
    return ready !== undefined || other !== undefined;
  };

  for await (const entry of entriesFrom(plan, crew.from)) {
    if (isOver()) break;
    const flaw = isFlaw(entry) ? entry : ledger.flawAt(entry.line);
    if (flaw !== undefined) await finish({ kind: 'flawed', flaw });
    else if (!isFlaw(entry) && !waits(entry, ledger)) await begin(entry, 'leave');
    while (!isOver() && (await beginWaiting(held.length >= mostHeld)));
  }
  while (!isOver()) {
    if (await beginWaiting(true)) continue;
    if (hands.busy === 0) break;
    await hands.change();
  }
  while (hands.busy > 0) await hands.change();
  signal.removeEventListener('abort', stop);
  if (failure !== undefined) throw failure.error;
};

/** Puts a step aside when what it needs is not there yet. */
const waits = (step: Step, ledger: Ledger): boolean => {
  if (step.needs.length === 0) return false;
  const needs = ledger.needsOf(step);
  if (needs.state === 'pending') ledger.wait(step, needs.missing);
  return needs.state === 'pending';
};

/** The step with the results that it takes. */
const resolved = (step: Step, ledger: Ledger): Step | End => {
  const needs = ledger.needsOf(step);
  if (needs.state === 'failed') return { kind: 'blocked', step, by: needs.by };
  if (needs.state === 'pending') throw new Error('a step began before what it needs had ended');
  const faults: Text[] = [];
  const parameters = Object.fromEntries(
    Object.entries(step.parameters).map(([name, value]) => [
      name,
      withResults(value, (id) => needs.results.get(id), faults),
    ]),
  );
  return faults.length > 0 ? { kind: 'flawed', flaw: flawBy(step, faults) } : { ...step, parameters };
};

const flawBy = ({ line, id }: Step, faults: readonly Text[]): Flaw => ({ line, id, faults });

const outcomeOf = (
  end: End,
): readonly [place: Pick<Flaw, 'id' | 'line'>, response: unknown, failed: boolean] => {
  if (end.kind === 'flawed') return [end.flaw, undefined, true];
  if (end.kind === 'blocked') return [end.step, undefined, true];
  const { report } = end.result;
  return [end.step, report.response ?? {}, exitCodes[report.status] !== 0];
};

/** Nothing was sent because another live process has the call. */
const isLeft = ({ report }: CallResult): boolean =>
  report.evidence === 'held-by-live-process' && report.attempts.length === 0;
