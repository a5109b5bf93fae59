import { answering } from '../answers/define.ts';
import { resourceGroupId } from '../parameters/common.ts';
import {
  overrideConfiguration,
  scalingConfigurationId,
  scalingConfigurationName,
} from '../parameters/configurations.ts';
import { containerGroup, containerGroupTags, enableSls, sysctls } from '../parameters/container-groups.ts';
import { containerImages } from '../parameters/container-images.ts';
import { containerGroupNetwork } from '../parameters/container-network.ts';
import { containersOfModify } from '../parameters/containers.ts';
import { string, withoutDefaults } from '../parameters/define.ts';
import { ramRoleName } from '../parameters/instance-access.ts';
import { volumesOfModify } from '../parameters/volumes.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyEciScalingConfiguration',
  family: 'configurations',
  kind: 'repeatable',
  region: 'none',
  about: {
    en: 'Change a scaling configuration of ECI; instances that exist already are not touched',
    zh: '修改 ECI 伸缩配置，已创建的实例不受影响',
  },
  parameters: [
    scalingConfigurationId,
    overrideConfiguration,
    string(
      'ContainersUpdateType',
      'Whether the containers given here replace all, or change the ones of the same name',
      '容器的更新方式：全量替换，或按名称增量更新',
      { values: ['RenewUpdate', 'IncrementalUpdate'], default: 'RenewUpdate' },
    ),
    scalingConfigurationName,
    ...withoutDefaults([...containerGroup, ...containerImages, ...containerGroupNetwork]),
    ...containersOfModify,
    ...volumesOfModify,
    ...sysctls('SecurityContextSysCtls'),
    ramRoleName,
    enableSls,
    resourceGroupId,
    ...containerGroupTags,
  ],
  rules: [{ requiredWhen: ['SpotPriceLimit', { SpotStrategy: 'SpotWithPriceLimit' }] }],
  answer: answering(),
};
