import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test of a file; gives the path of something in it. */
export const useFolder = (): ((...names: string[]) => string) => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ess-journal-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  return (...names) => join(folder, ...names);
};
