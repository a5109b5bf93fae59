import { parseArgs } from 'node:util';
import { systemClock } from '../../src/context.ts';
import { simulateBatch } from './batch.ts';
import { simulateCall } from './call.ts';
import { sharedJournal } from './journal.ts';
import { warmUp } from './warm-up.ts';

/**
 * `--seeds N [--from M]` plays many seeds, `--seed N` plays one and tells all of it; `--of batch` plays a plan of
 * many calls instead of one call that is made again and again.
 */
const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'call' },
    seeds: { type: 'string' },
    from: { type: 'string' },
    seed: { type: 'string' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (values.of !== 'call' && values.of !== 'batch') throw new Error('--of takes call or batch');
const play = values.of === 'call' ? simulateCall : simulateBatch;
const again = values.of === 'call' ? '' : ' --of batch';

const one = values.seed === undefined ? undefined : Number(values.seed);
const from = one ?? Number(values.from ?? 1);
const count = one === undefined ? Number(values.seeds ?? 2_000) : 1;
await warmUp();
let journal = await sharedJournal(systemClock);
const ends = new Map<string, number>();
let failed = 0;
let sent = 0;
const begun = performance.now();
for (let seed = from; seed < from + count; seed += 1) {
  // A journal that grew long would slow the later seeds down.
  if (seed % 200 === 0) {
    await journal.close();
    journal = await sharedJournal(systemClock);
  }
  const result = await play(seed, journal, one === undefined ? undefined : print);
  sent += result.sent;
  for (const end of result.ends) ends.set(end, (ends.get(end) ?? 0) + 1);
  if (result.violations.length === 0) continue;
  failed += 1;
  print(`seed ${seed} fails (npm run test:sim -- --seed ${seed}${again}):`);
  for (const violation of result.violations) print(`  ${violation}`);
}
await journal.close();
const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
print(`${count} seeds, ${sent} requests, ${failed} failed, ${seconds} s`);
print(
  [...ends]
    .sort(([, a], [, b]) => b - a)
    .map(([end, times]) => `${end} ${times}`)
    .join(', '),
);
process.exitCode = failed === 0 ? 0 : 1;
