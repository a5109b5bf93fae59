import { answering } from '../answers/define.ts';
import { taggedIds, taggedType, tagsToAdd } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'TagResources',
  family: 'tags',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Put tags on scaling groups; a key that is there gets the new value',
    zh: '为伸缩组添加标签，已有的键会更新为新值',
  },
  parameters: [taggedType, ...taggedIds, ...tagsToAdd],
  answer: answering(),
};
