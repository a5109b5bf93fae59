import type { Parameter } from '../types.ts';
import {
  boolean,
  float,
  floats,
  formerly,
  integer,
  integers,
  object,
  objects,
  string,
  strings,
} from './define.ts';
import { weightedCapacity } from './launch-template.ts';

export const maxPrice: Parameter = float(
  'MaxPrice',
  'Highest hourly price an instance type may have',
  '可接受的实例规格每小时最高价格',
);

/** What a pattern asks of an instance type, apart from the lists that were renamed. */
const patternLimits: readonly Parameter[] = [
  integer('Cores', 'Exact number of vCPUs', '实例规格的 vCPU 核数', { unit: 'cores' }),
  float('Memory', 'Exact amount of memory', '实例规格的内存大小', { unit: 'GiB' }),
  integer('MinimumCpuCoreCount', 'Fewest vCPUs', 'vCPU 核数下限', { unit: 'cores' }),
  integer('MaximumCpuCoreCount', 'Most vCPUs', 'vCPU 核数上限', { unit: 'cores' }),
  float('MinimumMemorySize', 'Least memory', '内存大小下限', { unit: 'GiB' }),
  float('MaximumMemorySize', 'Most memory', '内存大小上限', { unit: 'GiB' }),
  integer('MinimumGpuAmount', 'Fewest GPUs', 'GPU 数量下限'),
  integer('MaximumGpuAmount', 'Most GPUs', 'GPU 数量上限'),
  integer('MinimumEniQuantity', 'Fewest network interfaces', '可挂载弹性网卡数量下限'),
  integer(
    'MinimumEniPrivateIpAddressQuantity',
    'Fewest private IPv4 addresses on one network interface',
    '单块弹性网卡可用的私网 IPv4 地址数下限',
  ),
  integer(
    'MinimumEniIpv6AddressQuantity',
    'Fewest IPv6 addresses on one network interface',
    '单块弹性网卡可用的 IPv6 地址数下限',
  ),
  integer(
    'MinimumBaselineCredit',
    'Least baseline performance of burstable types, in CPU credits an hour',
    '突发性能实例的基准积分下限，按每小时 CPU 积分计',
  ),
  integer(
    'MinimumInitialCredit',
    'Fewest CPU credits burstable types start with',
    '突发性能实例的初始 CPU 积分下限',
  ),
  maxPrice,
  string(
    'InstanceFamilyLevel',
    'Level of the instance family: entry, enterprise, or burstable',
    '实例规格族级别：入门级、企业级或突发性能型',
    { values: ['EntryLevel', 'EnterpriseLevel', 'CreditEntryLevel'] },
  ),
  string(
    'BurstablePerformance',
    'Whether burstable types are left out, allowed or the only ones',
    '对突发性能规格的处理：排除、包含或仅限',
    { values: ['Exclude', 'Include', 'Required'], default: 'Include' },
  ),
  strings('InstanceTypeFamilies', 'Instance families to pick from', '可选的实例规格族', { maxItems: 10 }),
  strings('InstanceCategories', 'Categories of instance to pick from', '可选的实例分类', {
    values: ['General-purpose', 'Compute-optimized', 'Memory-optimized', 'Enhanced', 'Shared'],
    open: true,
  }),
  strings('CpuArchitectures', 'CPU architectures to pick from, X86 or ARM', '可选的 CPU 架构，X86 或 ARM', {
    maxItems: 2,
  }),
  strings('PhysicalProcessorModels', 'Processor models to pick from', '可选的处理器型号', { maxItems: 10 }),
  strings('GpuSpecs', 'GPU models to pick from', '可选的 GPU 型号'),
];

/** `BareMental` is what the service expects in a scaling configuration; DescribePatternTypes spells it right. */
const architectures = (name: string, bareMetal: string): Parameter =>
  strings(name, 'Kinds of hardware to pick from', '可选的架构类型', {
    values: ['X86', 'Heterogeneous', bareMetal, 'Arm'],
  });

const excludedTypes = (name: string): Parameter =>
  strings(
    name,
    'Instance types or families to leave out; a * at the end stands for the rest of the name',
    '排除的实例规格或规格族，可用末尾的 * 通配',
  );

/** Requirements in place of a list of instance types. */
export const instancePatterns: readonly Parameter[] = formerly(
  'InstancePatternInfo',
  objects(
    'InstancePatternInfos',
    'Requirements that instance types are picked by, in place of named types',
    '按条件筛选实例规格，代替直接指定规格',
    [
      ...patternLimits,
      ...formerly('Architecture', architectures('Architectures', 'BareMental')),
      ...formerly('ExcludedInstanceType', excludedTypes('ExcludedInstanceTypes')),
    ],
  ),
);

/** The same requirements as parameters of a search. */
export const patternSearch: readonly Parameter[] = [
  ...patternLimits,
  architectures('Architecture', 'BareMetal'),
  excludedTypes('ExcludedInstanceType'),
  integers('CoresList', 'Numbers of vCPUs to pick from', '可选的 vCPU 核数列表', { unit: 'cores' }),
  floats('MemoryList', 'Amounts of memory to pick from', '可选的内存大小列表', { unit: 'GiB' }),
];

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
