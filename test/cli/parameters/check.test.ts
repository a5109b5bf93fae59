import { describe, expect, test } from 'vitest';
import type { ApiVersion, Operation, VersionedRule } from '../../../src/catalog/types.ts';
import type { Parameters } from '../../../src/catalog/values.ts';
import { checkParameters, warningsOf } from '../../../src/cli/parameters/check.ts';
import { operationOf } from '../../catalog/all.ts';
import { operation, read } from './fixture.ts';

const check = async (
  parameters: Parameters,
  version: ApiVersion = '2014-08-28',
  entry: Operation = operation,
): Promise<readonly string[]> => {
  const faults = await checkParameters(entry, version, { MinSize: 1, ...parameters }, ['--dry-run']);
  return faults.map(({ en }) => en);
};

test('what fits has no fault', async () => {
  expect(
    await check({
      ThingName: 'web',
      MaxSize: 2000,
      Version: '7',
      Type: 'ECI',
      Mode: 'slow',
      Owner: '9223372036854775807',
      Target: 0.001,
      Protected: false,
      UserData: 'YWJjZGVm',
      VSwitchIds: ['a', 'b', 'c'],
      Weights: [1, 100],
      SystemDisk: { Category: 'cloud_essd', Size: 32768 },
      DataDisk: [{ Size: 1, Zones: ['a'], Probe: { Path: '/' } }],
      Tag: [{ Key: '', Value: '' }],
      Labels: { a: 'b' },
      Options: { any: [null] },
      Text: 'any',
      DatabaseIds: [],
    }),
  ).toEqual([]);
});

test('what is required is missing at the top and in objects that are given', async () => {
  const faults = await checkParameters(operation, '2022-02-22', {
    DataDisk: [{}, { Probe: {} }],
    Tag: [{ Value: 'v' }],
  });
  expect(faults).toEqual([
    { en: '--min-size is required', zh: '缺少必填参数 --min-size' },
    { en: '--max-size is required', zh: '缺少必填参数 --max-size' },
    expect.objectContaining({ en: '--data-disk.2.probe.path is required' }),
    expect.objectContaining({ en: '--tag.1.key is required' }),
  ]);
});

test('what the reader refused is not refused again', async () => {
  expect(await check({ MinSize: null, SystemDisk: null, VSwitchIds: [null, 'a'] })).toEqual([]);
});

test('a fault is said in both languages', async () => {
  const [fault] = await checkParameters(operation, '2014-08-28', { MinSize: 'abc' });
  expect(fault).toEqual({ en: "--min-size: 'abc' is not an integer", zh: "--min-size：'abc' 不是整数" });
});

describe('types', () => {
  test.each<[Parameters, string]>([
    [{ MinSize: '1.5' }, "--min-size: '1.5' is not an integer"],
    [{ MinSize: 1.5 }, "--min-size: '1.5' is not an integer"],
    [{ MinSize: '' }, "--min-size: '' is not an integer"],
    [{ MinSize: 2147483648 }, "--min-size: '2147483648' does not fit into an integer of 32 bits"],
    [{ MinSize: -2147483649 }, "--min-size: '-2147483649' does not fit into an integer of 32 bits"],
    [
      { MinSize: '99999999999999999999' },
      "--min-size: '99999999999999999999' does not fit into an integer of 32 bits",
    ],
    [{ Weights: [1, 99999999999] }, "--weights: '99999999999' does not fit into an integer of 32 bits"],
    [{ MinSize: { a: 1 } }, `--min-size: '{"a":1}' is not an integer`],
    [
      { Owner: '9223372036854775808' },
      "--owner: '9223372036854775808' does not fit into an integer of 64 bits",
    ],
    [{ Owner: '1x' }, "--owner: '1x' is not an integer"],
    [{ Target: 'x' }, "--target: 'x' is not a number"],
    [{ Protected: 'yes' }, "--protected: 'yes' is neither true nor false"],
    [{ ThingName: ['a'] }, `--thing-name: '["a"]' is not a text`],
    [{ VSwitchIds: { a: 'b' } }, `--v-switch-ids: '{"a":"b"}' is not a list`],
    [{ SystemDisk: 'x' }, `--system-disk: '"x"' is not an object`],
    [{ Weights: [1, 'x'] }, "--weights: 'x' is not an integer"],
    [{ Tag: [{ Key: 'a', Propagate: 'x' }] }, "--tag.1.propagate: 'x' is neither true nor false"],
    [{ Options: [1] }, "--options: '[1]' is not an object"],
    [{ Password: ['hunter'] }, '--password: the value is not a text'],
  ])('%j', async (parameters, fault) => {
    expect(await check(parameters)).toEqual([fault]);
  });
});

describe('names', () => {
  test('an unknown one is refused with the one that was probably meant', async () => {
    expect(await check({ MinSzie: '2', Tags: ['x'], SystemDsk: true, Quux: 'x' })).toEqual([
      '--min-szie is not a parameter here; did you mean --min-size?',
      '--tags is not a parameter here; did you mean --tag?',
      '--system-dsk is not a parameter here; did you mean --system-disk?',
      '--quux is not a parameter here',
    ]);
  });

  test('a flag of the command itself may have been meant', async () => {
    expect(await check({ DryRnu: true })).toEqual([
      '--dry-rnu is not a parameter here; did you mean --dry-run?',
    ]);
  });

  test('an unknown field is refused with its place', async () => {
    expect(await check({ Tag: [{ Key: 'a', Valeu: 'b' }] })).toEqual([
      '--tag.1.valeu is not a parameter here; did you mean --tag.1.value?',
    ]);
  });

  test('a dotted name is looked for where it leads to as far as it is known', async () => {
    expect(await check({ 'Tag.1.Valeu': 'b', 'Tag.Value': 'b', 'SystemDisk.Szie': '1' })).toEqual([
      '--tag.1.valeu is not a parameter here; did you mean --tag.1.value?',
      '--tag.value is not a parameter here; did you mean --tag.1.value?',
      '--system-disk.szie is not a parameter here; did you mean --system-disk.size?',
    ]);
  });

  test('a field of the other version is told with the flag that switches to it', async () => {
    const create = operationOf('CreateScalingConfiguration');
    expect(await check({ 'DataDisk.1.Categorys': ['cloud'] }, '2022-02-22', create)).toContainEqual(
      expect.stringMatching(/^--data-disk.1.categorys exists only in API version 2014-08-28/),
    );
  });

  test('a parameter of the other version is told with the flag that switches to it', async () => {
    expect(await check({ InstanceIds: ['i-1'] })).toEqual([
      '--instance-ids exists only in API version 2022-02-22 (--api-version 2022-02-22); in 2014-08-28 it may be --instance-id',
    ]);
    expect(await check({ MaxSize: 1, InstanceId: ['i-1'] }, '2022-02-22')).toEqual([
      '--instance-id exists only in API version 2014-08-28 (--api-version 2014-08-28); in 2022-02-22 it may be --instance-ids',
    ]);
  });
});

describe('values', () => {
  test.each<[Parameters, string]>([
    [{ Type: 'ecs' }, "--type: 'ecs' is not one of ECS, ECI; did you mean ECS?"],
    [{ Type: 'RDS!' }, "--type: 'RDS!' is not one of ECS, ECI"],
    [{ Type: 'ECI', Mode: 'fast' }, "--mode: 'fast' does not go with --type ECI, which takes slow"],
    [{ MinSize: -1 }, "--min-size: '-1' is out of range; accepted: 0 to 2000"],
    [{ MaxSize: 2001 }, "--max-size: '2001' is out of range; accepted: up to 2000"],
    [{ Target: 0 }, "--target: '0' is out of range; accepted: greater than 0"],
    [{ Target: 1.0001 }, "--target: '1.0001' has more than 3 decimals"],
    [{ Target: 1e-7 }, "--target: '1e-7' has more than 3 decimals"],
    [{ ThingName: 'a' }, "--thing-name: 'a' is too short or too long; accepted: 2 to 8 characters"],
    [{ ThingName: '😀' }, "--thing-name: '😀' is too short or too long; accepted: 2 to 8 characters"],
    [{ ThingName: 'A1' }, "--thing-name: 'A1' is not well formed; accepted: like ^[a-z]+$"],
    [{ UserData: '#!/bin/sh' }, '--user-data: the value is not Base64 (`base64 <file>` makes it)'],
    [
      { UserData: 'YWJjZGVmZw==' },
      '--user-data: the value holds 7 bytes once decoded; at most 6 are accepted',
    ],
    [{ VSwitchIds: [] }, '--v-switch-ids: 0 values are given; accepted: 1 to 3 values'],
    [{ VSwitchIds: ['a', 'b', 'c', 'd'] }, '--v-switch-ids: 4 values are given; accepted: 1 to 3 values'],
    [{ Labels: { a: '1', b: '2', c: '3' } }, '--labels: 3 values are given; accepted: up to 2 values'],
    [{ Weights: [0] }, "--weights: '0' is out of range; accepted: 1 to 100"],
    [
      { SystemDisk: { Category: 'cloud_essd', Size: 5 } },
      "--system-disk.size: '5' is out of range; with --system-disk.category cloud_essd accepted: 20 to 32768 GiB",
    ],
    [
      { DataDisk: [{ Category: 'cloud', Size: 4 }] },
      "--data-disk.1.size: '4' is out of range; with --data-disk.1.category cloud accepted: 5 to 2000 GiB",
    ],
    [{ Password: 'short' }, '--password: the value is too short or too long; accepted: 8 characters or more'],
  ])('%j', async (parameters, fault) => {
    expect(await check(parameters)).toEqual([fault]);
  });

  test('a long value is cut in a message', async () => {
    const [fault] = await check({ Type: 'x'.repeat(5000) });
    expect(fault?.length).toBeLessThan(200);
  });
});

describe('rules', () => {
  const broken = (rule: VersionedRule, parameters: Parameters, kind: Operation['kind'] = 'token') =>
    check(parameters, '2014-08-28', { ...operation, kind, rules: [rule] });

  test.each<[string, VersionedRule, Parameters, Parameters, string]>([
    [
      'ascending',
      { ascending: ['MinSize', 'Change', 'MaxSize'] },
      { MaxSize: 1 },
      { MaxSize: 0 },
      "--min-size '1' is larger than --max-size '0'",
    ],
    ['anyOf', { anyOf: ['Mode', 'Type'] }, { Mode: 'x' }, {}, 'one of --mode, --type is required'],
    [
      'anyOfWhen',
      { anyOfWhen: [['Mode', 'Type'], 'Change'] },
      {},
      { Change: 1 },
      '--change needs one of --mode, --type',
    ],
    [
      'exclusive',
      { exclusive: ['Mode', 'SystemDisk.Size'] },
      { Mode: 'x', SystemDisk: { Category: 'cloud' } },
      { Mode: 'x', SystemDisk: { Size: 40 } },
      '--mode and --system-disk.size exclude each other',
    ],
    ['together', { together: ['Mode', 'Type'] }, {}, { Mode: 'x' }, '--mode cannot go without --type'],
    [
      'distinct',
      { distinct: ['VSwitchIds.1', 'VSwitchIds.2', 'VSwitchIds.3'] },
      { VSwitchIds: ['a', 'b'] },
      { VSwitchIds: ['a', 'b', 'a'] },
      "--v-switch-ids.1 and --v-switch-ids.3 have the same value 'a'; each value may stand once",
    ],
    [
      'distinctItems',
      { distinctItems: 'VSwitchIds' },
      { VSwitchIds: ['a', 'b'] },
      { VSwitchIds: ['a', 'a', 'a'] },
      "--v-switch-ids: 'a' stands there twice",
    ],
    [
      'requiredWhen',
      { requiredWhen: ['Mode', { 'VSwitchIds.1': ['a', 'b'] }] },
      { VSwitchIds: ['c', 'a'] },
      { VSwitchIds: ['b'] },
      '--mode is required when --v-switch-ids.1 is a or b',
    ],
    [
      'forbiddenWhen',
      { forbiddenWhen: ['Change', { Type: 'ECI' }] },
      { Change: 1, Type: 'ECS' },
      { Change: 1, Type: 'ECI' },
      '--change cannot be used when --type is ECI',
    ],
    [
      'requires',
      { requires: ['Mode', 'Type'] },
      { Type: 'ECI' },
      { Mode: 'slow' },
      '--mode cannot go without --type',
    ],
  ])('%s', async (_name, rule, kept, notKept, fault) => {
    expect(await broken(rule, kept)).toEqual([]);
    expect(await broken(rule, notKept)).toEqual([fault]);
  });

  test('a rule of one version is none of the other', async () => {
    expect(await broken({ anyOf: ['Mode'], only: '2022-02-22' }, {})).toEqual([]);
  });

  test('a default counts where something new is made, and not where something is changed', async () => {
    const rule: VersionedRule = { requiredWhen: ['Mode', { Type: 'ECS' }] };
    expect(await broken(rule, {})).toEqual(['--mode is required when --type is ECS']);
    expect(await broken(rule, {}, 'repeatable')).toEqual([]);
  });

  test('what the service passes over is a warning and no fault', async () => {
    const rules: VersionedRule[] = [
      { wins: ['VSwitchIds', 'Mode'] },
      { appliesWhen: ['Change', { Type: ['ECI', 'X'], Mode: 'm' }] },
    ];
    const entry = { ...operation, rules };
    const given = { MinSize: 1, VSwitchIds: ['a'], Mode: 'm', Change: 1 };
    expect(await check(given, '2014-08-28', entry)).toEqual([]);
    expect(warningsOf(entry, '2014-08-28', given)).toEqual([
      { en: '--mode has no effect beside --v-switch-ids', zh: '已指定 --v-switch-ids，--mode 不生效' },
      {
        en: '--change has no effect unless --type is ECI or X and --mode is m',
        zh: '--change 仅在 --type 为 ECI 或 X，且 --mode 为 m 时生效',
      },
    ]);
    expect(warningsOf(entry, '2014-08-28', { ...given, Type: 'X', VSwitchIds: null })).toHaveLength(1);
  });
});

test('what was read wrong is told once, by the reader or by the checks', async () => {
  const { parameters, faults } = await read(['--min-size', 'abc', '--protected', 'yes', '--type']);
  expect(faults).toHaveLength(1);
  expect(await check(parameters)).toEqual([
    "--min-size: 'abc' is not an integer",
    "--protected: 'yes' is neither true nor false",
  ]);
});
