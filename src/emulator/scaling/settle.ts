import { begin } from './activities.ts';
import { balance, orderToRemove } from './capacity.ts';
import { continueDeletion } from './deletion.ts';
import type { Group } from './model.ts';
import { isSuspended } from './processes.ts';
import { continueRefresh } from './refresh.ts';
import type { World } from './world.ts';

/**
 * What a group does by itself as soon as it is idle: it goes on with its deletion; or it removes unhealthy
 * instances, comes to its desired capacity or between its limits, and goes on with its instance refresh, in
 * this order and one activity at a time; unless it has given up, until it is modified. Returns the id of the
 * activity that it began.
 */
export const settle = (world: World, group: Group, at: number, cause?: string): string | undefined => {
  if (group.activityId !== undefined) return undefined;
  if (group.status === 'Deleting') continueDeletion(world, group, at);
  if (group.status !== 'Active' || group.givenUp) return undefined;
  return (
    removeUnhealthy(world, group, at) ?? balance(world, group, at, cause) ?? continueRefresh(world, group, at)
  );
};

/**
 * Takes unhealthy instances out, as if to scale in; what is then missing to the desired capacity or the
 * minimum is made anew. Those on standby and protected ones are not checked. A group with HealthCheckType NONE
 * checks none.
 */
const removeUnhealthy = (world: World, group: Group, at: number): string | undefined => {
  if (isSuspended(group, 'HealthCheck') || isSuspended(group, 'ScaleIn')) return undefined;
  if (group.settings.HealthCheckType === 'NONE') return undefined;
  const filter = { parent: group.id, status: ['InService'], fields: { health: ['Unhealthy'] } };
  const unhealthy = world.store.instances.list(filter);
  if (unhealthy.length === 0) return undefined;
  const orders = unhealthy.map((instance) => orderToRemove(instance, group, 'release'));
  const cause = `A health check found ${unhealthy.map(({ id }) => id).join(', ')} unhealthy.`;
  return begin(world, group, orders, { cause, trigger: 'Ess' }, at);
};
