import { join } from 'node:path';
import type { Group } from '../../../src/emulator/scaling/model.ts';
import { openStore, type Store } from '../../../src/emulator/state/store.ts';
import { type Figure, median } from '../bench.ts';
import { rateOf } from './load.ts';
import { startEmulator } from './service.ts';

const groups = 100_000;
const tokens = 1_000_000;
const rounds = 9;
const calls = 1_000;
const connections = 10;

/** What a hundred thousand groups and a million tokens cost: time of a call, memory. */
export const withMuchState = async (folder: string): Promise<readonly Figure[]> => {
  const [few, many] = [join(folder, 'few.db'), join(folder, 'many.db')];
  const size = await fill(many);
  const [empty, full] = [await startEmulator(few), await startEmulator(many)];
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const rates = [await rateOf(empty.url, calls, connections), await rateOf(full.url, calls, connections)];
    if (round > 0) ratios.push((rates[0] ?? Number.NaN) / (rates[1] ?? Number.NaN));
  }
  const memory = (await full.heap()) - (await empty.heap());
  await Promise.all([empty.stop(), full.stop()]);
  return [
    {
      name: 'a call with 100,000 groups, 1m tokens',
      value: `of ${calls} calls`,
      ratio: median(ratios),
      goal: 1.3,
    },
    {
      name: 'memory of 100,000 groups, of their JSON',
      value: `${(memory / 1_048_576).toFixed(0)} MB`,
      ratio: memory / size,
      goal: 3,
    },
  ];
};

/** Makes a state with as many groups like one that the emulator has made. Returns the length of their JSON. */
const fill = async (path: string): Promise<number> => {
  const emulator = await startEmulator(path);
  await rateOf(emulator.url, 1, 1);
  await emulator.stop();
  const store = openStore(path);
  const [model] = store.transaction(() => store.groups.list({}));
  if (model === undefined) throw new Error('the emulator has made no group');
  inBites(store, groups, (number) => store.groups.insert(groupLike(model, number)));
  const answer = JSON.stringify({ answer: { ScalingGroupId: model.id } });
  const record = { fingerprint: 'x'.repeat(43), result: answer };
  const expiresAt = Date.now() + 24 * 3_600_000;
  inBites(store, tokens, (number) => store.tokens.store(model.realm, `token-${number}`, record, expiresAt));
  store.close();
  return groups * JSON.stringify(groupLike(model, groups)).length;
};

const groupLike = (model: Group, number: number): Group => {
  const end = String(number).padStart(20, '0');
  return { ...model, id: `asg-${end}`, name: `group-${end}`, settings: { ...model.settings } };
};

const inBites = ({ transaction }: Store, total: number, make: (number: number) => void): void => {
  const bite = 10_000;
  for (let from = 0; from < total; from += bite) {
    transaction(() => {
      for (let number = from; number < Math.min(total, from + bite); number += 1) make(number);
    });
  }
};
