import type { Effect } from '../../src/emulator/state/ledgers.ts';
import { isOpen, rememberedSince } from '../../src/journal/calls.ts';
import type { JournalCall } from '../../src/journal/journal.ts';
import { exitCodes, type Report, type Status } from '../../src/report.ts';
import type { Arrival } from './network.ts';
import type { Scenario } from './scenario.ts';
import { retentionMs } from './service.ts';

/** A piece of work that was done, and the run whose request did it. */
export interface Made extends Effect {
  readonly run: number;
}

/** How one process ended. */
export interface RunEnd {
  readonly index: number;
  /** A status, `killed`, or the category of the error that it ended with. */
  readonly how: Status | 'killed' | `error ${string}`;
  readonly report: Report | undefined;
  /** What the journal knows the call by, where that is known. */
  readonly id: string | undefined;
  readonly isOther: boolean;
  readonly tookMs: number;
  readonly allowedMs: number;
}

const claimsNothingDone: ReadonlySet<string> = new Set(['refused', 'mismatch', 'unsent', 'exhausted']);

/** What a process claims, held against what is true at the moment of the claim. */
export const judgeRun = (
  end: RunEnd,
  made: readonly Made[],
  arrivals: readonly Arrival[],
): readonly string[] => {
  const { index, how, report } = end;
  const said: string[] = [];
  const claim = (holds: boolean, what: string): void => {
    if (!holds)
      said.push(`run ${index} (${how}${report === undefined ? '' : `, ${report.evidence}`}): ${what}`);
  };
  if (how !== 'killed') claim(end.tookMs <= end.allowedMs || end.allowedMs === 1, `took ${end.tookMs} ms`);
  if (how.startsWith('error')) {
    claim(
      !arrivals.some(({ run, isWrite }) => run === index && isWrite),
      'ended with an error after it had sent something',
    );
  }
  if (report === undefined) return said;
  const done = made.filter(({ ids }) =>
    Object.values(Object(report.response)).some((id) => ids.includes(String(id))),
  );
  if (how === 'fresh') {
    claim(
      made.some(({ requestId, run }) => requestId === report.requestId && run === index),
      'says that its own last request did the work; it did not',
    );
    claim(report.evidence !== 'service-forgot-token', 'the work was done again');
  }
  if (exitCodes[report.status] === 0 && report.operation !== 'DeleteScalingGroup') {
    claim(done.length === 1, `shows the result of ${done.length} pieces of work`);
  }
  return said;
};

/** What is true when nothing is under way any more: effects, journal and reports agree. */
export const judgeWorld = (
  scenario: Scenario,
  ends: readonly RunEnd[],
  made: readonly Made[],
  calls: readonly JournalCall[],
): readonly string[] => {
  const said: string[] = [];
  const claim = (holds: boolean, what: string): void => {
    if (!holds) said.push(what);
  };
  const named = (id: string): readonly Made[] => made.filter(({ clientToken }) => clientToken === id);
  for (const { index, how, report } of ends) {
    if (!claimsNothingDone.has(how)) continue;
    const own = made.find(({ run }) => run === index);
    claim(own === undefined, `run ${index} (${how}, ${report?.evidence}): its own request did the work`);
  }
  for (const call of calls) {
    const { intent, status, attempts } = call;
    const nonces = new Set(attempts.map(({ nonce }) => nonce));
    claim(nonces.size === attempts.length, `call ${intent.id}: a nonce was used twice`);
    if (intent.kind === 'token') {
      const count = named(intent.id).length;
      claim(count <= 1, `call ${intent.id}: done ${count} times`);
      if (call.completedAt !== undefined) claim(count === 1, `call ${intent.id}: ${status}, and not done`);
      if (status !== undefined && claimsNothingDone.has(status)) {
        claim(count === 0, `call ${intent.id}: ${status}, and done`);
      }
    }
    const since = rememberedSince(call);
    const isLate = since !== undefined && (call.settledAt ?? 0) - since > retentionMs - 130_000;
    claim(
      !isOpen(call) || isLate || (intent.kind === 'once' && !scenario.isNamed),
      `call ${intent.id} is still open (${call.state}, ${status}) although nothing stands in its way`,
    );
  }
  if (scenario.kind === 'once') {
    for (const { index } of ends) {
      const own = made.filter(({ run }) => run === index).length;
      claim(own <= 1, `run ${index}: its one call was done ${own} times`);
    }
  }
  if (scenario.kind === 'once' && scenario.isNamed) claim(made.length <= 1, `done ${made.length} times`);
  if (scenario.kind === 'repeatable') claim(made.length <= 1, `deleted ${made.length} times`);
  for (const effect of made) {
    const { clientToken } = effect;
    if (clientToken === undefined) continue;
    claim(
      calls.some(({ intent }) => intent.id === clientToken),
      `work was done under ${clientToken}, which the journal does not know`,
    );
  }
  return said;
};
