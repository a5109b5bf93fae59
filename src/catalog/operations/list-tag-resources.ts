import { answering, entries, scalars } from '../answers/define.ts';
import { nextToken, optional } from '../parameters/common.ts';
import { taggedIds, taggedType, tagsToFind } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ListTagResources',
  family: 'tags',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List which scaling groups carry which tags',
    zh: '查询伸缩组与标签的对应关系',
  },
  parameters: [taggedType, ...optional(taggedIds), ...tagsToFind, nextToken],
  paging: { by: 'token', list: 'TagResources', request: 'NextToken', answer: 'NextToken' },
  answer: [
    ...answering('NextToken'),
    entries('TagResources', 'TagResource', [
      ...scalars('String', 'ResourceType', 'ResourceId', 'TagKey', 'TagValue'),
      ...scalars('Boolean', 'Propagate'),
    ]),
  ],
};
