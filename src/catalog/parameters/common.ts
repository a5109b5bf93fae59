import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, string, strings } from './define.ts';

/** Limits of the names that people give to groups, configurations, rules, tasks and hooks. */
export const nameLimits = {
  minLength: 2,
  maxLength: 64,
  pattern: String.raw`^[A-Za-z0-9\u4e00-\u9fa5][A-Za-z0-9\u4e00-\u9fa5_.\-]{1,63}$`,
};

/** The group that a write acts on. */
export const scalingGroupId: Parameter = string(
  'ScalingGroupId',
  'ID of the scaling group to act on (asg-…)',
  '要操作的伸缩组 ID（asg-…）',
  { required: true },
);

/** The group that a read looks into. */
export const ofScalingGroup: Parameter = string(
  'ScalingGroupId',
  'Show only what belongs to this scaling group (asg-…)',
  '只查询属于该伸缩组（asg-…）的内容',
);

export const resourceGroupId: Parameter = string(
  'ResourceGroupId',
  'Resource group that the new resource is filed under, for access control and billing',
  '新建资源所属的资源组，用于授权和分账',
);

export const pageNumber: Parameter = integer(
  'PageNumber',
  'Which page to return; the first is 1',
  '返回第几页，从 1 开始',
  { default: 1, min: 1 },
);

export const pageSize: Parameter = integer('PageSize', 'How many entries one page holds', '每页返回的条数', {
  default: 10,
  min: 1,
  max: 50,
});

export const nextToken: Parameter = string(
  'NextToken',
  'Where to go on: the NextToken of the page before; leave it out for the first page',
  '继续查询的凭证，取上一页返回的 NextToken；查询第一页时不填',
);

export const maxResults: Parameter = integer(
  'MaxResults',
  'How many entries to return at most before a NextToken is given',
  '单次最多返回的条数，超出部分用 NextToken 继续查询',
  { default: 10, min: 1, max: 50 },
);

/** Does not wait for the work: the answer names an activity to follow. */
export const async: Parameter = boolean(
  'Async',
  'Answer at once and do the work in the background, as a scaling activity',
  '立即返回，实际工作由伸缩活动在后台异步完成',
  { default: false },
);

/** Instances that a write acts on. */
export const instanceIds: readonly Parameter[] = formerly(
  'InstanceId',
  strings('InstanceIds', 'IDs of the instances to act on', '要操作的实例 ID', {
    required: true,
    maxItems: 20,
  }),
);

export const ignoreInvalidInstance: Parameter = boolean(
  'IgnoreInvalidInstance',
  'Skip instances that do not exist or do not fit instead of failing the whole call',
  '跳过不存在或不符合条件的实例，而不是让整个调用失败',
  { default: false },
);

export const decreaseDesiredCapacity: Parameter = boolean(
  'DecreaseDesiredCapacity',
  'Lower the desired capacity by the number of instances that leave, so that none are created in their place',
  '按移出的实例数同步调低期望实例数，避免伸缩组自动补充实例',
  { default: true },
);

export const stopInstanceTimeout: Parameter = integer(
  'StopInstanceTimeout',
  'Seconds that an ECS instance gets to stop before it is released or parked all the same',
  '等待 ECS 实例停机的最长时间，超时后仍会释放或停用该实例',
  { min: 30, max: 240, unit: 'seconds' },
);

/** The same parameters, none of them required. */
export const optional = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.map(({ required: _, ...parameter }) => parameter);
