import type { Parameter } from '../types.ts';
import { boolean, integer, object, string } from './define.ts';

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

export const spotInstancePools: Parameter = integer(
  'SpotInstancePools',
  'From how many of the cheapest instance types preemptible instances are drawn; 2 in a COMPOSABLE group',
  '从价格最低的多少种规格中均衡创建抢占式实例；COMPOSABLE 策略下默认为 2',
  { min: 1, max: 10 },
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
