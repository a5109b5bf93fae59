import { answering } from '../answers/define.ts';
import { boolean, formerly, strings } from '../parameters/define.ts';
import { taggedIds, taggedType } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'UntagResources',
  family: 'tags',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Take tags off scaling groups',
    zh: '移除伸缩组的标签',
  },
  parameters: [
    taggedType,
    ...taggedIds,
    ...formerly(
      'TagKey',
      strings('TagKeys', 'Keys of the tags to take off', '要移除的标签键', { minItems: 1, maxItems: 20 }),
    ),
    boolean(
      'All',
      'Take every tag off; only when no keys are given',
      '移除全部标签；仅在未指定标签键时生效',
      {
        default: false,
      },
    ),
  ],
  rules: [
    { wins: ['TagKey', 'All'], only: '2014-08-28' },
    { wins: ['TagKeys', 'All'], only: '2022-02-22' },
  ],
  answer: answering(),
};
