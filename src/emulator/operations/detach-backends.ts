import type { Parameters } from '../../catalog/values.ts';
import { invalid, refuse, type ServiceError } from '../service-error.ts';
import { type Attachment, attachedTo, flattenVServerGroups, overlaps, without } from './attachments.ts';
import { type Call, type Handler, type Handlers, livingGroupOf, type Outcome } from './call.ts';
import { changeAttachments } from './change-attachments.ts';

const detachLoadBalancers: Handler = (call) =>
  detach(
    call,
    'LoadBalancerConfigs',
    call.input.texts('LoadBalancers').map((LoadBalancerId) => ({ LoadBalancerId })),
    ({ LoadBalancerId: id }) => refuse('InvalidLoadBalancerId.NotFound', String(id)),
  );

const detachVServerGroups: Handler = (call) =>
  detach(call, 'VServerGroups', flattenVServerGroups(call.input.objects('VServerGroups')), () =>
    invalid('VServerGroup'),
  );

const detachServerGroups: Handler = (call) =>
  detach(call, 'ServerGroups', call.input.objects('ServerGroups'), () => invalid('ServerGroup'));

const detachAlbServerGroups: Handler = (call) =>
  detach(call, 'AlbServerGroups', call.input.objects('AlbServerGroups'), () =>
    refuse('AlbServerGroup.NotAttached'),
  );

const detachDatabases: Handler = (call) =>
  detach(
    call,
    'DBInstances',
    call.input.texts('DBInstances').map((DBInstanceId) => ({ DBInstanceId })),
    ({ DBInstanceId: id }) => refuse('InvalidDBInstanceId.NotFound', String(id)),
  );

/**
 * Takes the entries from what the group is attached to; one that is not there is refused. With ForceDetach the
 * instances that are there are taken out of it too, which is a scaling activity.
 */
const detach = (
  call: Call,
  kind: Attachment,
  removed: readonly Parameters[],
  refusal: (entry: Parameters) => ServiceError,
): Outcome => {
  const group = livingGroupOf(call);
  const attached = attachedTo(group, kind);
  for (const entry of removed) if (!overlaps(kind, attached, [entry])) throw refusal(entry);
  const move = call.input.flag('ForceDetach') ? 'deregister' : undefined;
  return changeAttachments(call, group, kind, without(kind, attached, removed), move);
};

export const handlers: Handlers = {
  DetachLoadBalancers: detachLoadBalancers,
  DetachVServerGroups: detachVServerGroups,
  DetachServerGroups: detachServerGroups,
  DetachAlbServerGroups: detachAlbServerGroups,
  DetachDBInstances: detachDatabases,
};
