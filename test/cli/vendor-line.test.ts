import { describe, expect, it, test } from 'vitest';
import { kebab } from '../../src/catalog/names.ts';
import { resolve } from '../../src/cli/parameters/names.ts';
import { readCallOptions } from '../../src/cli/read-options.ts';
import { translations } from '../../src/cli/vendor/flags.ts';
import { operationOf, operations } from '../catalog/all.ts';
import { makeHome } from '../helpers/program.ts';

const create = operationOf('CreateScalingGroup');
const describeGroups = operationOf('DescribeScalingGroups');
const read = (line: string, operation = create) => readCallOptions(operation, line.split(' '));

describe("the flags of the vendor's CLI mean what they mean there", () => {
  test.each([
    ['--version 2022-02-22', { apiVersion: '2022-02-22' }],
    ['--version=2022-02-22', { apiVersion: '2022-02-22' }],
    ['--version 2014-08-28 --force', { apiVersion: '2014-08-28', validate: false }],
    ['--region cn-beijing', { region: 'cn-beijing' }],
    ['--profile ops', { profile: 'ops' }],
    ['-p ops -e ess.aliyuncs.com -q', { profile: 'ops', endpoint: 'ess.aliyuncs.com', quiet: true }],
    ['--secure --dryrun', { dryRun: true }],
    ['--cli-dry-run -p ops', { dryRun: true, profile: 'ops' }],
    ['--cli-query ScalingGroupId', { query: 'ScalingGroupId' }],
    ['--retry-count 3', { maxAttempts: '4' }],
    ['--retry-count=0', { maxAttempts: '1' }],
    ['--read-timeout 20 --connect-timeout 5', { readTimeout: '20', connectTimeout: '5' }],
    ['help', { help: true }],
    ['--ScalingGroupName web -h', { help: true }],
  ])('%s', (line, options) => {
    expect(read(line)).toMatchObject({ options, faults: [] });
  });

  test('--pager, with or without its fields', () => {
    for (const line of ['--pager', '--pager path=ScalingGroups.ScalingGroup[] PageNumber=PageNumber']) {
      expect(read(line, describeGroups)).toEqual({ options: { all: true }, rest: [], faults: [] });
    }
  });

  test.each([
    [
      '--output cols=ScalingGroupId,MinSize rows=ScalingGroups.ScalingGroup[]',
      'ScalingGroups.ScalingGroup[] | [*].{"ScalingGroupId": ScalingGroupId, "MinSize": MinSize}',
    ],
    ['-o cols=Id:0,Min:1 rows=A[].[B,C]', 'A[].[B,C] | [*].{"Id": [0], "Min": [1]}'],
    ['--output cols=TotalCount', '[@] | [*].{"TotalCount": TotalCount}'],
  ])('%s', (line, query) => {
    expect(read(line, describeGroups)).toEqual({ options: { output: 'table', query }, rest: [], faults: [] });
  });
});

describe("a flag of the vendor's CLI that has no equal is refused, and its values with it", () => {
  test.each([
    [
      '--access-key-secret TOPSECRET',
      /^--access-key-secret: credentials are not taken from the command line/,
    ],
    [
      '--access-key-secret=TOPSECRET',
      /^--access-key-secret: credentials are not taken from the command line/,
    ],
    ['--sts-token TOPSECRET --mode StsToken', /^--sts-token: credentials/],
    ['--waiter expr=Status to=Active timeout=30', /^--waiter: `ess wait` waits/],
    ['--header X-Acs-Foo=TOPSECRET', /^--header: a request is made of the operation's parameters alone$/],
    ['--skip-secure-verify', /^--skip-secure-verify: certificates are always verified/],
    ['--config-path /tmp/config.json', /^--config-path: profiles are read from/],
    ['--output cols=A num=true', /^--output: rows are not numbered here/],
    ['--estimate-cost', /^--estimate-cost: ess knows no prices$/],
  ])('%s', (line, fault) => {
    const { rest, faults } = read(`--ScalingGroupName web ${line} --force`);
    expect(faults[0]?.en).toMatch(fault);
    expect(rest).toEqual(['--ScalingGroupName', 'web']);
    expect(JSON.stringify(faults)).not.toContain('TOPSECRET');
  });
});

describe('what looks like one, and is none, is left alone', () => {
  const container = operationOf('CreateEciScalingConfiguration');

  test.each([
    '--container.1.arg run -p 8080 -h',
    '--container.1.arg=run -p 8080',
    '--unknown a -p b',
    '--Container.1.Arg.1 -e',
  ])('%s', (line) => {
    expect(read(line, container)).toEqual({ options: {}, rest: line.split(' '), faults: [] });
  });

  test("an operation's own parameter goes before a flag of the vendor's", () => {
    const line = '--ram-role-name web --key-pair-name web';
    const { rest, faults } = read(line, operationOf('CreateScalingConfiguration'));
    expect({ rest, faults }).toEqual({ rest: line.split(' '), faults: [] });
    expect(read(line).faults).toHaveLength(2);
  });

  test('no other parameter is spelled like one', () => {
    const clashes = operations.flatMap(({ name, parameters }) =>
      [...translations.keys()]
        .filter((flag) => flag !== '' && resolve(parameters, flag.slice(2)) !== undefined)
        .map((flag) => `${kebab(name)} ${flag}`),
    );
    expect(new Set(clashes.map((clash) => clash.split(' ')[1]))).toEqual(
      new Set(['--key-pair-name', '--ram-role-name']),
    );
  });
});

it("a script of the vendor's CLI runs unchanged", async () => {
  const { ess } = await makeHome();
  const run = async (line: string) => await ess([...line.split(' '), '--local']);
  const created = await run(
    'CreateScalingGroup --region cn-hangzhou --RegionId cn-hangzhou --version 2014-08-28 --force --secure ' +
      '--ScalingGroupName web --MinSize 0 --MaxSize 5 --DefaultCooldown 60 --VSwitchIds.1 vsw-1 ' +
      '--VSwitchIds.2 vsw-2 --Tag.1.Key env --Tag.1.Value prod --GroupDeletionProtection true',
  );
  expect(created.exitCode).toBe(0);
  const { ScalingGroupId: id } = JSON.parse(created.stdout);
  const listed = await run(
    'DescribeScalingGroups --RegionId cn-hangzhou --ScalingGroupName.1 web --pager ' +
      '--output cols=ScalingGroupId,VSwitchIds.VSwitchId[1] rows=ScalingGroups.ScalingGroup[]',
  );
  expect(listed.stdout).toMatch(/^ScalingGroupId +VSwitchIds\.VSwitchId\[1\]\n.*\n/);
  expect(listed.stdout).toContain(id);
  const query = `DescribeScalingGroups --RegionId cn-hangzhou --ScalingGroupId.1 ${id} --cli-query TotalCount -q`;
  expect(await run(query)).toMatchObject({ exitCode: 0, stdout: '1', stderr: '' });
});

it('a language that ess does not speak is refused', async () => {
  const { ess } = await makeHome();
  expect(await ess(['describe-regions', '--help', '--lang', 'fr'])).toMatchObject({ exitCode: 2 });
  expect((await ess(['describe-regions', '--help', '--language', 'zh'])).stdout).toContain('用法');
});
