import type { Activity, Move, Order, Step } from './activity-model.ts';
import type { Blueprint, Group, Instance } from './model.ts';
import type { World } from './world.ts';

/** Which way a move goes: into the group's service, out of the group, or neither. */
export type Direction = 'in' | 'out' | 'none';

const directions: Readonly<Record<Move, Direction>> = {
  create: 'in',
  attach: 'in',
  start: 'in',
  release: 'out',
  leave: 'out',
  stop: 'out',
  register: 'none',
  deregister: 'none',
  'enter-standby': 'none',
  'exit-standby': 'none',
};

export const directionOf = (move: Move | undefined): Direction =>
  move === undefined ? 'none' : directions[move];

/** What new instances of a round are like. */
export interface Nursery {
  readonly activityId: string;
  readonly blueprint: Blueprint;
  readonly nextZone: () => string;
  readonly at: number;
}

/**
 * The instance sets out: it is Pending or Removing from now on, or waits for hooks (`held`) before it goes.
 * undefined when it is in the group no longer.
 */
export const depart = (
  world: World,
  group: Group,
  order: Order,
  held: boolean,
  nursery: Nursery,
): Step | undefined => {
  const { instances } = world.store;
  if (order.move === 'create' || order.move === 'attach') {
    const instance = newcomer(world, group, order, nursery);
    instances.insert(instance);
    return { instanceId: instance.id, move: order.move };
  }
  const { instanceId, move } = order;
  const instance = instances.find(instanceId);
  if (instance?.parent !== group.id) return undefined;
  const direction = directionOf(move);
  if (direction === 'in') instances.update({ ...instance, status: 'Pending' });
  else if (direction === 'out') {
    instances.update({ ...instance, status: held ? 'Removing:Wait' : 'Removing' });
  }
  return { instanceId, move, from: instance.status };
};

const newcomer = (
  world: World,
  group: Group,
  order: Extract<Order, { readonly move: 'create' | 'attach' }>,
  { activityId, blueprint, nextZone, at }: Nursery,
): Instance => {
  const common = {
    realm: group.realm,
    parent: group.id,
    status: 'Pending',
    health: 'Healthy',
    createdAt: at,
    activityId,
  } as const;
  if (order.move === 'attach') {
    const { instanceId: id, entrusted, loadBalancerWeight } = order;
    return { ...common, id, creationType: 'Attached', entrusted, loadBalancerWeight, zoneId: nextZone() };
  }
  return {
    ...common,
    ...blueprint,
    id: world.newId(group.settings.GroupType === 'ECI' ? 'eci' : 'i'),
    creationType: 'AutoCreated',
    entrusted: false,
    loadBalancerWeight: 50,
    zoneId: order.zoneId ?? nextZone(),
  };
};

/** The instance is where it should be, or waits for hooks (`held`) before it serves. */
export const arrive = (world: World, { instanceId, move }: Step, held: boolean): void => {
  const { instances } = world.store;
  const instance = instances.find(instanceId);
  if (instance === undefined) return;
  const become = (status: Instance['status']): void => instances.update({ ...instance, status });
  if (move === 'release' || move === 'leave') instances.remove(instanceId);
  else if (move === 'stop') become('Stopped');
  else if (directionOf(move) === 'in') become(held ? 'Pending:Wait' : 'InService');
  else if (move === 'enter-standby' && instance.status === 'InService') become('Standby');
  else if (move === 'exit-standby' && instance.status === 'Standby') become('InService');
};

/** The instance is put back to where it was: a new one is gone again, the others are as before. */
export const takeBack = (world: World, step: Step): Step => {
  const { instances } = world.store;
  const instance = instances.find(step.instanceId);
  if (instance !== undefined) {
    if (step.from === undefined) instances.remove(step.instanceId);
    else instances.update({ ...instance, status: step.from });
  }
  return { ...step, failed: true };
};

const verbs: Readonly<Record<Move, string>> = {
  create: 'Creates',
  attach: 'Attaches',
  start: 'Starts',
  release: 'Removes and releases',
  leave: 'Removes',
  stop: 'Stops',
  register: 'Registers',
  deregister: 'Deregisters',
  'enter-standby': 'Puts on standby',
  'exit-standby': 'Takes off standby',
};

/** "Creates 2 instances. Starts 1 instance." */
export const describeMoves = (orders: readonly Pick<Step, 'move'>[]): string => {
  const counts = new Map<Move, number>();
  for (const { move } of orders) counts.set(move, (counts.get(move) ?? 0) + 1);
  if (counts.size === 0) return 'Changes no instance.';
  return [...counts].map(([move, n]) => `${verbs[move]} ${n} instance${n === 1 ? '' : 's'}.`).join(' ');
};

/** The instances that have moved so by now. */
export const movedIn = ({ steps, done }: Activity, ...moves: readonly Move[]): readonly string[] =>
  steps
    .slice(0, done)
    .filter(({ move, failed }) => moves.includes(move) && failed === undefined)
    .map(({ instanceId }) => instanceId);
