import { entries, pageFields, scalars } from '../answers/define.ts';
import { scalingConfiguration } from '../answers/scaling-configurations.ts';
import { ofScalingGroup, pageNumber, pageSize } from '../parameters/common.ts';
import { scalingConfigurationIds, scalingConfigurationNames } from '../parameters/filters.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeScalingConfigurations',
  family: 'configurations',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List scaling configurations of ECS instances, and which one of a group is active',
    zh: '查询 ECS 伸缩配置列表，以及伸缩组当前生效的配置',
  },
  parameters: [
    ofScalingGroup,
    ...scalingConfigurationIds,
    ...scalingConfigurationNames,
    pageNumber,
    pageSize,
  ],
  paging: { by: 'number', list: 'ScalingConfigurations' },
  answer: [
    ...scalars('String', 'RequestId'),
    ...pageFields,
    entries('ScalingConfigurations', 'ScalingConfiguration', scalingConfiguration),
  ],
};
