import { exitCodes, type Report, type Status } from '../../src/report.ts';
import type { Killed } from './kill.ts';

/** How a call was taken up after its process was killed. */
export interface TakenUp {
  /** Undefined: nothing was reported of it. */
  readonly report: Report | undefined;
  /** Of the command that took it up. */
  readonly exitCode: number;
  /** Whether the effect of a call without a token was there when it was taken up; undefined: perhaps. */
  readonly effectBefore: boolean | undefined;
  /** Whether `ess journal pending` named it, where that was asked. */
  readonly pending?: boolean;
}

/** What is wrong with the end of a call, a sentence each. */
export const judge = (killed: Killed, { report, exitCode, effectBefore, pending }: TakenUp): string[] => {
  const { trial, row, exchange, survived } = killed;
  const wrong: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  must(row !== undefined || exchange.connections === 0, 'it connected before its intent was in the journal');
  must(!exchange.answered || row !== undefined, 'the journal has lost its intent');
  if (survived) {
    const own = parsed(killed.stdout);
    must(own?.status === 'fresh' && row?.status === 'fresh', `it ended by itself, as ${own?.status}`);
  }
  must(pending === undefined || pending === isOpen(killed), `\`ess journal pending\` named it: ${pending}`);
  const expected = expectedStatus(killed, effectBefore);
  must(
    expected.includes(report?.status),
    `it was taken up as ${report?.status}, not ${expected.join(' or ')}`,
  );
  if (report === undefined) return wrong;
  must(exitCode === exitCodes[report.status], `${report.status} ended with exit code ${exitCode}`);
  if (isOpen(killed)) {
    must(report.fingerprint === row?.fingerprint, 'it was taken up with another fingerprint');
    if (trial.operation === 'CreateScalingGroup') {
      must(report.clientToken === row?.id, `it was taken up under the token ${report.clientToken}`);
    } else must(report.guarded === true, 'its effect was not looked for');
  }
  if (trial.token !== undefined) must(report.clientToken === trial.token, 'the token became another one');
  const { attempts } = report;
  must(new Set(attempts.map(({ nonce }) => nonce)).size === attempts.length, 'a nonce was used again');
  return wrong;
};

/** Whether the journal had the call as one whose end is not known. */
export const isOpen = ({ row }: Killed): boolean => row !== undefined && row.state !== 'settled';

/** What may be said of the call when it is taken up; undefined stands for nothing. */
const expectedStatus = (
  killed: Killed,
  effectBefore: boolean | undefined,
): readonly (Status | undefined)[] => {
  const { trial, row } = killed;
  const takesToken = trial.operation === 'CreateScalingGroup';
  // Nothing was sent, or it had been settled: `resume --all` finds nothing to do.
  if (!isOpen(killed) && trial.again === 'resume') return [undefined];
  if (row === undefined) return ['fresh'];
  if (isOpen(killed)) {
    if (takesToken) return ['recovered'];
    // The effect was there and is found; or it is provably absent, and the work is done now.
    if (effectBefore === undefined) return ['recovered', 'fresh'];
    return [effectBefore ? 'recovered' : 'fresh'];
  }
  // The call had been settled just before the kill: the same command is the same call only by its token.
  if (trial.token !== undefined) return ['replayed'];
  return [takesToken ? 'fresh' : 'refused'];
};

const parsed = (stdout: string): Report | undefined => {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
};
