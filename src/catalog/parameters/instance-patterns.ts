import type { Parameter } from '../types.ts';
import { float, floats, formerly, integer, integers, objects, string, strings } from './define.ts';

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
