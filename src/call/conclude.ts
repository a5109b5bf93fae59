import type { Kind } from '../catalog/types.ts';
import type { AttemptRecord, Evidence, Status } from '../report.ts';
import { isAmbiguous, type Judgement } from '../transport/classify.ts';
import type { Verdict } from './verdict.ts';

/** What is known when the attempts of a call have ended. */
export interface Facts {
  readonly operation: string;
  readonly kind: Kind;
  /** A process that died, or ended `unknown`, may have had this call carried out. */
  readonly earlierMayHaveRun: boolean;
  readonly attempts: readonly Pick<AttemptRecord, 'outcome'>[];
  /** Undefined when no attempt was made. */
  readonly last: Judgement | undefined;
  /** What the last look for the effect of a `once` call showed. */
  readonly verdict?: Verdict;
  /** What `fresh` rests on, should it be fresh. */
  readonly freshEvidence: Evidence;
  /** An attempt that may have been carried out was sent so lately that it may still be on its way. */
  readonly mayArriveLate: boolean;
  /** The layer that made the last answer's error code, where it is known. */
  readonly errorLayer: 'gateway' | 'idempotency' | 'ess' | undefined;
}

export interface Conclusion {
  readonly status: Status;
  readonly evidence: Evidence;
  readonly source?: 'service';
}

/**
 * Facts → status, by the contract's table. The rule behind every line: `fresh` and `refused` are claims, and
 * are made only where no attempt can have been carried out unseen.
 */
export const conclude = (facts: Facts): Conclusion => {
  const { last, verdict } = facts;
  if (last?.outcome === 'answered') return answered(facts);
  if (verdict?.verdict === 'found') return { status: 'recovered', evidence: 'guard-found' };
  if (verdict?.verdict === 'undecided') return undecided(facts);
  if (last?.outcome === 'mismatch') return { status: 'mismatch', evidence: 'service-mismatch' };
  if (last?.outcome === 'refused') return refused(facts, last);
  return unanswered(facts);
};

const undecided = ({ kind }: Facts): Conclusion => ({
  status: 'unknown',
  // What has a token is only looked for when the token no longer decides.
  evidence: kind === 'token' ? 'token-may-be-forgotten' : 'guard-undecided',
});

/** Whether any attempt may have been carried out without its result being known. */
const mayHaveRun = ({ earlierMayHaveRun, attempts }: Facts): boolean =>
  earlierMayHaveRun || attempts.some(({ outcome }) => isAmbiguous(outcome) && outcome !== 'processing');

/** Whether the service said that the token's first request was still running. */
const wasProcessing = ({ attempts }: Facts): boolean =>
  attempts.some(({ outcome }) => outcome === 'processing');

const answered = (facts: Facts): Conclusion => {
  if (facts.kind === 'read') return { status: 'fresh', evidence: 'read-only' };
  // What was lost before left no effect, and names are unique: the work was done now.
  if (facts.verdict?.verdict === 'absent') return { status: 'fresh', evidence: 'guard-absent' };
  if (facts.earlierMayHaveRun) return { status: 'recovered', evidence: 'earlier-process-without-answer' };
  if (mayHaveRun(facts)) return { status: 'recovered', evidence: 'attempt-without-answer' };
  // The request that was running was not ours: this is its result.
  if (wasProcessing(facts)) {
    return { status: 'replayed', source: 'service', evidence: 'service-answered-again' };
  }
  return { status: 'fresh', evidence: facts.freshEvidence };
};

const refused = (facts: Facts, last: Judgement): Conclusion => {
  const { kind, operation } = facts;
  const no: Conclusion = { status: 'refused', evidence: 'service-refused' };
  if (kind === 'read' || !mayHaveRun(facts)) return no;
  if (kind === 'repeatable' && operation.startsWith('Delete') && isNotFound(last)) {
    return { status: 'recovered', evidence: 'deleted-after-lost-attempt' };
  }
  // Had the lost attempt been carried out, its token would have brought its result. Should it still be on its
  // way, the service will refuse it as well; the gateway, though, refuses before any token is looked at, and may
  // let pass a minute later what it held back. Of an effect that is not there the same is true.
  const isProven =
    facts.errorLayer === 'ess'
      ? kind === 'token' || facts.verdict?.verdict === 'absent'
      : facts.verdict?.verdict === 'absent' && !facts.mayArriveLate;
  return isProven ? no : { status: 'unknown', evidence: 'no-final-answer' };
};

const isNotFound = ({ httpStatus, code = '' }: Judgement): boolean =>
  httpStatus === 404 || /NotFound|NotExist/.test(code);

const unanswered = (facts: Facts): Conclusion => {
  if (mayHaveRun(facts)) return { status: 'unknown', evidence: 'no-final-answer' };
  if (wasProcessing(facts)) return { status: 'in-progress', evidence: 'held-by-live-process' };
  const turnedAway = facts.attempts.some(({ outcome }) => outcome !== 'unsent');
  return turnedAway
    ? { status: 'exhausted', evidence: 'turned-away' }
    : { status: 'unsent', evidence: 'nothing-sent' };
};
