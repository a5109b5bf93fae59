import { describe, expect, it } from 'vitest';
import { loadOperation, rulesOf } from '../../../src/catalog/catalog.ts';
import type { ApiVersion } from '../../../src/catalog/types.ts';
import type { Parameters } from '../../../src/catalog/values.ts';
import { crossCheckerOf } from '../../../src/emulator/request/cross-checks.ts';
import { decode } from '../../../src/emulator/request/decode.ts';
import { inputMaker } from '../../../src/emulator/request/input.ts';
import { readersOf } from '../../../src/emulator/request/readers.ts';
import { ServiceError } from '../../../src/emulator/service-error.ts';

type Sent = Readonly<Record<string, string>>;

const read = async (action: string, sent: Sent, version: ApiVersion = '2014-08-28') => {
  const operation = await loadOperation(action);
  if (operation === undefined) throw new Error(`no operation ${action}`);
  const readers = readersOf(operation, version);
  const pairs = new Map(Object.entries(sent));
  const values = decode(readers, pairs);
  const parameters = readers.map(({ parameter }) => parameter);
  crossCheckerOf(rulesOf(operation, version), parameters)(pairs);
  return inputMaker(readers)(values);
};

const values = async (action: string, sent: Sent, version?: ApiVersion): Promise<Parameters> =>
  (await read(action, sent, version)).sent;

const refusal = async (action: string, sent: Sent, version?: ApiVersion): Promise<string> => {
  try {
    await read(action, sent, version);
    return 'accepted';
  } catch (error) {
    if (error instanceof ServiceError) return `${error.code}: ${error.message}`;
    throw error;
  }
};

const group = { MinSize: '1', MaxSize: '2' };

describe('flat parameters become typed values', () => {
  it('numbers and booleans, and texts as they are', async () => {
    const sent = {
      ...group,
      ScalingGroupName: '007',
      GroupDeletionProtection: 'TRUE',
      DefaultCooldown: '+60',
    };
    expect(await values('CreateScalingGroup', sent)).toEqual({
      MinSize: 1,
      MaxSize: 2,
      ScalingGroupName: '007',
      GroupDeletionProtection: true,
      DefaultCooldown: 60,
    });
  });

  it('lists in the order of their numbers, and holes close', async () => {
    const sent = {
      ScalingGroupId: 'asg-1',
      'InstanceId.4294967297': 'i-d',
      'InstanceId.10': 'i-c',
      'InstanceId.2': 'i-a',
      'InstanceId.3': 'i-b',
    };
    expect(await values('RemoveInstances', sent)).toMatchObject({
      InstanceIds: ['i-a', 'i-b', 'i-c', 'i-d'],
    });
  });

  it('lists of objects, nested to any depth', async () => {
    const sent = {
      ScalingGroupId: 'asg-1',
      'VServerGroup.1.LoadBalancerId': 'lb-1',
      'VServerGroup.1.VServerGroupAttribute.1.Port': '80',
      'VServerGroup.1.VServerGroupAttribute.3.Port': '81',
    };
    expect(await values('AttachVServerGroups', sent)).toMatchObject({
      VServerGroups: [{ LoadBalancerId: 'lb-1', VServerGroupAttributes: [{ Port: 80 }, { Port: 81 }] }],
    });
  });

  it('objects from dotted names, and JSON text', async () => {
    const sent = { ScalingGroupId: 'asg-1', 'SystemDisk.Size': '40', Tags: '{"env": "test"}' };
    expect(await values('CreateScalingConfiguration', sent)).toMatchObject({
      SystemDisk: { Size: 40 },
      Tags: { env: 'test' },
    });
  });

  it('the largest and the smallest numbers there are', async () => {
    const sizes = { MinSize: '-2147483648', MaxSize: '+2147483647' };
    expect(await values('CreateScalingGroup', sizes)).toEqual({ MinSize: -2147483648, MaxSize: 2147483647 });
    const iops = async (ProvisionedIops: string) =>
      values('CreateScalingConfiguration', {
        ScalingGroupId: 'asg-1',
        'SystemDisk.ProvisionedIops': ProvisionedIops,
      });
    for (const most of ['9223372036854775807', '-9223372036854775808']) {
      expect(await iops(most)).toMatchObject({ SystemDisk: { ProvisionedIops: most } });
    }
  });

  it('a plain value where the older version takes one for a list', async () => {
    expect(await values('DescribeScalingGroups', { ScalingGroupName: 'web' })).toMatchObject({
      ScalingGroupNames: ['web'],
    });
  });

  it('the same values from both versions, under the names of the newest', async () => {
    const older = { ...group, 'Tag.1.Key': 'a', 'RemovalPolicy.1': 'NewestInstance' };
    const newer = { ...group, 'Tags.1.Key': 'a', 'RemovalPolicies.1': 'NewestInstance' };
    expect(await values('CreateScalingGroup', newer, '2022-02-22')).toEqual(
      await values('CreateScalingGroup', older, '2014-08-28'),
    );
  });

  it('names are case-sensitive, and what is unknown is ignored', async () => {
    expect(await values('CreateScalingGroup', { ...group, defaultCooldown: '1', Nonsense: 'x' })).toEqual({
      MinSize: 1,
      MaxSize: 2,
    });
    expect(await refusal('CreateScalingGroup', { minSize: '1', MaxSize: '2' })).toMatch(/^MissingMinSize:/);
  });

  it('an empty text is a value, an empty number is none', async () => {
    expect(await values('CreateScalingGroup', { ...group, VSwitchId: '', DefaultCooldown: '' })).toEqual({
      MinSize: 1,
      MaxSize: 2,
      VSwitchId: '',
    });
  });

  it('defaults count where the operation asks, and not among what was sent', async () => {
    const input = await read('CreateScalingGroup', group);
    expect(input.number('DefaultCooldown')).toBe(300);
    expect(input.sent).toEqual({ MinSize: 1, MaxSize: 2 });
  });
});

describe('what the service refuses', () => {
  it.each<[string, string, Sent, string]>([
    [
      'a mandatory parameter is missing',
      'CreateScalingGroup',
      { MaxSize: '1' },
      'MissingMinSize: MinSize is mandatory for this action.',
    ],
    ['a mandatory text is empty', 'DeleteScalingGroup', { ScalingGroupId: '' }, 'MissingScalingGroupId'],
    ['a mandatory list is missing', 'RemoveInstances', { ScalingGroupId: 'asg-1' }, 'MissingInstanceId'],
    [
      'a mandatory field of an item is missing',
      'AttachAlbServerGroups',
      { ScalingGroupId: 'asg-1', 'AlbServerGroup.1.Port': '80', 'AlbServerGroup.1.Weight': '1' },
      'MissingParameter: The input parameter "AlbServerGroup.1.AlbServerGroupId"',
    ],
    [
      'a number that is none',
      'CreateScalingGroup',
      { MinSize: 'abc', MaxSize: '2' },
      'InvalidParameter: The specified value of parameter "MinSize" is not valid.',
    ],
    ['a number with a fraction', 'CreateScalingGroup', { MinSize: '1.5', MaxSize: '2' }, 'InvalidParameter'],
    [
      'a number of more than 32 bits',
      'CreateScalingGroup',
      { MinSize: '1', MaxSize: '9999999999' },
      'InvalidParameter',
    ],
    [
      'a number of more than 64 bits',
      'CreateScalingConfiguration',
      { ScalingGroupId: 'asg-1', 'SystemDisk.ProvisionedIops': '9223372036854775808' },
      '"SystemDisk.ProvisionedIops"',
    ],
    [
      'a boolean that is none',
      'CreateScalingGroup',
      { ...group, GroupDeletionProtection: 'yes' },
      'InvalidParameter',
    ],
    [
      'a range that is left',
      'CreateScalingGroup',
      { ...group, DefaultCooldown: '86401' },
      '"DefaultCooldown"',
    ],
    ['a value that is not listed', 'CreateScalingGroup', { ...group, GroupType: 'VM' }, '"GroupType"'],
    [
      'a name of another form',
      'CreateScalingGroup',
      { ...group, ScalingGroupName: '-web' },
      '"ScalingGroupName"',
    ],
    [
      'a plain value for a list',
      'RemoveInstances',
      { ScalingGroupId: 'asg-1', InstanceId: 'i-1' },
      '"InstanceId"',
    ],
    ['JSON that is none', 'CreateScalingConfiguration', { ScalingGroupId: 'asg-1', Tags: '{' }, '"Tags"'],
    [
      'JSON of another form',
      'CreateScalingConfiguration',
      { ScalingGroupId: 'asg-1', Tags: '[1]' },
      '"Tags"',
    ],
    [
      'a range that hangs on another parameter',
      'CreateScalingRule',
      { ScalingGroupId: 'asg-1', AdjustmentType: 'PercentChangeInCapacity', AdjustmentValue: '-101' },
      '"AdjustmentValue"',
    ],
    [
      'a value that every object has as a key, where others hang on it',
      'CreateScalingRule',
      { ScalingGroupId: 'asg-1', AdjustmentType: 'constructor', AdjustmentValue: '1' },
      '"AdjustmentType"',
    ],
    [
      'JSON of very many levels',
      'CreateScalingConfiguration',
      { ScalingGroupId: 'asg-1', SchedulerOptions: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}` },
      '"SchedulerOptions"',
    ],
    [
      'a list whose place is none',
      'RemoveInstances',
      { ScalingGroupId: 'a', 'InstanceId.0': 'i' },
      'InstanceId',
    ],
    [
      'limits that cross',
      'CreateScalingGroup',
      { MinSize: '3', MaxSize: '2' },
      'InvalidParameter.Conflict: The value of parameter "MinSize" and parameter "MaxSize" are conflict.',
    ],
    [
      'a desired capacity outside',
      'CreateScalingGroup',
      { ...group, DesiredCapacity: '5' },
      'InvalidParameter.Conflict',
    ],
    [
      'a repeated item',
      'CreateScalingGroup',
      { ...group, 'RemovalPolicy.1': 'OldestInstance', 'RemovalPolicy.2': 'OldestInstance' },
      'Duplicate',
    ],
    [
      'two that exclude each other',
      'CreateScalingConfiguration',
      { ScalingGroupId: 'asg-1', ImageId: 'm-1', ImageFamily: 'f' },
      'InvalidParameter.Conflict',
    ],
    [
      'what a default makes mandatory',
      'CreateScalingRule',
      { ScalingGroupId: 'asg-1' },
      'MissingAdjustmentType',
    ],
    ['one of several', 'DescribeScalingActivities', {}, 'MissingScalingGroupId'],
    [
      'what another value forbids',
      'CreateScalingGroup',
      { ...group, GroupType: 'ECI', MaxInstanceLifetime: '86400' },
      'InvalidParameter.Conflict',
    ],
  ])('%s', async (_, action, sent, expected) => {
    expect(await refusal(action, sent)).toContain(expected);
  });

  it('more items than a list takes', async () => {
    const ids = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`InstanceId.${n + 1}`, `i-${n}`]));
    expect(await refusal('RemoveInstances', { ScalingGroupId: 'asg-1', ...ids })).toContain('"InstanceId"');
  });
});
