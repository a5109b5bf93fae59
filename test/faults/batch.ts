import { setTimeout } from 'node:timers/promises';
import { systemClock } from '../../src/context.ts';
import { isOpen as isOpenCall } from '../../src/journal/calls.ts';
import type { JournalCall } from '../../src/journal/journal.ts';
import { openArchive } from '../../src/journal/open.ts';
import type { Report } from '../../src/report.ts';
import type { Effects, Emulator, Requests } from '../helpers/program.ts';
import { judge, type TakenUp } from './judge.ts';
import { hasLanded, type Killed, kill, type Pace, type Place } from './kill.ts';
import type { Trial } from './trials.ts';

/** A kill, and all that was found wrong afterwards. */
export interface Verdict {
  readonly killed: Killed;
  readonly report: Report | undefined;
  readonly wrong: readonly string[];
}

/**
 * Kills the trials' processes one after the other on one journal, takes every call up again, and compares what
 * the service did with what the journal and the reports say.
 */
export const runBatch = async (
  trials: readonly Trial[],
  place: Place,
  emulator: Emulator,
  pace: Pace,
): Promise<readonly Verdict[]> => {
  const ends: { killed: Killed; end: TakenUp }[] = [];
  const waiting: Killed[] = [];
  for (const trial of trials) {
    const killed = await kill(trial, place, pace);
    pace.adapt(trial.step, hasLanded(killed));
    if (trial.again === 'command') ends.push({ killed, end: await runAgain(killed, place, emulator) });
    else waiting.push(killed);
  }
  ends.push(...(await resumeAll(waiting, place, emulator)));
  const afterwards = await everything(place, emulator);
  return ends.map(({ killed, end }) => ({
    killed,
    report: end.report,
    wrong: [...judge(killed, end), ...afterwards(killed, end.report)],
  }));
};

/** The same command once more; a request that was under way arrives in the middle of it, or when it is over. */
const runAgain = async (killed: Killed, { home, tap }: Place, emulator: Emulator): Promise<TakenUp> => {
  const { trial, exchange, command } = killed;
  const effectBefore = await hadEffect(killed, emulator);
  const arrive = async (): Promise<void> => {
    for (const request of exchange.requests) await tap.deliver(request);
  };
  const [{ exitCode, stdout }] = await Promise.all([
    home.ess(command),
    trial.arrival === 'meanwhile' ? setTimeout(trial.delay * 200).then(arrive) : undefined,
  ]);
  if (trial.arrival === 'afterwards') await arrive();
  return {
    report: reportsIn(stdout)[0],
    exitCode,
    effectBefore: trial.arrival === 'meanwhile' ? undefined : effectBefore,
  };
};

/** `ess journal resume --all`, after `ess journal pending` has named the very calls that are open. */
const resumeAll = async (
  waiting: readonly Killed[],
  { home, tap }: Place,
  emulator: Emulator,
): Promise<{ killed: Killed; end: TakenUp }[]> => {
  const before = new Map<Killed, boolean>();
  for (const killed of waiting) before.set(killed, await hadEffect(killed, emulator));
  const pending = await home.ess(['journal', 'pending', '--output', 'json']);
  const named = new Set(JSON.parse(pending.stdout).map((call: { fingerprint: string }) => call.fingerprint));
  const { stdout, exitCode } = await home.ess(['journal', 'resume', '--all', '--output', 'report']);
  const reports = new Map(reportsIn(stdout).map((report) => [report.fingerprint, report]));
  for (const { exchange, trial } of waiting) {
    if (trial.arrival === 'never') continue;
    for (const request of exchange.requests) await tap.deliver(request);
  }
  return waiting.map((killed) => ({
    killed,
    end: {
      report: reports.get(killed.row?.fingerprint ?? ''),
      exitCode,
      effectBefore: before.get(killed),
      pending: named.has(killed.row?.fingerprint),
    },
  }));
};

/** Whether the killed process's own request was carried out. */
const hadEffect = async ({ exchange }: Killed, emulator: Emulator): Promise<boolean> => {
  const nonces = exchange.requests.map(nonceOf);
  const { requests } = await emulator.inspect<Requests>('requests');
  return requests.some(({ nonce }) => nonces.includes(nonce));
};

const nonceOf = (request: Buffer): string =>
  /[?&]SignatureNonce=([^& ]+)/.exec(request.toString('latin1'))?.[1] ?? '';

/** Reads journal and service once more; gives what is wrong there with a call. */
const everything = async ({ journal }: Place, emulator: Emulator) => {
  const { effects } = await emulator.inspect<Effects>('effects');
  const { requests } = await emulator.inspect<Requests>('requests');
  const { calls, faults } = await recordIn(journal);
  return ({ trial, row, exchange }: Killed, report: Report | undefined): string[] => {
    const wrong = faults.map((fault) => `the journal is damaged: ${fault}`);
    const fingerprint = report?.fingerprint ?? row?.fingerprint;
    const own = calls.filter(({ intent }) => intent.fingerprint === fingerprint);
    for (const { intent } of own.filter(isOpenCall)) wrong.push(`${intent.id} is still open`);
    for (const call of own) wrong.push(...effectFaults(call, effects));
    const tokens = new Set([trial.token, ...own.map(({ intent }) => intent.id)]);
    if (own.length === 0 && effects.some(({ clientToken }) => clientToken === trial.token && trial.token)) {
      wrong.push('the work of a call was done that the journal does not know');
    }
    const recorded = new Set(own.flatMap(({ attempts }) => attempts.map(({ nonce }) => nonce)));
    const served = requests.filter(({ clientToken }) => clientToken !== undefined && tokens.has(clientToken));
    for (const nonce of [...exchange.requests.map(nonceOf), ...served.map((request) => request.nonce)]) {
      if (!recorded.has(nonce)) wrong.push(`the attempt with the nonce ${nonce} is not in the journal`);
    }
    return wrong;
  };
};

/** A call that is done has one effect, and its report names that one; a call that was refused has none. */
const effectFaults = ({ intent, report }: JournalCall, effects: Effects['effects']): string[] => {
  const done = JSON.stringify(report?.response ?? {});
  const named = effects.filter(({ ids }) => ids.some((id) => done.includes(`"${id}"`)));
  const under = effects.filter(({ clientToken }) => clientToken === intent.id);
  const expected = report?.response === undefined ? 0 : 1;
  return [
    ...(named.length === expected ? [] : [`${named.length} effects are its result, not ${expected}`]),
    ...(intent.tokenSource === undefined || under.length === expected
      ? []
      : [`${under.length} effects under its token ${intent.id}, not ${expected}`]),
  ];
};

const recordIn = async (journal: string) => {
  const archive = await openArchive(journal, { clock: systemClock });
  const calls: JournalCall[] = [];
  const faults: string[] = [];
  if (archive === undefined) return { calls, faults };
  for await (const call of archive.walk({})) calls.push(call);
  for await (const { id, what } of archive.verify()) faults.push(`${id ?? ''} ${what}`);
  await archive.close();
  return { calls, faults };
};

/** The reports that the program wrote, one a line. */
const reportsIn = (stdout: string): Report[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
