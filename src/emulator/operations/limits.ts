/**
 * Limits of the numbers of resources, as the API's pages give them. Where they name the number that a quota may
 * be raised to, the number before that is meant.
 */
export const limits = {
  /** Instances of one group. */
  groupSize: 2_000,
  /** Instances that one activity moves. */
  activitySize: 1_000,
  /** Of one group. */
  notifications: 6,
  stepAdjustments: 20,
  loadBalancers: 30,
  vServerGroups: 5,
  serverGroups: 30,
  databases: 30,
  tags: 20,
  /** Of an account in one region. */
  scheduledTasks: 20,
} as const;
