import { type Figure, median } from '../bench.ts';
import { rateOf } from './load.ts';
import { startConstant, startEmulator } from './service.ts';

const rounds = 9;
const calls = 4_000;
const connections = 50;

/** Signed CreateScalingGroup calls a second, against a bare server under the same load. */
export const throughput = async (state: string): Promise<Figure> => {
  const [constant, emulator] = [await startConstant(), await startEmulator(state)];
  const ratios: number[] = [];
  const rates: number[] = [];
  // Round 0 lets both be compiled.
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await rateOf(constant.url, calls, connections);
    const rate = await rateOf(emulator.url, calls, connections);
    if (round === 0) continue;
    ratios.push(bare / rate);
    rates.push(rate);
  }
  await Promise.all([constant.stop(), emulator.stop()]);
  return {
    name: `creates, state in ${state === 'memory' ? state : 'a file'}`,
    value: `${Math.round(median(rates)).toLocaleString('en')}/s`,
    ratio: median(ratios),
    goal: 2.5,
  };
};
