import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, object, string, strings } from './define.ts';

export const minSize: Parameter = integer(
  'MinSize',
  'Fewest instances the group keeps; below it, new ones are created',
  '伸缩组实例数的下限，低于该值时自动补充实例',
);

export const maxSize: Parameter = integer(
  'MaxSize',
  'Most instances the group may have; above it, instances are removed',
  '伸缩组实例数的上限，高于该值时自动移出实例',
);

export const desiredCapacity: Parameter = integer(
  'DesiredCapacity',
  'Number of instances the group steers to, from MinSize to MaxSize',
  '伸缩组维持的期望实例数，介于 MinSize 与 MaxSize 之间',
);

export const defaultCooldown: Parameter = integer(
  'DefaultCooldown',
  'Seconds after a scaling activity in which alarms start no other one',
  '伸缩活动结束后的默认冷却时间，期间不响应报警任务',
  { default: 300, min: 0, max: 86400, unit: 'seconds' },
);

const removalPolicyValues = [
  'OldestInstance',
  'NewestInstance',
  'OldestScalingConfiguration',
  'CustomPolicy',
];

export const removalPolicies: readonly Parameter[] = formerly(
  'RemovalPolicy',
  strings(
    'RemovalPolicies',
    'Which instances go first, in up to three steps; CustomPolicy only as the first',
    '移出实例的优先规则，最多三级依次筛选；CustomPolicy 只能放在第一级',
    { values: removalPolicyValues, maxItems: 3 },
  ),
);

export const customPolicyArn: Parameter = string(
  'CustomPolicyARN',
  'ARN of the Function Compute function that picks the instances to remove',
  '自定义移出策略所用函数计算函数的 ARN',
);

export const scalingPolicy: Parameter = string(
  'ScalingPolicy',
  'What becomes of removed instances: released, or stopped and kept for reuse; force skips the wait for the stop',
  '被移出实例的处理方式：释放，或停机回收留待复用；带 force 的方式不等待正常停机',
  { values: ['recycle', 'release', 'forcerelease', 'forcerecycle'] },
);

export const maxInstanceLifetime: Parameter = integer(
  'MaxInstanceLifetime',
  'Seconds after which an instance is replaced by a new one; not for ECI groups or recycled instances',
  '实例的最长存活时间，到期后由新实例替换；不适用于 ECI 伸缩组和停机回收模式',
  { min: 86400, max: 2147483647, unit: 'seconds' },
);

export const healthChecks: readonly Parameter[] = [
  string(
    'HealthCheckType',
    'What decides that an instance is ill and is replaced: nothing, its state, or the load balancer as well',
    '判定实例不健康并替换的依据：不检查、检查实例状态，或同时检查负载均衡健康状态',
    { values: ['NONE', 'ECS', 'LOAD_BALANCER'], default: 'ECS' },
  ),
  strings(
    'HealthCheckTypes',
    'Several health checks at once, in place of HealthCheckType',
    '同时启用多种健康检查方式，代替 HealthCheckType',
  ),
];

/** How on-demand and preemptible instances are mixed in a COMPOSABLE or COST_OPTIMIZED group. */
const onDemandBaseCapacity: Parameter = integer(
  'OnDemandBaseCapacity',
  'Number of on-demand instances at the base of the group, before preemptible ones are mixed in',
  '伸缩组中按量付费实例的最小个数，超出部分才混用抢占式实例',
  { min: 0, max: 1000 },
);

const onDemandPercentage: Parameter = integer(
  'OnDemandPercentageAboveBaseCapacity',
  'Percentage of on-demand instances above the base; 100 when left out in a COMPOSABLE group',
  '超出基数的实例中按量付费实例的百分比；COMPOSABLE 策略下不填为 100',
  { min: 0, max: 100 },
);

const compensateWithOnDemand: Parameter = boolean(
  'CompensateWithOnDemand',
  'Create on-demand instances when price or stock allows no preemptible ones',
  '抢占式实例因价格或库存无法创建时，改为创建按量付费实例',
  { default: true },
);

export const instanceMix: readonly Parameter[] = [
  string(
    'MultiAZPolicy',
    'How instances are spread over the zones: by order of vSwitches, by price, evenly, or mixed by hand',
    '多可用区扩缩容策略：按交换机优先级、按成本、均衡分布，或自由组合',
    { values: ['PRIORITY', 'COST_OPTIMIZED', 'BALANCE', 'COMPOSABLE'], default: 'PRIORITY' },
  ),
  string(
    'AllocationStrategy',
    'How on-demand instance types are picked in a COMPOSABLE group: in the order given, or the cheapest first',
    'COMPOSABLE 策略下按量付费实例规格的选择方式：按指定顺序，或单价最低优先',
    { values: ['priority', 'lowestPrice'], default: 'priority' },
  ),
  string(
    'SpotAllocationStrategy',
    'How preemptible instance types are picked: in the order given, or the cheapest first',
    '抢占式实例规格的选择方式：按指定顺序，或单价最低优先',
    { values: ['priority', 'lowestPrice'], default: 'priority' },
  ),
  boolean(
    'AzBalance',
    'Keep a COMPOSABLE group even over its zones',
    'COMPOSABLE 策略下是否在可用区间均衡分布',
    {
      default: false,
    },
  ),
  string(
    'BalanceMode',
    'What an even spread does when a zone has no stock: use another zone, or create nothing',
    '均衡分布遇到可用区库存不足时的做法：改用其他可用区，或不创建实例',
    { values: ['BalancedBestEffort', 'BalancedOnly'], default: 'BalancedBestEffort' },
  ),
  boolean(
    'AutoRebalance',
    'Even out the zones by itself when the spread has become uneven',
    '可用区分布不均时自动重新均衡',
    { default: false },
  ),
  onDemandBaseCapacity,
  onDemandPercentage,
  compensateWithOnDemand,
  integer(
    'SpotInstancePools',
    'From how many of the cheapest instance types preemptible instances are drawn; 2 in a COMPOSABLE group',
    '从价格最低的多少种规格中均衡创建抢占式实例；COMPOSABLE 策略下默认为 2',
    { min: 1, max: 10 },
  ),
  boolean(
    'SpotInstanceRemedy',
    'Replace preemptible instances shortly before they are taken back',
    '抢占式实例被回收前主动创建新实例替换',
  ),
  object(
    'CapacityOptions',
    'How on-demand and preemptible instances are mixed, whatever the zone policy',
    '按量付费与抢占式实例的混合方式，不限于某种多可用区策略',
    [
      onDemandBaseCapacity,
      onDemandPercentage,
      compensateWithOnDemand,
      boolean(
        'SpotAutoReplaceOnDemand',
        'Turn on-demand stand-ins back into preemptible instances when stock returns',
        '库存恢复后，用抢占式实例替换临时补充的按量付费实例',
        { default: false },
      ),
      string(
        'PriceComparisonMode',
        'What prices are compared by: a unit of weighted capacity, or a vCPU',
        '比较价格的口径：按加权容量单位，或按 vCPU',
        { values: ['PricePerUnit', 'PricePerVCpu'], default: 'PricePerUnit' },
      ),
    ],
  ),
];

export const scaleOutAmountCheck: Parameter = boolean(
  'ScaleOutAmountCheck',
  'Refuse a scale-out whose instances would pass the account quota',
  '扩容前检查数量是否超出账号配额',
  { only: '2014-08-28' },
);

export const groupDeletionProtection: Parameter = boolean(
  'GroupDeletionProtection',
  'Keep the group from being deleted until the protection is lifted',
  '开启删除保护，关闭前不能删除伸缩组',
  { default: false },
);
