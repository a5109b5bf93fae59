import { answering, texts } from '../answers/define.ts';
import { boolean, strings } from '../parameters/define.ts';
import { maxPrice } from '../parameters/instance-patterns.ts';
import { stockSearch } from '../parameters/stock.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeCandidateInstanceType',
  family: 'configurations',
  kind: 'read',
  only: '2022-02-22',
  region: 'optional',
  about: {
    en: 'Find instance types and zones that can stand in for given types',
    zh: '查询可替代指定规格的候选实例规格和可用区',
  },
  parameters: [
    ...stockSearch,
    maxPrice,
    boolean('AllowDifferentGeneration', 'Allow older or newer generations', '是否允许不同代次的规格'),
    boolean('AllowCrossAz', 'Allow other zones than the given ones', '是否允许跨可用区'),
    strings('ZoneIds', 'Zones to look in', '要查询的可用区'),
  ],
  answer: [...answering(), texts('CandidateInstanceTypes'), texts('CandidateZoneIds')],
};
