import { answering, entries, scalars } from '../answers/define.ts';
import { instanceRefresh } from '../answers/instance-refreshes.ts';
import { maxResults, nextToken, ofScalingGroup } from '../parameters/common.ts';
import { formerly, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeInstanceRefreshes',
  family: 'instance-refresh',
  kind: 'read',
  region: 'required',
  about: {
    en: 'List instance refreshes with their progress',
    zh: '查询实例刷新任务及其进度',
  },
  parameters: [
    { ...ofScalingGroup, requiredIn: '2014-08-28' },
    ...formerly(
      'InstanceRefreshTaskId',
      strings(
        'InstanceRefreshTaskIds',
        'Show only the refreshes with these IDs',
        '只查询这些 ID 的实例刷新任务',
      ),
    ),
    maxResults,
    nextToken,
  ],
  paging: { by: 'token', list: 'InstanceRefreshTasks', request: 'NextToken', answer: 'NextToken' },
  answer: [
    ...answering('NextToken'),
    ...scalars('Integer', 'MaxResults', 'TotalCount'),
    entries('InstanceRefreshTasks', 'InstanceRefreshTask', instanceRefresh),
  ],
};
