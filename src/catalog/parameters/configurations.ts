import type { Parameter } from '../types.ts';
import { nameLimits } from './common.ts';
import { boolean, jsonMap, string } from './define.ts';

export const scalingConfigurationName: Parameter = string(
  'ScalingConfigurationName',
  'Name of the scaling configuration, unique in its group; its ID when left out',
  '伸缩配置名称，同一伸缩组内唯一；不填则使用伸缩配置 ID',
  nameLimits,
);

export const scalingConfigurationId: Parameter = string(
  'ScalingConfigurationId',
  'ID of the scaling configuration to act on (asc-…)',
  '要操作的伸缩配置 ID（asc-…）',
  { required: true },
);

export const instanceTags: Parameter = jsonMap(
  'Tags',
  'Tags of the instances, as a JSON object of keys and values; no key or value begins with aliyun or acs:',
  '实例的标签，JSON 对象；键和值都不能以 aliyun 或 acs: 开头',
  { maxItems: 20 },
);

/** Of a Modify: whether lists are replaced or added to. */
export const overrideConfiguration: Parameter = boolean(
  'Override',
  'Replace what the configuration holds instead of adding to it',
  '以本次内容覆盖伸缩配置中的已有数据，而不是在其上追加',
);
