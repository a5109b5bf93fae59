import { answering, entries, scalars } from '../answers/define.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeRegions',
  family: 'regions',
  kind: 'read',
  region: 'none',
  about: {
    en: 'List the regions that Auto Scaling is available in, with their endpoints',
    zh: '查询支持弹性伸缩的地域及其接入地址',
  },
  parameters: [
    string('AcceptLanguage', 'Language of the region names', '地域名称的语言', {
      values: ['zh-CN', 'en-US', 'ja'],
      default: 'zh-CN',
    }),
  ],
  answer: [
    ...answering(),
    entries('Regions', 'Region', [
      ...scalars('String', 'RegionId', 'LocalName', 'RegionEndpoint'),
      ...scalars('Boolean', 'ClassicUnavailable', 'VpcUnavailable'),
    ]),
  ],
};
