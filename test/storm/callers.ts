import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../helpers/emulator-process.ts';

/** Somebody who makes the calls, and is started again after every kill. */
export interface Caller {
  readonly name: string;
  /** What it does about tokens, in a few words. */
  readonly way: string;
  /** The arguments of Node that start it; what it needs is laid down in `folder`. */
  readonly args: (place: Place) => readonly string[];
  /** What a line on its stdout says. */
  readonly read: (line: string) => Word;
}

export interface Place {
  readonly folder: string;
  readonly url: string;
  readonly calls: number;
}

/** What a caller says about one call. */
export interface Word {
  /** From 1. */
  readonly call: number;
  /** `open`: it does not know, or the call is still to be made. */
  readonly said: 'done' | 'not done' | 'open';
  /** The group that it says the call has made. */
  readonly group?: string;
}

export const concurrency = 32;
export const readTimeoutMs = 1_000;

/** The tag that says which call has made a group. A name would do the token's work: the service wants it unique. */
export const tagKey = 'call';

const ess: Caller = {
  name: 'ess batch',
  way: 'the journal keeps each token',
  args: ({ folder, url, calls }) => {
    const plan = join(folder, 'storm.ndjson');
    writeFileSync(plan, Array.from({ length: calls }, (_, index) => `${stepOf(index + 1)}\n`).join(''));
    return [
      ...[program, 'batch', plan, '--concurrency', `${concurrency}`, '--on-error', 'continue', '--quiet'],
      // In such a storm a batch soon has no repeats left to spend; the next run goes on with what it left open.
      ...['--deadline', '15s'],
      ...['--endpoint', url, '--read-timeout', `${readTimeoutMs}ms`, '--journal', join(folder, 'journal.db')],
    ];
  },
  read: (line) => {
    const { step, status, response } = JSON.parse(line);
    const call = Number(step);
    switch (status) {
      case 'fresh':
      case 'recovered':
      case 'replayed':
        return { call, said: 'done', group: String(response.ScalingGroupId) };
      case 'unknown':
      case 'in-progress':
        return { call, said: 'open' };
      default:
        return { call, said: 'not done' };
    }
  },
};

const stepOf = (call: number): string =>
  JSON.stringify({
    id: `${call}`,
    operation: 'CreateScalingGroup',
    parameters: { MinSize: 0, MaxSize: 20, Tag: [{ Key: tagKey, Value: `${call}` }] },
  });

/** How the loop with a client of the vendor's goes about tokens. */
export type TokenWay = 'none' | 'fresh' | 'kept';

const ways: Readonly<Record<TokenWay, string>> = {
  none: 'no token',
  fresh: 'a fresh token each retry',
  kept: 'one token a call, in memory',
};

const loop = fileURLToPath(new URL('loop.ts', import.meta.url));

const vendor = (client: 'openapi-core' | 'pop-core', token: TokenWay): Caller => ({
  name: `@alicloud/${client}`,
  way: ways[token],
  args: ({ folder, url, calls }) => [loop, client, token, url, `${calls}`, join(folder, 'done')],
  read: (line) => {
    const [call, said, group] = line.split(' ');
    if (said === 'done') return { call: Number(call), said, group: group ?? '' };
    return { call: Number(call), said: said === 'failed' ? 'not done' : 'open' };
  },
});

export const callers: readonly Caller[] = [
  ess,
  ...(['openapi-core', 'pop-core'] as const).flatMap((client) =>
    (['none', 'fresh', 'kept'] as const).map((token) => vendor(client, token)),
  ),
];
