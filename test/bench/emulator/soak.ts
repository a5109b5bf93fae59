import { clientOf } from '../../emulator/client.ts';
import type { Figure } from '../bench.ts';
import { startEmulator } from './service.ts';

/** Groups that come and go in one hour. */
const groups = 10_000;
const concurrency = 16;

/** Nonces and the list of requests are kept for a while, but not for so long. */
const pause = 3_600_000;

/**
 * Hours in short: groups are made and deleted, time passes, and nothing of them may stay in memory. The first
 * hour fills the list of the latest requests.
 */
export const soak = async (state: string): Promise<Figure> => {
  const emulator = await startEmulator(state);
  let now = Date.now();
  const { call } = clientOf(emulator.url, { now: () => now });
  const comeAndGo = async (): Promise<void> => {
    for (let left = groups / concurrency; left > 0; left -= 1) {
      const { body, status } = await call('CreateScalingGroup', { MinSize: 0, MaxSize: 1 });
      if (status !== 200) throw new Error(`a group was refused: ${body.Message}`);
      await call('DeleteScalingGroup', { ScalingGroupId: body.ScalingGroupId });
    }
  };
  const hour = async (): Promise<number> => {
    now += pause;
    await emulator.setClock(now);
    await Promise.all(Array.from({ length: concurrency }, comeAndGo));
    return emulator.heap();
  };
  await hour();
  const before = await hour();
  const after = await hour();
  await emulator.stop();
  return {
    name: `heap after 3 hours, of after 2`,
    value: `${(after / 1_048_576).toFixed(1)} MB`,
    ratio: after / before,
    goal: 1.05,
  };
};
