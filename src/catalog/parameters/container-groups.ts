import type { Parameter } from '../types.ts';
import { boolean, float, formerly, integer, long, objects, string, strings } from './define.ts';
import { spotStrategy } from './spot.ts';

/** Name, size and instance types of an ECI instance. */
export const containerGroup: readonly Parameter[] = [
  string('ContainerGroupName', 'Name of the container groups', '容器组名称', {
    minLength: 2,
    maxLength: 128,
  }),
  string('Description', 'Description of the scaling configuration', '伸缩配置描述'),
  float('Cpu', 'vCPUs of an instance', '实例的 vCPU 核数', { unit: 'cores' }),
  float('Memory', 'Memory of an instance', '实例的内存大小', { unit: 'GiB' }),
  integer('CpuOptionsCore', 'Physical CPU cores of an instance', '实例的 CPU 物理核心数'),
  integer(
    'CpuOptionsThreadsPerCore',
    'Threads on each physical core; 1 switches hyper-threading off',
    '每个物理核心的线程数，1 表示关闭超线程',
  ),
  ...formerly(
    'InstanceType',
    strings(
      'InstanceTypes',
      'ECS instance types to run on, first choice first',
      '运行容器组的 ECS 规格，按优先级排列',
      { maxItems: 5 },
    ),
  ),
  string(
    'InstanceFamilyLevel',
    'Level of the instance family: entry, enterprise, or burstable',
    '实例规格族级别：入门级、企业级或突发性能型',
    {
      values: ['EntryLevel', 'EnterpriseLevel', 'CreditEntryLevel'],
    },
  ),
  string('GpuDriverVersion', 'Version of the GPU driver', 'GPU 驱动版本'),
  boolean(
    'CostOptimization',
    'Round sizes so that the price is lowest',
    '是否启用成本优化，自动选择更便宜的规格',
    { default: false },
  ),
  string('RestartPolicy', 'When containers are started again', '容器的重启策略', {
    values: ['Always', 'Never', 'OnFailure'],
    default: 'Always',
  }),
  long(
    'ActiveDeadlineSeconds',
    'Time after which an instance is ended by force',
    '实例的最长运行时间，超时后强制退出',
    { unit: 'seconds' },
  ),
  long(
    'TerminationGracePeriodSeconds',
    'Time that programs get to end by themselves before they are killed',
    '程序退出的缓冲时间，超时后强制终止',
    { unit: 'seconds' },
  ),
  integer('EphemeralStorage', 'Temporary storage beyond what is free', '超出免费额度的临时存储空间', {
    unit: 'GiB',
  }),
  spotStrategy,
  float(
    'SpotPriceLimit',
    'Highest hourly price to pay for a preemptible instance',
    '抢占式实例每小时的最高出价',
  ),
];

export const enableSls: Parameter = boolean(
  'EnableSls',
  'Send logs to Simple Log Service',
  '是否将日志采集到日志服务',
);

/** Fields of a list of named values. */
export const nameAndValue = (what: string, zh: string): readonly Parameter[] => [
  string('Name', `Name of the ${what}`, `${zh}名称`),
  string('Value', `Value of the ${what}`, `${zh}取值`),
];

/** Kernel parameters; the name of the list was spelled anew each time. */
export const sysctls = (name: string): readonly Parameter[] =>
  formerly(
    'SecurityContextSysctl',
    objects(
      name,
      'Kernel parameters of an instance',
      '实例的内核参数',
      nameAndValue('kernel parameter', '内核参数'),
    ),
  );

export const containerGroupTags: readonly Parameter[] = formerly(
  'Tag',
  objects(
    'Tags',
    'Tags of the container groups',
    '容器组的标签',
    [
      string('Key', 'Key of the tag', '标签键', { maxLength: 128 }),
      string('Value', 'Value of the tag', '标签值', { maxLength: 128 }),
    ],
    { maxItems: 20 },
  ),
);
