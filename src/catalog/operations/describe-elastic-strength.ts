import { answering, entries, inVersion, record, scalars, texts } from '../answers/define.ts';
import { string, strings } from '../parameters/define.ts';
import { stockSearch } from '../parameters/stock.ts';
import type { Operation } from '../types.ts';

const strengthFields = ['ElasticStrength', 'ZoneId', 'InstanceType', 'Status', 'Code', 'Msg'];

const resourcePools = entries('ResourcePools', null, [
  ...scalars('String', ...strengthFields),
  ...inVersion('2014-08-28', ...scalars('String', 'Strength')),
  ...inVersion('2022-02-22', ...scalars('Float', 'Strength')),
  texts('VSwitchIds'),
  record('InventoryHealth', scalars('Integer', 'AdequacyScore', 'HealthScore', 'HotScore', 'SupplyScore')),
]);

const totalStrength = [
  ...inVersion('2014-08-28', ...scalars('String', 'TotalStrength')),
  ...inVersion('2022-02-22', ...scalars('Float', 'TotalStrength')),
];

export const operation: Operation = {
  name: 'DescribeElasticStrength',
  family: 'groups',
  kind: 'read',
  methods: ['GET'],
  region: 'required',
  about: {
    en: 'Rate how likely a group, or a choice of types and zones, can scale out with the stock there is',
    zh: '评估伸缩组或指定规格、可用区组合在当前库存下的弹性强度',
  },
  parameters: [
    string('ScalingGroupId', 'The group to rate (asg-…)', '要评估的伸缩组 ID（asg-…）'),
    strings('ScalingGroupIds', 'Several groups to rate', '要评估的多个伸缩组 ID'),
    ...stockSearch,
    strings('VSwitchIds', 'vSwitches whose zones are looked at', '要评估的交换机（及其可用区）'),
    string('PriorityStrategy', 'In which order types and zones are tried', '规格与可用区的优先策略'),
  ],
  answer: [
    ...answering('ElasticStrength'),
    ...totalStrength,
    resourcePools,
    entries('ElasticStrengthModels', null, [
      ...scalars('String', 'ScalingGroupId', 'ElasticStrength'),
      ...totalStrength,
      resourcePools,
    ]),
  ],
};
