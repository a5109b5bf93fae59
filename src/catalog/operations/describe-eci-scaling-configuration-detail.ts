import { answering, record, scalars, texts } from '../answers/define.ts';
import { eciScalingConfiguration } from '../answers/eci-scaling-configurations.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeEciScalingConfigurationDetail',
  family: 'configurations',
  kind: 'read',
  only: '2022-02-22',
  region: 'required',
  about: {
    en: 'Show one ECI scaling configuration in full, on request as a Kubernetes manifest',
    zh: '查询单个 ECI 伸缩配置的详情，可输出为 Kubernetes 清单',
  },
  parameters: [
    string('ScalingConfigurationId', 'The configuration to show (asc-…)', '要查询的伸缩配置 ID（asc-…）', {
      required: true,
    }),
    string('ScalingGroupId', 'Group of the configuration (asg-…)', '伸缩配置所属的伸缩组 ID（asg-…）'),
    string(
      'OutputFormat',
      'Give the configuration as a YAML manifest in Output as well',
      '同时在 Output 中以 YAML 清单返回',
      {
        values: ['YAML'],
      },
    ),
  ],
  answer: [
    ...answering('Output'),
    record('ScalingConfiguration', [
      ...eciScalingConfiguration,
      ...scalars('String', 'EipCommonBandwidthPackage', 'EipISP', 'EipPublicIpAddressPoolId'),
      texts('ComputeCategory'),
    ]),
  ],
};
