import { answering } from '../answers/define.ts';
import { resourceGroupId } from '../parameters/common.ts';
import {
  instanceTags,
  overrideConfiguration,
  scalingConfigurationId,
  scalingConfigurationName,
} from '../parameters/configurations.ts';
import { withoutDefaults } from '../parameters/define.ts';
import { dataDisks, systemDisk, systemDiskCategories } from '../parameters/disks.ts';
import { imageSource } from '../parameters/images.ts';
import { instanceAccess } from '../parameters/instance-access.ts';
import { instanceTypeChoice } from '../parameters/instance-types.ts';
import { loadBalancerWeight } from '../parameters/load-balancing.ts';
import { networkOptions } from '../parameters/network.ts';
import { placement } from '../parameters/placement.ts';
import { spotOptions } from '../parameters/spot.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyScalingConfiguration',
  family: 'configurations',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Change a scaling configuration; instances that exist already are not touched',
    zh: '修改伸缩配置，已创建的实例不受影响',
  },
  parameters: [
    scalingConfigurationId,
    overrideConfiguration,
    scalingConfigurationName,
    ...withoutDefaults([
      ...imageSource,
      ...instanceTypeChoice,
      ...networkOptions,
      systemDisk,
      ...systemDiskCategories,
      ...dataDisks,
      ...spotOptions,
      ...instanceAccess,
      loadBalancerWeight,
      ...placement,
    ]),
    resourceGroupId,
    instanceTags,
  ],
  rules: [{ requiredWhen: ['PrivatePoolOptions.Id', { 'PrivatePoolOptions.MatchCriteria': 'Target' }] }],
  answer: answering(),
};
