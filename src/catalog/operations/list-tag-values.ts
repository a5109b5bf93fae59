import { answering, scalars, texts } from '../answers/define.ts';
import { nextToken, pageSize } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import { taggedType } from '../parameters/tags.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ListTagValues',
  family: 'tags',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List the values in use of one tag key',
    zh: '查询某个标签键已使用的值',
  },
  parameters: [
    taggedType,
    string('Key', 'Tag key whose values are listed', '要查询的标签键', { required: true }),
    pageSize,
    nextToken,
  ],
  paging: { by: 'token', list: 'Values', request: 'NextToken', answer: 'NextToken' },
  answer: [...answering('NextToken'), ...scalars('Integer', 'PageSize'), texts('Values', 'Value')],
};
