import { expect } from 'vitest';
import type { EmulatorOptions, RunningEmulator } from '../../../src/emulator/emulator.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { fakeClock } from '../../helpers/fakes.ts';
import { type Answered, type Client, clientOf, type Fields } from '../client.ts';
import type { Model } from './model.ts';

/** What a network does to a request that is sent with a token. */
export const faults = ['drop', 'error=500', 'error-after=503', 'lose-reply', 'cut-reply=3'] as const;
export type Fault = (typeof faults)[number];

/** A running emulator, which a command may replace by another one on the same file. */
export interface Real {
  readonly client: () => Client;
  /** Another process would take over like this: the old one is not asked before. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const startReal = async (options: EmulatorOptions): Promise<Real> => {
  const clock = fakeClock();
  const start = async (): Promise<[RunningEmulator, Client]> => {
    const emulator = await startEmulator(options, { clock });
    return [emulator, clientOf(emulator.url, clock)];
  };
  let [emulator, client] = await start();
  return {
    client: () => client,
    restart: async () => {
      const before = emulator;
      [emulator, client] = await start();
      await before.close();
    },
    close: () => emulator.close(),
  };
};

/**
 * Sends a write under a new token; with a fault it is sent again as it was, and the second answer is the truth.
 * When it was accepted, the token and its one effect are noted.
 */
export const write = async (
  model: Model,
  real: Real,
  action: string,
  fields: Fields,
  fault?: Fault,
): Promise<Answered> => {
  const { call, inspect } = real.client();
  const token = `token-${model.next++}`;
  const sent = { ...fields, ClientToken: token };
  if (fault !== undefined) {
    await inspect('faults', 'PUT', { rules: [`${action}:${fault}@1`] });
    const first = await call(action, sent).catch(() => undefined);
    if (first !== undefined) expect(first.status).toBeGreaterThanOrEqual(500);
    await inspect('faults', 'DELETE');
  }
  const answer = await call(action, sent);
  if (answer.status === 200) {
    const { RequestId: _own, ...result } = answer.body;
    model.tokens.set(token, { action, fields, answer: result, usedAt: model.elapsed });
    model.spent.add(token);
    model.effects += 1;
  }
  return answer;
};
