import type { Parameters } from '../../catalog/values.ts';
import { begin, requireIdle } from '../scaling/activities.ts';
import type { Group } from '../scaling/model.ts';
import { refuse } from '../service-error.ts';
import {
  type Attachment,
  attachedTo,
  flattenVServerGroups,
  loadBalancers,
  merge,
  overlaps,
} from './attachments.ts';
import { type Call, groupOf, type Handler, type Handlers, type Outcome, oneOf } from './call.ts';

const attachLoadBalancers: Handler = (call) =>
  attach(
    call,
    'LoadBalancerConfigs',
    loadBalancers(call.input.texts('LoadBalancers'), call.input.objects('LoadBalancerConfigs')),
  );

const attachVServerGroups: Handler = (call) =>
  attach(call, 'VServerGroups', flattenVServerGroups(call.input.objects('VServerGroups')));

const attachServerGroups: Handler = (call) =>
  attach(call, 'ServerGroups', call.input.objects('ServerGroups'));

const attachAlbServerGroups: Handler = (call) => {
  const added = call.input.objects('AlbServerGroups');
  if (overlaps('AlbServerGroups', attachedTo(groupOf(call), 'AlbServerGroups'), added)) {
    throw refuse('AlbServerGroup.AlreadyAttached');
  }
  return attach(call, 'AlbServerGroups', added);
};

const attachDatabases: Handler = (call) => {
  const Type = call.input.text('Type') ?? 'RDS';
  const AttachMode = call.input.text('AttachMode') ?? 'SecurityIp';
  return attach(
    call,
    'DBInstances',
    call.input.texts('DBInstances').map((DBInstanceId) => ({ DBInstanceId, Type, AttachMode })),
  );
};

/**
 * Adds the entries to what the group is attached to. With ForceAttach the instances that are there already are
 * registered too, which is a scaling activity; without, only those that come later.
 */
const attach = (call: Call, kind: Attachment, added: readonly Parameters[]): Outcome => {
  const { input, now, world } = call;
  const group = groupOf(call);
  if (group.status === 'Deleting') throw refuse('IncorrectScalingGroupStatus');
  const entries = merge(kind, attachedTo(group, kind), added);
  const attached: Group = { ...group, modifiedAt: now, settings: { ...group.settings, [kind]: entries } };
  world.store.groups.update(attached);
  const activityId = input.flag('ForceAttach') ? register(call, attached) : undefined;
  return { answer: { ScalingActivityId: activityId }, ids: [group.id, ...oneOf(activityId)] };
};

const register = ({ now, world }: Call, group: Group): string | undefined => {
  requireIdle(group);
  const instances = world.store.instances.list({ parent: group.id, status: ['InService'] });
  if (instances.length === 0) return undefined;
  const orders = instances.map((instance) => ({ move: 'register' as const, instance }));
  const cause = 'The instances of the group join what it was attached to.';
  return begin(world, group, orders, { cause, trigger: 'APIs' }, now);
};

export const handlers: Handlers = {
  AttachLoadBalancers: attachLoadBalancers,
  AttachVServerGroups: attachVServerGroups,
  AttachServerGroups: attachServerGroups,
  AttachAlbServerGroups: attachAlbServerGroups,
  AttachDBInstances: attachDatabases,
};
