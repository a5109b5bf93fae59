import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { callers } from './callers.ts';
import { picture } from './picture.ts';
import { described, type Outcome, weather } from './run.ts';

/*
 * `npm run storm -- [--calls <n>] [--kills <n>] [--seed <n>] [--minutes <n>] [--only <words>] [--picture <path>]`:
 * the built program and the vendor's two clients make the same calls through the same faults, and are killed and
 * started again.
 *
 * The comparison: each caller is one process that makes every call of a list, 32 at a time, with the same read
 * timeout, and is killed after a number of answers that the seed draws, as often as the others. It is then
 * started with the same command line. The scripts with the vendor's clients note each finished call in a file,
 * so that a run after a kill repeats nothing that had been answered; without it they would look worse. They are
 * shown without a token, with a fresh one for every retry, and with one token for each call, kept in memory:
 * the right use of a token inside one process. What they lack then is what outlives the process. Groups carry
 * no name, because the service refuses a second group of a name.
 *
 * Duplicates are counted in the service, not in what the callers say. A call is open when nobody ever said that
 * it is done, although the caller was run again until it says so, twelve more times at most, and for half an
 * hour at most; `--minutes` gives it more.
 */
const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    picture: { type: 'string' },
  },
});
for (const name of ['calls', 'kills', 'seed', 'minutes'] as const) {
  if (!/^[1-9]\d{0,8}$/.test(values[name])) throw new Error(`--${name} takes a whole number from 1 on`);
}
const size = {
  calls: Number(values.calls),
  kills: Number(values.kills),
  seed: Number(values.seed),
  minutes: Number(values.minutes),
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const columns = ['duplicates', 'missing', 'wrong', 'open', 'kills', 'runs'] as const;

print(described(size));
print(['caller'.padEnd(52), ...columns.map((name) => name.padStart(10)), '   seconds'].join(''));
const outcomes: { readonly name: string; readonly way: string; readonly outcome: Outcome }[] = [];
for (const caller of callers) {
  const { name, way } = caller;
  if (!`${name}, ${way}`.includes(values.only)) continue;
  const outcome = await weather(caller, size);
  outcomes.push({ name, way, outcome });
  const cells = columns.map((column) => `${outcome[column]}`.padStart(10));
  const time = `${outcome.seconds.toFixed(0).padStart(10)}${outcome.cutShort ? '  its time ran out' : ''}`;
  print([`${name}, ${way}`.padEnd(52), ...cells, time].join(''));
}
if (values.picture !== undefined) writeFileSync(values.picture, picture(outcomes, size));

const own = outcomes.find(({ name }) => name === 'ess batch')?.outcome;
if (own !== undefined) {
  const bad = own.duplicates + own.missing + own.wrong + own.open;
  print(bad === 0 ? 'ess: 0 duplicates, 0 missing groups, 0 wrong statuses, 0 open calls' : 'ess: not clean');
  process.exitCode = bad === 0 ? 0 : 1;
}
