import { join } from 'node:path';
import type { Figure } from '../bench.ts';
import { readiness } from './readiness.ts';
import { soak } from './soak.ts';
import { throughput } from './throughput.ts';
import { withMuchState } from './with-much-state.ts';

// Prints every figure of the embedded service as one line of JSON. The argument is a folder to work in.
const folder = process.argv[2] ?? '';
const figures: readonly Figure[] = [
  await readiness(),
  await throughput('memory'),
  await throughput(join(folder, 'throughput.db')),
  ...(await withMuchState(folder)),
  await soak(join(folder, 'soak.db')),
];
process.stdout.write(JSON.stringify(figures));
