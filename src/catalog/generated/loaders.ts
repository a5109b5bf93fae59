// Written by scripts/generate.ts from the operations: do not edit.
import type { Operation } from '../types.ts';

/** One loader an operation: whoever needs one operation does not load the others. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly operation: Operation }>>> = {
  AttachAlbServerGroups: () => import('../operations/attach-alb-server-groups.ts'),
  AttachDBInstances: () => import('../operations/attach-db-instances.ts'),
  AttachInstances: () => import('../operations/attach-instances.ts'),
  AttachLoadBalancers: () => import('../operations/attach-load-balancers.ts'),
  AttachServerGroups: () => import('../operations/attach-server-groups.ts'),
  AttachVServerGroups: () => import('../operations/attach-v-server-groups.ts'),
  CreateScalingConfiguration: () => import('../operations/create-scaling-configuration.ts'),
  CreateScalingGroup: () => import('../operations/create-scaling-group.ts'),
  CreateScalingRule: () => import('../operations/create-scaling-rule.ts'),
  DeleteScalingGroup: () => import('../operations/delete-scaling-group.ts'),
  DescribeScalingActivities: () => import('../operations/describe-scaling-activities.ts'),
  DescribeScalingConfigurations: () => import('../operations/describe-scaling-configurations.ts'),
  DescribeScalingGroups: () => import('../operations/describe-scaling-groups.ts'),
  DescribeScalingInstances: () => import('../operations/describe-scaling-instances.ts'),
  DescribeScalingRules: () => import('../operations/describe-scaling-rules.ts'),
  EnableScalingGroup: () => import('../operations/enable-scaling-group.ts'),
  ExecuteScalingRule: () => import('../operations/execute-scaling-rule.ts'),
  RemoveInstances: () => import('../operations/remove-instances.ts'),
};
