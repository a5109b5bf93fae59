import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutations } from './mutations.ts';

it('every deliberate fault has its one place in the program', () => {
  const placeless = mutations.filter(({ file, from }) => readFileSync(file, 'utf8').split(from).length !== 2);
  expect(placeless.map(({ fault, file, from }) => ({ fault, file, from }))).toEqual([]);
});
