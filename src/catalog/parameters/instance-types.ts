import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, object, objects, string, strings } from './define.ts';
import { instancePatterns, maxPrice } from './instance-patterns.ts';
import { weightedCapacity } from './launch-template.ts';

const weightedType: Parameter = string(
  'InstanceType',
  'Instance type that the weight is for',
  '该权重对应的实例规格',
);

/** Which instance types a scaling configuration may use, apart from the plain InstanceType of a new one. */
export const instanceTypeChoice: readonly Parameter[] = [
  strings(
    'InstanceTypes',
    'Instance types to try, first choice first; used rather than InstanceType',
    '候选实例规格，按优先级排列；填写后忽略 InstanceType',
    { maxItems: 10 },
  ),
  ...formerly(
    'InstanceTypeOverride',
    objects(
      'InstanceTypeOverrides',
      'Instance types with the weight each counts for',
      '候选实例规格及各自的容量权重',
      [weightedType, weightedCapacity],
      { maxItems: 10 },
    ),
  ),
  ...instancePatterns,
  object(
    'InstanceTypeCandidateOptions',
    'Whether like instance types are tried when the named ones have no stock',
    '指定规格库存不足时，是否自动尝试相近规格',
    [
      boolean('Enabled', 'Try like instance types', '是否启用候选规格'),
      boolean('AllowDifferentGeneration', 'Allow older or newer generations', '是否允许不同代次的规格'),
      boolean('AllowCrossAz', 'Allow zones other than the ones of the group', '是否允许跨可用区'),
      strings(
        'AllowCidrBlocks',
        'CIDR blocks that new vSwitches in other zones may use',
        '跨可用区时允许使用的交换机网段',
      ),
      maxPrice,
    ],
    { only: '2022-02-22' },
  ),
  objects(
    'CustomPriorities',
    'Pairs of instance type and vSwitch in the order they are tried',
    '按优先级排列的实例规格与交换机组合',
    [
      string('InstanceType', 'Instance type of this pair', '该组合的实例规格'),
      string('VswitchId', 'vSwitch of this pair', '该组合的交换机 ID'),
    ],
  ),
  integer('Cpu', 'vCPUs of an instance, when types are picked by size', '按大小选择规格时的 vCPU 核数', {
    unit: 'cores',
  }),
  integer('Memory', 'Memory of an instance, when types are picked by size', '按大小选择规格时的内存大小', {
    unit: 'GiB',
  }),
];
