import { entries, pageFields, scalars } from '../answers/define.ts';
import { listedScalingGroup, scalingGroup } from '../answers/scaling-groups.ts';
import { pageNumber, pageSize } from '../parameters/common.ts';
import { only, string, strings } from '../parameters/define.ts';
import { scalingGroupIds } from '../parameters/filters.ts';
import { tagFilter } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

const groupType = string(
  'GroupType',
  'Show only groups of ECS instances, or of ECI container groups',
  '只查询 ECS 或 ECI 类型的伸缩组',
  { values: ['ECS', 'ECI'] },
);

export const operation: Operation = {
  name: 'DescribeScalingGroups',
  family: 'groups',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List scaling groups with their sizes, instances by state, and settings',
    zh: '查询伸缩组列表，包括实例数范围、各状态实例数和各项设置',
  },
  parameters: [
    ...scalingGroupIds,
    strings('ScalingGroupName', 'Show only the groups with these names', '只查询这些名称的伸缩组', {
      maxItems: 20,
      alsoScalar: true,
      only: '2014-08-28',
    }),
    only(
      '2022-02-22',
      string('ScalingGroupName', 'Show only the groups with this name', '只查询该名称的伸缩组'),
    ),
    only(
      '2022-02-22',
      strings('ScalingGroupNames', 'Show only the groups with these names', '只查询这些名称的伸缩组'),
    ),
    only('2014-08-28', { ...groupType, default: 'ECS' }),
    only('2022-02-22', groupType),
    string('ResourceGroupId', 'Show only the groups in this resource group', '只查询该资源组内的伸缩组'),
    ...tagFilter,
    pageNumber,
    pageSize,
  ],
  paging: { by: 'number', list: 'ScalingGroups' },
  answer: [
    ...scalars('String', 'RequestId'),
    ...pageFields,
    entries('ScalingGroups', 'ScalingGroup', [...scalingGroup, ...listedScalingGroup]),
  ],
};
