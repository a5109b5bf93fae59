import { answering } from '../answers/define.ts';
import { resourceGroupId, scalingGroupId } from '../parameters/common.ts';
import { scalingConfigurationName } from '../parameters/configurations.ts';
import { containerGroup, containerGroupTags, enableSls, sysctls } from '../parameters/container-groups.ts';
import { containerImages } from '../parameters/container-images.ts';
import { containerGroupNetwork } from '../parameters/container-network.ts';
import { containersOfCreate } from '../parameters/containers.ts';
import { ramRoleName } from '../parameters/instance-access.ts';
import { volumesOfCreate } from '../parameters/volumes.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'CreateEciScalingConfiguration',
  family: 'configurations',
  kind: 'once',
  region: 'none',
  resource: 'ScalingConfigurationId',
  about: {
    en: 'Create a scaling configuration of ECI: the template that a group creates container groups from',
    zh: '创建 ECI 伸缩配置，即伸缩组创建 ECI 容器组所用的模板',
  },
  parameters: [
    scalingGroupId,
    scalingConfigurationName,
    ...containerGroup,
    ...containersOfCreate,
    ...volumesOfCreate,
    ...containerImages,
    ...containerGroupNetwork,
    ...sysctls('SecurityContextSysctls'),
    ramRoleName,
    enableSls,
    resourceGroupId,
    ...containerGroupTags,
  ],
  rules: [{ requiredWhen: ['SpotPriceLimit', { SpotStrategy: 'SpotWithPriceLimit' }] }],
  naturalKey: {
    lookup: 'DescribeEciScalingConfigurations',
    filter: { ScalingGroupId: 'ScalingGroupId' },
    list: 'ScalingConfigurations',
    match: { ScalingConfigurationName: 'ScalingConfigurationName' },
    ids: { ScalingConfigurationId: 'ScalingConfigurationId' },
    unique: true,
  },
  answer: answering('ScalingConfigurationId'),
};
