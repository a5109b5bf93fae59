import { answering, scalars } from '../answers/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DescribeLimitation',
  family: 'regions',
  kind: 'read',
  region: 'none',
  about: {
    en: 'Show the account quotas: how many groups, configurations, rules, tasks and so on there may be',
    zh: '查询账号配额：可拥有的伸缩组、伸缩配置、伸缩规则、定时任务等的数量',
  },
  parameters: [],
  answer: [
    ...answering(),
    ...scalars(
      'Integer',
      'MaxNumberOfScalingGroups',
      'MaxNumberOfScalingConfigurations',
      'MaxNumberOfScalingRules',
      'MaxNumberOfScalingInstances',
      'MaxNumberOfScheduledTasks',
      'MaxNumberOfLifecycleHooks',
      'MaxNumberOfNotificationConfigurations',
      'MaxNumberOfMinSize',
      'MaxNumberOfMaxSize',
      'MaxNumberOfLoadBalancers',
      'MaxNumberOfVServerGroups',
      'MaxNumberOfAlbServerGroup',
      'MaxNumberOfNlbServerGroup',
      'MaxNumberOfDBInstances',
    ),
  ],
};
