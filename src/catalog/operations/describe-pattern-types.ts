import { answering, entries, scalars } from '../answers/define.ts';
import { long, strings } from '../parameters/define.ts';
import { patternSearch } from '../parameters/instance-patterns.ts';
import { spotStrategy } from '../parameters/spot.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribePatternTypes',
  family: 'configurations',
  kind: 'read',
  methods: ['GET'],
  region: 'required',
  about: {
    en: 'List the instance types that meet given requirements',
    zh: '查询符合指定条件的实例规格',
  },
  parameters: [
    ...patternSearch,
    spotStrategy,
    strings('ZoneId', 'Zones that must offer the type', '要求提供该规格的可用区'),
    strings('VSwitchId', 'vSwitches whose zones must offer the type', '要求提供该规格的交换机（及其可用区）'),
    long('ChannelId', 'Sales channel that the search is made for', '查询所针对的渠道 ID'),
  ],
  answer: [
    ...answering(),
    entries('PatternTypes', null, [
      ...scalars('String', 'InstanceType', 'InstanceTypeFamily', 'InstanceFamilyLevel'),
      ...scalars('Integer', 'Cores'),
      ...scalars('Float', 'Memory'),
    ]),
  ],
};
