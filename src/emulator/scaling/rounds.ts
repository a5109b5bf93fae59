import type { Activity, Order } from './activity-model.ts';
import { blueprintOf } from './blueprint.ts';
import type { Group } from './model.ts';
import { depart, directionOf } from './moves.ts';
import { hooksFor, openActions } from './waits.ts';
import type { World } from './world.ts';
import { zoneChooser } from './zones.ts';

/** The kind of appointment at which the next step of an activity is due. */
export const activityStep = 'activity-step';

/**
 * Sets the instances of the next round on their way: the orders that go in one direction. Where hooks hold
 * instances that leave, they wait first.
 */
export const startRound = (world: World, group: Group, activity: Activity, at: number): Activity => {
  const { upcoming, hooks } = activity;
  const orders = ofOneDirection(upcoming);
  const direction = directionOf(orders[0]?.move);
  const heldBy = hooksFor(world, group, direction, hooks);
  const waits = direction === 'out' && heldBy.length > 0;
  const nursery = {
    activityId: activity.id,
    blueprint: orders.some(({ move }) => move === 'create') ? blueprintOf(world, group) : {},
    nextZone: zoneChooser(world, group),
    at,
  };
  const steps = orders.flatMap((order) => depart(world, group, order, waits, nursery) ?? []);
  const started = {
    ...activity,
    upcoming: upcoming.slice(orders.length),
    steps: [...activity.steps, ...steps],
    round: activity.steps.length,
    heldBy: steps.length > 0 ? heldBy : [],
  };
  if (waits && steps.length > 0) return hold(world, started, at);
  schedule(world, started, at);
  return started;
};

const ofOneDirection = (orders: readonly Order[]): readonly Order[] => {
  const direction = directionOf(orders[0]?.move);
  const turn = orders.findIndex(({ move }) => directionOf(move) !== direction);
  return turn < 0 ? orders : orders.slice(0, turn);
};

/** Lets the hooks hold the round. */
export const hold = (world: World, activity: Activity, at: number): Activity => {
  openActions(world, activity, at);
  return { ...activity, waits: true };
};

/** Makes an appointment for the next step, or for the end when there is none. */
export const schedule = ({ store }: World, { id, steps, done, stepMs }: Activity, at: number): void =>
  store.agenda.add({ at: done === steps.length ? at : at + stepMs, kind: activityStep, subject: id });
