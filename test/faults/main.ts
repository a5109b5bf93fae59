import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { steps } from './trials.ts';

/*
 * `npm run test:faults -- [--kills <n>] [--seed <n>] [--step <step>] [--only <n>]`: kills at each step of a
 * call, the seed of what is drawn for them, one step alone, one kill of it alone.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string' },
    step: { type: 'string' },
    only: { type: 'string' },
  },
});
for (const name of ['kills', 'seed', 'only'] as const) {
  const value = values[name];
  if (value !== undefined && !/^\d+$/.test(value)) throw new Error(`--${name} takes a whole number`);
}
if (values.step !== undefined && !steps.some((step) => step === values.step)) {
  throw new Error(`--step is one of: ${steps.join(', ')}`);
}
const { exitCode } = await execa('vitest', ['run', 'test/faults/kills.test.ts'], {
  preferLocal: true,
  reject: false,
  stdio: 'inherit',
  env: {
    ESS_FAULT_KILLS: values.kills,
    ...(values.seed !== undefined && { ESS_FAULT_SEED: values.seed }),
    ...(values.step !== undefined && { ESS_FAULT_STEP: values.step }),
    ...(values.only !== undefined && { ESS_FAULT_ONLY: values.only }),
  },
});
process.exitCode = exitCode ?? 1;
