import { answering, scalars, texts } from '../answers/define.ts';
import { nextToken, pageSize } from '../parameters/common.ts';
import { taggedType } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ListTagKeys',
  family: 'tags',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List the tag keys in use',
    zh: '查询已使用的标签键',
  },
  parameters: [taggedType, pageSize, nextToken],
  paging: { by: 'token', list: 'Keys', request: 'NextToken', answer: 'NextToken' },
  answer: [...answering('NextToken'), ...scalars('Integer', 'PageSize'), texts('Keys', 'Key')],
};
