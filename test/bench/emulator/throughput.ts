import { type Figure, median } from '../bench.ts';
import { rateOf } from './load.ts';
import { startConstant, startEmulator } from './service.ts';

const rounds = 15;
const calls = 4_000;

/** Until V8 has compiled either server for good; a service is not measured while it warms up. */
const warmUp = 30_000;
const connections = 50;

/** Signed CreateScalingGroup calls a second, against a bare server under the same load. */
export const throughput = async (state: string): Promise<Figure> => {
  const [constant, emulator] = [await startConstant(), await startEmulator(state)];
  const bare: number[] = [];
  const rates: number[] = [];
  for (const { url } of [constant, emulator]) await rateOf(url, warmUp, connections);
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await rateOf(constant.url, calls, connections));
    rates.push(await rateOf(emulator.url, calls, connections));
  }
  await Promise.all([constant.stop(), emulator.stop()]);
  return {
    name: `creates, state in ${state === 'memory' ? state : 'a file'}`,
    value: `${Math.round(median(rates)).toLocaleString('en')}/s`,
    ratio: median(bare) / median(rates),
    goal: 2.5,
  };
};
