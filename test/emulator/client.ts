import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/context.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { type Fields, type RpcOptions, signRpc } from './sign.ts';

export type { Fields };

/** An answer, read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; empty for any other body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape.
  readonly body: any;
}

/** An emulator in memory, at once ready with everything it is told to do; it ends with the test. */
export const startTest = async (options: Partial<EmulatorOptions> = {}, clock: Clock = fakeClock()) => {
  const emulator = await startEmulator({ state: 'memory', speed: 0, ...options }, { clock });
  onTestFinished(emulator.close);
  return { ...clientOf(emulator.url, clock), emulator };
};

/** Calls of every kind to a running emulator. */
export const clientOf = (url: string, clock: Pick<Clock, 'now'> = Date) => {
  /** One call in cn-qingdao. */
  const call = (action: string, fields: Fields = {}, options: RpcOptions = {}): Promise<Answered> => {
    const { method = 'POST' } = options;
    const signed = signRpc(
      action,
      { RegionId: 'cn-qingdao', ...fields },
      { now: clock.now(), ...options, method },
    );
    return method === 'GET' ? send(`/?${signed}`) : send('/', { method, body: signed, headers: form });
  };
  const send = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const response = await fetch(`${url}${path}`, init);
    return read(response);
  };
  const inspect = async (path: string, method = 'GET', body?: unknown): Promise<Answered> =>
    send(`/_emulator/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { url, call, send, inspect };
};

export type Client = ReturnType<typeof clientOf>;

/** A group with a configuration, enabled. */
export const enabledGroup = async (
  { call }: Client,
  sizes: Fields = { MinSize: 2, MaxSize: 10 },
): Promise<string> => {
  const { ScalingGroupId } = (await call('CreateScalingGroup', sizes)).body;
  const { ScalingConfigurationId } = (
    await call('CreateScalingConfiguration', { ScalingGroupId, InstanceType: 'ecs.g6.large', ImageId: 'm-1' })
  ).body;
  await call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: ScalingConfigurationId });
  return ScalingGroupId;
};

const read = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
};

export const form = { 'content-type': 'application/x-www-form-urlencoded' };
