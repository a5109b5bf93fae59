import type { Parameters } from '../../catalog/values.ts';
import { begin, requireIdle } from '../scaling/activities.ts';
import type { Group } from '../scaling/model.ts';
import type { Attachment } from './attachments.ts';
import { byCaller, type Call, type Outcome, oneOf } from './call.ts';

/**
 * Gives a group other entries of one kind that it is attached to. `move` says what becomes of the instances that
 * are there already, in a scaling activity; without it, only instances that come later are concerned.
 */
export const changeAttachments = (
  call: Call,
  group: Group,
  kind: Attachment,
  entries: readonly Parameters[],
  move: 'register' | 'deregister' | undefined,
): Outcome => {
  const { now, world } = call;
  const changed: Group = { ...group, modifiedAt: now, settings: { ...group.settings, [kind]: entries } };
  world.store.groups.update(changed);
  const activityId = move === undefined ? undefined : moveAll(call, changed, move);
  return { answer: { ScalingActivityId: activityId }, ids: [group.id, ...oneOf(activityId)] };
};

const moveAll = (call: Call, group: Group, move: 'register' | 'deregister'): string | undefined => {
  const { now, world } = call;
  requireIdle(group);
  const instances = world.store.instances.list({ parent: group.id, status: ['InService', 'Protected'] });
  if (instances.length === 0) return undefined;
  const orders = instances.map(({ id }) => ({ move, instanceId: id }));
  const verb = move === 'register' ? 'join' : 'leave';
  const cause = `The instances of the group ${verb} what it was ${move === 'register' ? 'attached to' : 'detached from'}.`;
  return begin(world, group, orders, { cause, ...byCaller(call) }, now);
};
