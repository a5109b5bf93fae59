import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, string, strings } from './define.ts';

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

export const scaleOutAmountCheck: Parameter = boolean(
  'ScaleOutAmountCheck',
  'Check beforehand how many instances a scale-out may add',
  '扩容前检查可增加的实例数',
  { only: '2014-08-28' },
);

export const groupDeletionProtection: Parameter = boolean(
  'GroupDeletionProtection',
  'Keep the group from being deleted until the protection is lifted',
  '开启删除保护，关闭前不能删除伸缩组',
  { default: false },
);
