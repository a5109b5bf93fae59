import { answering, entries, scalars, texts } from '../answers/define.ts';
import { maxResults, nextToken } from '../parameters/common.ts';
import { string } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeLifecycleActions',
  family: 'lifecycle-hooks',
  kind: 'read',
  region: 'optional',
  about: {
    en: 'List the instances that an activity made wait in hooks, with the token that frees each',
    zh: '查询伸缩活动中被挂起的实例，以及用于结束挂起的令牌',
  },
  parameters: [
    string('ScalingActivityId', 'The activity to look into (asa-…)', '要查询的伸缩活动 ID（asa-…）', {
      required: true,
    }),
    string('LifecycleActionStatus', 'Show only waits in this state', '只查询处于该状态的挂起', {
      values: ['Pending', 'Timeout', 'Completed'],
    }),
    maxResults,
    nextToken,
  ],
  paging: { by: 'token', list: 'LifecycleActions', request: 'NextToken', answer: 'NextToken' },
  answer: [
    ...answering('NextToken'),
    ...scalars('Integer', 'MaxResults', 'TotalCount'),
    entries('LifecycleActions', 'LifecycleAction', [
      ...scalars(
        'String',
        'LifecycleHookId',
        'LifecycleActionToken',
        'LifecycleActionStatus',
        'LifecycleActionResult',
      ),
      texts('InstanceIds', 'InstanceId'),
    ]),
  ],
};
