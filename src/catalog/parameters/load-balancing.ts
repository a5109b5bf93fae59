import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, integers, objects, string } from './define.ts';

const port: Parameter = integer(
  'Port',
  'Port on which the instances serve the traffic',
  '实例提供服务的端口',
  {
    min: 1,
    max: 65535,
  },
);

const weight: Parameter = integer(
  'Weight',
  'Share of the traffic that an instance gets; 0 gets none',
  '实例的流量权重，0 表示不接收流量',
  { min: 0, max: 100 },
);

const vServerGroupWeight: Parameter = { ...weight, default: 50 };

const albServerGroupId: Parameter = string(
  'AlbServerGroupId',
  'ID of the ALB server group',
  'ALB 服务器组 ID',
);

const serverGroupId: Parameter = string(
  'ServerGroupId',
  'ID of the server group (sgp-…)',
  '服务器组 ID（sgp-…）',
);

const serverGroupType: Parameter = string(
  'Type',
  'Which load balancer the server group belongs to',
  '服务器组所属的负载均衡类型',
  { values: ['ALB', 'NLB', 'GWLB'] },
);

const loadBalancerId: Parameter = string(
  'LoadBalancerId',
  'ID of the CLB instance (lb-…)',
  'CLB 实例 ID（lb-…）',
);

const vServerGroupId: Parameter = string(
  'VServerGroupId',
  'ID of the vServer group (rsp-…)',
  '虚拟服务器组 ID（rsp-…）',
);

const asRequired = (parameter: Parameter): Parameter => ({ ...parameter, required: true });

/** Fields of one ALB server group on a new group, when attached, and when detached. */
export const albServerGroup: readonly Parameter[] = [albServerGroupId, port, weight];
export const attachedAlbServerGroup: readonly Parameter[] = albServerGroup.map(asRequired);
export const detachedAlbServerGroup: readonly Parameter[] = [albServerGroupId, port].map(asRequired);

/** The same for the server groups of any load balancer. */
export const serverGroup: readonly Parameter[] = [serverGroupId, port, weight, serverGroupType];
export const attachedServerGroup: readonly Parameter[] = [
  asRequired(serverGroupId),
  port,
  weight,
  asRequired(serverGroupType),
];
export const detachedServerGroup: readonly Parameter[] = [
  asRequired(serverGroupId),
  port,
  asRequired(serverGroupType),
];

const vServerGroups = (attribute: readonly Parameter[]): readonly Parameter[] => [
  loadBalancerId,
  ...formerly(
    'VServerGroupAttribute',
    objects(
      'VServerGroupAttributes',
      'vServer groups of this CLB instance, with port and weight',
      '该 CLB 实例下的虚拟服务器组及其端口和权重',
      attribute,
      { maxItems: 5 },
    ),
  ),
];

/** vServer groups of one CLB instance, when attached and when detached. */
export const vServerGroup = vServerGroups([vServerGroupId, port, vServerGroupWeight]);
export const detachedVServerGroup = vServerGroups([vServerGroupId, port]);

export const loadBalancerConfigs: readonly Parameter[] = formerly(
  'LoadBalancerConfig',
  objects(
    'LoadBalancerConfigs',
    'CLB instances to attach, each with the weight that instances get in its default server group',
    '要挂载的 CLB 实例，以及实例在其默认服务器组中的权重',
    [loadBalancerId, weight],
  ),
);

/** Weight of instances in the default server groups of the attached CLB instances. */
export const loadBalancerWeight: Parameter = integer(
  'LoadBalancerWeight',
  'Weight of the new instances as backends of the attached CLB instances',
  '新实例作为 CLB 后端服务器的权重',
  { default: 50, min: 1, max: 100 },
);

export const loadBalancerWeights: readonly Parameter[] = formerly(
  'LoadBalancerWeight',
  integers(
    'LoadBalancerWeights',
    'CLB weight of each instance, in the order of the instance IDs',
    '各实例在 CLB 中的权重，顺序与实例 ID 一致',
    { default: 50, min: 1, max: 100, maxItems: 20 },
  ),
);

export const forceAttach: Parameter = boolean(
  'ForceAttach',
  'Add the instances that the group has already as backends now; otherwise only later ones',
  '立即将组内已有实例添加为后端；不设置则只对之后的新实例生效',
  { default: false },
);

export const forceDetach: Parameter = boolean(
  'ForceDetach',
  'Take the instances of the group out of the backends as well',
  '同时将组内已有实例从后端中移除',
  { default: false },
);
