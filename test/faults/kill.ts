import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Home, program } from '../helpers/program.ts';
import { type CallRow, newestRow } from './journal-row.ts';
import type { Exchange, Tap } from './tap.ts';
import type { Step, Trial } from './trials.ts';

/** Where calls are made and killed, one after the other. */
export interface Place {
  readonly home: Home;
  readonly journal: string;
  readonly tap: Tap;
  /** The group that rules are made in. */
  readonly groupId: string;
}

/** What is known once a process was killed, and everything it had sent has been answered. */
export interface Killed {
  readonly trial: Trial;
  readonly command: readonly string[];
  /** Whether it had ended by itself before. */
  readonly survived: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** How long after its step it was killed, milliseconds. */
  readonly delayMs: number;
  /** The call as the journal then had it; undefined: it was not there. */
  readonly row: CallRow | undefined;
  readonly exchange: Exchange;
}

/** The longest delays of each step, milliseconds; those that race with the process follow its speed. */
export interface Pace {
  readonly longest: Record<Step, number>;
  adapt(step: Step, landed: boolean): void;
}

export const newPace = (): Pace => {
  const longest: Record<Step, number> = {
    'before intent': 80,
    'after intent': 1,
    connected: 3,
    'request written': 3,
    'half an answer read': 3,
    'before settling': 2,
  };
  return {
    longest,
    adapt: (step, landed) => {
      if (racing.has(step)) longest[step] *= landed ? 1.08 : 0.85;
    },
  };
};

const racing: ReadonlySet<Step> = new Set(['before intent', 'after intent', 'before settling']);

/** Starts a trial's command, and kills it at its step. */
export const kill = async (
  trial: Trial,
  { home, journal, tap, groupId }: Place,
  pace: Pace,
): Promise<Killed> => {
  const command = [...commandOf(trial, groupId), '--endpoint', tap.url, '--output', 'report'];
  const before = newestRow(journal)?.seq ?? 0;
  const rowOfCall = (): CallRow | undefined => {
    const row = newestRow(journal);
    return row !== undefined && row.seq > before ? row : undefined;
  };
  const exchange = tap.hold(trial.stop, trial.cut);
  const child = spawn(process.execPath, [program, ...command], {
    env: home.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [said(child.stdout), said(child.stderr)];
  const ended = once(child, 'close');
  let isOver = false;
  const over = ended.then(() => {
    isOver = true;
  });

  if (trial.step === 'after intent') while (!isOver && rowOfCall() === undefined) await setTimeout(1);
  else if (trial.step !== 'before intent') await Promise.race([exchange.stopped, over]);
  const delayMs = trial.delay * pace.longest[trial.step];
  await pass(delayMs);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  await exchange.settled();
  tap.release();
  return {
    trial,
    command,
    survived: signal === null,
    stdout: stdout(),
    stderr: stderr(),
    delayMs,
    row: rowOfCall(),
    exchange,
  };
};

/** Whether a kill came at the step that it was meant for. */
export const hasLanded = ({ trial, survived, row, exchange }: Killed): boolean => {
  if (survived) return false;
  switch (trial.step) {
    case 'before intent':
      return row === undefined;
    case 'after intent':
      return row !== undefined && exchange.connections === 0;
    case 'before settling':
      return exchange.answered && row?.state !== 'settled';
    default:
      return true;
  }
};

/** Every call has a number that makes it another one than all the others; groups have no name, nothing but it. */
const commandOf = ({ operation, number, token }: Trial, groupId: string): string[] =>
  operation === 'CreateScalingGroup'
    ? [
        ...['create-scaling-group', '--min-size', '0', '--max-size', '1', '--default-cooldown', `${number}`],
        ...(token === undefined ? [] : ['--client-token', token]),
      ]
    : [
        ...['create-scaling-rule', '--scaling-group-id', groupId, '--scaling-rule-name', `rule-${number}`],
        ...['--adjustment-type', 'TotalCapacity', '--adjustment-value', '1'],
      ];

/** Waits, also for parts of a millisecond. */
const pass = async (milliseconds: number): Promise<void> => {
  const until = performance.now() + milliseconds;
  if (milliseconds > 5) await setTimeout(milliseconds - 1);
  while (performance.now() < until) await setImmediate();
};

const said = (stream: NodeJS.ReadableStream): (() => string) => {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
};
