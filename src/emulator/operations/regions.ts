import { endpointOf, regions } from '../../catalog/endpoints.ts';
import { maxHooks } from '../scaling/hooks.ts';
import { done, type Handler, type Handlers } from './call.ts';
import { limits } from './limits.ts';

/** The catalogue knows regions by their ids alone, so that these are their names in every language. */
const describeRegions: Handler = () => {
  const Regions = regions
    .filter(({ open }) => open)
    .map(({ id }) => ({
      RegionId: id,
      LocalName: id,
      RegionEndpoint: endpointOf(id),
      ClassicUnavailable: true,
      VpcUnavailable: false,
    }));
  return { answer: { Regions }, ids: [] };
};

/** Where there is no limit, the largest number there can be says so. */
const describeLimitation: Handler = ({ quotas }) => ({
  answer: {
    MaxNumberOfScalingGroups: quotas.groups ?? 2 ** 31 - 1,
    MaxNumberOfScalingConfigurations: quotas.configurations,
    MaxNumberOfScalingRules: quotas.rules,
    MaxNumberOfScalingInstances: limits.activitySize,
    MaxNumberOfScheduledTasks: limits.scheduledTasks,
    MaxNumberOfLifecycleHooks: maxHooks,
    MaxNumberOfNotificationConfigurations: limits.notifications,
    MaxNumberOfMinSize: limits.groupSize,
    MaxNumberOfMaxSize: limits.groupSize,
    MaxNumberOfLoadBalancers: limits.loadBalancers,
    MaxNumberOfVServerGroups: limits.vServerGroups,
    MaxNumberOfAlbServerGroup: limits.serverGroups,
    MaxNumberOfNlbServerGroup: limits.serverGroups,
    MaxNumberOfDBInstances: limits.databases,
  },
  ids: [],
});

/** Every account of the emulator has activated Auto Scaling, and authorized it to all that it does. */
const verified: Handler = () => done();

export const handlers: Handlers = {
  DescribeRegions: describeRegions,
  DescribeLimitation: describeLimitation,
  VerifyAuthentication: verified,
  VerifyUser: verified,
};
