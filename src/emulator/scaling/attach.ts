import { refuse, ServiceError } from '../service-error.ts';
import { begin } from './activities.ts';
import type { Order, Story } from './activity-model.ts';
import { capacityOf } from './capacity.ts';
import type { Group } from './model.ts';
import { requireProcess } from './processes.ts';
import { allHooks, noHooks } from './waits.ts';
import type { World } from './world.ts';

/** Instances that are to join a group, and how. */
export interface Newcomers {
  readonly instanceIds: readonly string[];
  /** CLB weights in the order of the ids; 50 where there is none. */
  readonly weights: readonly number[];
  readonly entrusted?: boolean;
  /** Lifecycle hooks hold them first. */
  readonly throughHooks?: boolean;
  /** Leave out what cannot join, rather than refuse. */
  readonly ignoreInvalid?: boolean;
}

/**
 * Starts the activity that puts existing instances into an idle group; instances of the group that are stopped
 * are started again. Returns its id; undefined when none of them could join and that was to be ignored. The
 * emulator has no ECS of its own: every id that looks like one of an instance is taken to exist.
 */
export const attachInstances = (
  world: World,
  group: Group,
  newcomers: Newcomers,
  story: Pick<Story, 'cause' | 'trigger' | 'triggerId'>,
  at: number,
): string | undefined => {
  const ignored: string[] = [];
  const orders = [...new Set(newcomers.instanceIds)].flatMap((id): readonly Order[] => {
    const order = orderFor(world, group, id, newcomers);
    if (!(order instanceof ServiceError)) return [order];
    if (!newcomers.ignoreInvalid) throw order;
    ignored.push(id);
    return [];
  });
  if (orders.length === 0) return undefined;
  requireProcess(group, 'ScaleOut');
  const total = capacityOf(world, group).total + orders.length;
  if (total > group.maxSize) throw refuse('IncorrectCapacity.MaxSize');
  const { desiredCapacity } = group;
  const grown =
    desiredCapacity === undefined
      ? group
      : { ...group, desiredCapacity: Math.min(desiredCapacity + orders.length, group.maxSize) };
  const hooks = newcomers.throughHooks ? allHooks : noHooks;
  const message = ignored.length === 0 ? '' : `Ignored: ${ignored.join(', ')}.`;
  return begin(world, grown, orders, { ...story, hooks, message }, at);
};

const orderFor = (
  world: World,
  group: Group,
  instanceId: string,
  { instanceIds, weights, entrusted = false }: Newcomers,
): Order | ServiceError => {
  if (!/^(i|eci)-[\w-]+$/.test(instanceId)) return refuse('InvalidInstanceId.NotFound', instanceId);
  const known = world.store.instances.find(instanceId);
  if (known?.parent === group.id && known.status === 'Stopped') return { move: 'start', instanceId };
  if (known !== undefined) return refuse('InvalidInstanceId.InUse', instanceId);
  const loadBalancerWeight = weights[instanceIds.indexOf(instanceId)] ?? 50;
  return { move: 'attach', instanceId, entrusted, loadBalancerWeight };
};
