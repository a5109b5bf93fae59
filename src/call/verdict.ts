import type { AttemptsEnd } from '../transport/attempts.ts';

/**
 * What looking for the effect of a lost `once` call showed. `absent` is claimed only where names are unique,
 * so that sending again can't make a second one even if the lost request should still arrive.
 */
export type Verdict =
  | { readonly verdict: 'found'; readonly response: Readonly<Record<string, unknown>> }
  | { readonly verdict: 'absent' }
  | { readonly verdict: 'undecided' };

/** How the attempts ended, and what the last look for their effect showed. */
export interface GuardedEnd extends AttemptsEnd {
  /** Absent when there was no need to look. */
  readonly verdict?: Verdict;
}
