import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operationNames } from '../../src/catalog/catalog.ts';
import { kebab } from '../../src/catalog/names.ts';
import { type Home, makeHome, program } from '../helpers/program.ts';
import { type Place, shells } from './shells.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('the checked-in scripts are what the catalogue and the commands give', async () => {
  const check = await execa(process.execPath, ['src/generate/main.ts', '--check'], {
    cwd: root,
    reject: false,
  });
  expect(check.stderr).toBe('');
});

it.each([
  ['bash', 'ess.bash'],
  ['zsh', '_ess'],
  ['fish', 'ess.fish'],
  ['powershell', 'ess.ps1'],
])('`ess completion %s` prints completions/%s', async (shell, file) => {
  const home = await makeHome();
  const { stdout, exitCode } = await home.ess(['completion', shell]);
  expect(exitCode).toBe(0);
  expect(`${stdout}\n`).toBe(await readFile(`${root}completions/${file}`, 'utf8'));
});

// Where a shell is not installed its tests are skipped, and their title says so.
describe.each(shells)('$name (installed here: $installed)', ({ installed, complete }) => {
  it.skipIf(!installed).each([
    ['an operation', 'ess create-scaling-g', ['create-scaling-group']],
    ['a command', 'ess compl', ['complete-lifecycle-action', 'completion']],
    ['a subcommand', 'ess token d', ['derive']],
    ['the choices of an argument', 'ess completion ', ['bash', 'fish', 'powershell', 'zsh']],
    ['what help is wanted of', 'ess help journ', ['journal']],
    ['flags before a command', 'ess --', ['--help', '--lang', '--version']],
    ['the flag of a parameter', 'ess create-scaling-group --min-s', ['--min-size']],
    [
      'the names that either API version has',
      'ess attach-instances --instance-',
      ['--instance-id', '--instance-ids'],
    ],
    [
      'a field of an object',
      'ess create-scaling-configuration --system-disk.cat',
      ['--system-disk.category'],
    ],
    ['a call option', 'ess describe-regions --dry', ['--dry-run']],
    ['no token where none is taken', 'ess describe-regions --token-', ['--token-retention']],
    ['a subcommand’s flag', 'ess token derive --se', ['--seed']],
    ['the values of an enumeration', 'ess create-scaling-group --group-type ', ['ECI', 'ECS']],
    ['a value after an equals sign', 'ess create-scaling-group --group-type=EC', ['ECI', 'ECS']],
    [
      'a further value of a list',
      'ess suspend-processes --process ScaleIn Sc',
      ['ScaleIn', 'ScaleOut', 'ScheduledAction'],
    ],
    ['values that differ by operation', 'ess describe-alarms --state ', ['ALARM', 'INSUFFICIENT_DATA', 'OK']],
    [
      'values with a colon',
      'ess create-notification-configuration --notification-type AUTOSCALING:SCALE_R',
      ['AUTOSCALING:SCALE_REJECT'],
    ],
    ['a boolean', 'ess create-scaling-group --az-balance=', ['false', 'true']],
    ['the no of a boolean', 'ess create-scaling-group --no-az', ['--no-az-balance']],
    ['a region', 'ess create-scaling-group --region-id cn-q', ['cn-qingdao']],
    ['a region by its other name', 'ess create-scaling-group --region cn-q', ['cn-qingdao']],
    ['an output format', 'ess describe-regions --output y', ['yaml']],
    ['an API version', 'ess describe-regions --api-version ', ['2014-08-28', '2022-02-22']],
    [
      'the operation that a token is for',
      'ess token derive --operation create-scaling-g',
      ['create-scaling-group'],
    ],
    ['nothing where any text may stand', 'ess create-scaling-group --scaling-group-name ', []],
    ['nothing after a command that does not exist', 'ess no-such-command ', []],
  ])('offers %s', async (_, line, words) => {
    expect(await complete(line)).toEqual(words);
  });

  it.skipIf(!installed)('offers every operation', async () => {
    expect(await complete('ess ')).toEqual(expect.arrayContaining(operationNames.map(kebab)));
  });

  it.skipIf(!installed)('offers files where a path is taken, and after @', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ess-completion-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'group.json'), '{}');
    expect(await complete('ess create-scaling-group --journal gr', { folder })).toEqual(['group.json']);
    expect(await complete('ess create-scaling-group --params @gr', { folder })).toEqual(['group.json']);
  });

  it.skipIf(!installed)('offers the IDs that the journal knows, and no others', async () => {
    const place = await makePlace();
    const id = await createGroup(place, 'first');
    const other = await createGroup(place, 'second');
    expect(await complete('ess delete-scaling-group --scaling-group-id ', place)).toEqual([id, other].sort());
    expect(await complete(`ess delete-scaling-group --scaling-group-id=${id}`, place)).toEqual([id]);
    expect(await complete(`ess tag-resources --resource-ids ${id} ${other}`, place)).toEqual([other]);
    expect(await complete('ess delete-scaling-rule --scaling-rule-id ', place)).toEqual([]);
  });

  it.skipIf(!installed)('says nothing where there is no journal', async () => {
    const place = await makePlace();
    expect(await complete('ess delete-scaling-group --scaling-group-id ', place)).toEqual([]);
  });

  it.skipIf(!installed)('starts no process but for IDs', async () => {
    const place = await makePlace('#!/bin/sh\necho started >> "$HOME/started"\n');
    await complete('ess create-scaling-group --group-type ', place);
    await complete('ess create-scaling-group --region-id ', place);
    await complete('ess create-sc', place);
    await expect(readFile(join(place.folder, 'started'))).rejects.toThrow('ENOENT');
    await complete('ess delete-scaling-group --scaling-group-id ', place);
    expect(await readFile(join(place.folder, 'started'), 'utf8')).toBe('started\n');
  });
});

interface ShellPlace extends Place {
  readonly folder: string;
  readonly home: Home;
}

/** A home whose PATH has an `ess`: the built program, or another script. */
const makePlace = async (
  script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
): Promise<ShellPlace> => {
  const home = await makeHome();
  const { folder } = home;
  await writeFile(join(folder, 'ess'), script);
  await chmod(join(folder, 'ess'), 0o755);
  return { folder, home, env: { ...home.env, PATH: `${folder}:${home.env.PATH}` } };
};

const createGroup = async ({ home }: ShellPlace, name: string): Promise<string> => {
  const sizes = ['--min-size', '0', '--max-size', '1'];
  const { report } = await home.report([
    'create-scaling-group',
    '--local',
    '--scaling-group-name',
    name,
    ...sizes,
  ]);
  return String(Object(report.response).ScalingGroupId);
};

// Operators of the shell must reach the line quoted.
it('bash gets values quoted that it would take for its own', async () => {
  const [bash] = shells;
  expect(await bash?.complete('ess create-alarm --comparison-operator ')).toEqual([
    '\\<',
    '\\<=',
    '\\>',
    '\\>=',
  ]);
});
