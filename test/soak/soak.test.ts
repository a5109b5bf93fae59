import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { judgeSoak, type Sample } from './verdict.ts';

it.skipIf(process.platform !== 'linux')(
  'mixed load, faults and kills leave nothing behind that the calls do not account for',
  { timeout: 300_000 },
  async () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const args = ['--rounds', '6', '--minutes', '0', '--groups', '12'];
    const { stdout } = await execa(process.execPath, [main, ...args], { reject: false });
    expect(stdout).toMatch(/\nnothing grew beyond its calls$/);
  },
);

const megabyte = 1_048_576;
const steady = (index: number): Sample => ({
  ...{ calls: (index + 1) * 100, memory: 80 * megabyte, descriptors: 20, journal: (index + 1) * 200_000 },
  ...{ batchPeak: 90 * megabyte, batchDescriptors: 36 },
});
const rounds = (change: (index: number) => Partial<Sample>): readonly Sample[] =>
  Array.from({ length: 12 }, (_, index) => ({ ...steady(index), ...change(index) }));

it('a soak in which nothing grows passes', () => {
  expect(judgeSoak(rounds(() => ({})))).toEqual([]);
});

it.each<[string, (index: number) => Partial<Sample>]>([
  ["the service's memory", (index) => ({ memory: (80 + 6 * index) * megabyte })],
  ["the service's descriptors", (index) => ({ descriptors: 20 + index })],
  ["the batch's memory", (index) => ({ batchPeak: (90 + 6 * index) * megabyte })],
  ["the batch's descriptors", (index) => ({ batchDescriptors: 36 + index })],
  ['the journal', (index) => ({ journal: 200_000 * (index + 1) ** 1.3 })],
])('%s that grows with every round is noticed', (name, change) => {
  const said = judgeSoak(rounds(change));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`${name} grew`);
});

it('too few rounds say nothing', () => {
  expect(judgeSoak(rounds(() => ({})).slice(0, 5))).toEqual(['5 rounds say nothing']);
});
