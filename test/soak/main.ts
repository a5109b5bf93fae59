import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulatorAlone } from '../helpers/emulator-process.ts';
import { callsPerGroup, loadOnce, type Place } from './load.ts';
import { descriptorsOf, memoryOf, sizeOf } from './usage.ts';
import { bytesPerCall, judgeSoak, type Sample } from './verdict.ts';

/*
 * `npm run soak -- [--minutes <n>] [--rounds <n>] [--groups <n>] [--rate <calls/s>]`: rounds of mixed load, with
 * lost, late and refused answers and a kill in each, on one journal and one `ess emulator` that lives through
 * all of them and is emptied after each. Memory, descriptors and the journal may not grow beyond what the calls
 * account for. It reads /proc, so it runs on Linux.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    rounds: { type: 'string' },
    groups: { type: 'string', default: '300' },
    rate: { type: 'string' },
  },
});
const groups = Number(values.groups);
const rounds = values.rounds === undefined ? Number.POSITIVE_INFINITY : Number(values.rounds);
const endAt = Date.now() + Number(values.minutes) * 60_000;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const faults = ['lose-reply@p0.03', 'error-after=500@p0.03', 'throttle@p0.01', 'late-reply=1200@p0.005'];
const folder = mkdtempSync(join(tmpdir(), 'ess-soak-'));
const emulator = await startEmulatorAlone(faults.flatMap((fault) => ['--fault', `*:${fault}`]));
const place: Place = {
  ...{ folder, emulator, journal: join(folder, 'journal.db'), rate: values.rate },
  env: {
    ...{ HOME: folder, TMPDIR: folder, PATH: process.env.PATH ?? '', ALIBABA_CLOUD_REGION_ID: 'cn-qingdao' },
    ...{ ALIBABA_CLOUD_ACCESS_KEY_ID: 'ess-local', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'ess-local-secret' },
  },
};
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

const samples: Sample[] = [];
let calls = 0;
try {
  for (let round = 1; round <= rounds && (Date.now() < endAt || samples.length < 6); round += 1) {
    const load = await loadOnce(round, groups, place);
    calls += load.calls;
    await fetch(`${emulator.url}/_emulator/reset`, { method: 'POST' });
    const { pid } = emulator.process;
    const sample: Sample = {
      ...{ calls, memory: memoryOf(pid), descriptors: descriptorsOf(pid), journal: sizeOf(place.journal) },
      ...{ batchPeak: load.peak, batchDescriptors: load.descriptors },
    };
    samples.push(sample);
    print(
      `round ${round}: ${calls} calls; service ${megabytes(sample.memory)}, ${sample.descriptors} descriptors; ` +
        `batch ${megabytes(sample.batchPeak)}, ${sample.batchDescriptors} descriptors; journal ${megabytes(sample.journal)}`,
    );
  }
} finally {
  emulator.process.kill();
  rmSync(folder, { recursive: true, force: true });
}
const said = judgeSoak(samples);
for (const line of said) print(line);
const [first, second] = bytesPerCall(samples);
print(`${calls} calls (${callsPerGroup} a group), journal ${first} and then ${second} bytes a call`);
print(said.length === 0 ? 'nothing grew beyond its calls' : `${said.length} things grew`);
process.exitCode = said.length === 0 ? 0 : 1;
