import { refuse, type ServiceError } from '../service-error.ts';
import { begin, type Order } from './activities.ts';
import { capacityOf } from './capacity.ts';
import type { Group } from './model.ts';
import type { World } from './world.ts';

/** Instances that are to join a group, and how. */
export interface Newcomers {
  readonly instanceIds: readonly string[];
  /** CLB weights in the order of the ids; 50 where there is none. */
  readonly weights: readonly number[];
  readonly entrusted?: boolean;
  /** Leave out what cannot join, rather than refuse. */
  readonly ignoreInvalid?: boolean;
}

/**
 * Starts the activity that puts existing instances into an idle group. Returns its id; undefined when none of
 * them could join and that was to be ignored. The emulator has no ECS of its own: every id that looks like one
 * of an instance is taken to exist.
 */
export const attachInstances = (
  world: World,
  group: Group,
  newcomers: Newcomers,
  cause: string,
  at: number,
): string | undefined => {
  const orders = [...new Set(newcomers.instanceIds)].flatMap((id) => orderFor(world, id, newcomers));
  if (orders.length === 0) return undefined;
  const total = capacityOf(world, group).total + orders.length;
  if (total > group.maxSize) throw refuse('IncorrectCapacity.MaxSize');
  const { desiredCapacity } = group;
  const grown =
    desiredCapacity === undefined
      ? group
      : { ...group, desiredCapacity: Math.min(desiredCapacity + orders.length, group.maxSize) };
  return begin(world, grown, orders, { cause, trigger: 'APIs' }, at);
};

const orderFor = (world: World, instanceId: string, newcomers: Newcomers): readonly Order[] => {
  const refusal = refusalOf(world, instanceId);
  if (refusal !== undefined) {
    if (newcomers.ignoreInvalid) return [];
    throw refusal;
  }
  const place = newcomers.instanceIds.indexOf(instanceId);
  const loadBalancerWeight = newcomers.weights[place] ?? 50;
  return [{ move: 'attach', instanceId, entrusted: newcomers.entrusted ?? false, loadBalancerWeight }];
};

const refusalOf = (world: World, instanceId: string): ServiceError | undefined => {
  if (!/^(i|eci)-[\w-]+$/.test(instanceId)) return refuse('InvalidInstanceId.NotFound', instanceId);
  if (world.store.instances.find(instanceId) !== undefined)
    return refuse('InvalidInstanceId.InUse', instanceId);
  return undefined;
};
