import { refuse } from '../service-error.ts';
import type { Activity, HookResult, Order, Story } from './activity-model.ts';
import type { Group } from './model.ts';
import { arrive, describeMoves, directionOf, takeBack } from './moves.ts';
import { hold, schedule, startRound } from './rounds.ts';
import { allHooks } from './waits.ts';
import type { World } from './world.ts';

/** The kind of appointment at which an active group is looked after again. */
export const groupCheck = 'group-check';

/** How long a group waits after an activity has failed before it looks after itself again, milliseconds. */
const retryMs = 5 * 60_000;

const week = 7 * 24 * 3_600_000;

/** One at a time: refuses (`ScalingActivityInProgress`) while the group has an activity that has not ended. */
export const requireIdle = (group: Group): void => {
  if (group.activityId !== undefined) throw refuse('ScalingActivityInProgress');
};

/**
 * Starts an activity of an idle group, or one that goes on beside another (`parallel`): its instances begin to
 * move now, one after the other they arrive. Orders that come after others of another direction make a round
 * of their own. Saves the group as it is given. Returns the activity's id.
 */
export const begin = (
  world: World,
  group: Group,
  orders: readonly Order[],
  story: Story,
  at: number,
): string => {
  const activity = draft(world, group, orders, story, at);
  if (!activity.parallel) requireIdle(group);
  world.store.groups.update(activity.parallel ? group : { ...group, activityId: activity.id });
  world.store.activities.insert(startRound(world, group, activity, at));
  return activity.id;
};

/** Records an activity that moves no instance and has ended as it began. Returns its id. */
export const record = (
  world: World,
  group: Group,
  { status, ...story }: Story & { readonly status: 'Successful' | 'Rejected' },
  at: number,
): string => {
  const activity = draft(world, group, [], story, at);
  world.store.activities.insert({ ...activity, status, endedAt: at });
  return activity.id;
};

const draft = (world: World, group: Group, orders: readonly Order[], story: Story, at: number): Activity => ({
  message: '',
  cooldown: group.defaultCooldown,
  hooks: allHooks,
  parallel: false,
  ...story,
  id: world.newId('asa'),
  realm: group.realm,
  parent: group.id,
  status: 'InProgress',
  description: describeMoves(orders),
  startedAt: at,
  upcoming: orders,
  steps: [],
  done: 0,
  round: 0,
  heldBy: [],
  waits: false,
  stepMs: world.stepMs,
  capacity: byOrigin(world, group.id),
});

/**
 * Does the step that is due at `at`, and all the rest of the round when steps take no time. Returns the group
 * when the activity has ended with it and the group is free for what comes next.
 */
export const advance = (world: World, activityId: string, at: number): Group | undefined => {
  const activity = world.store.activities.find(activityId);
  if (activity?.status !== 'InProgress' || activity.waits) return undefined;
  const { steps, heldBy, round } = activity;
  const done = activity.stepMs === 0 ? steps.length : Math.min(activity.done + 1, steps.length);
  for (const step of steps.slice(activity.done, done)) arrive(world, step, heldBy.length > 0);
  const moved = { ...activity, done };
  if (done < steps.length) {
    world.store.activities.update(moved);
    schedule(world, moved, at);
    return undefined;
  }
  if (heldBy.length === 0 || directionOf(steps[round]?.move) !== 'in') return proceed(world, moved, at);
  world.store.activities.update(hold(world, moved, at));
  return undefined;
};

/** Ends the wait for hooks. Returns the group as `advance` does. */
export const endWait = (
  world: World,
  activity: Activity,
  result: HookResult,
  at: number,
): Group | undefined => {
  const { instances, activities } = world.store;
  const awake = { ...activity, waits: false };
  const round = activity.steps.slice(activity.round);
  if (directionOf(round[0]?.move) === 'in') {
    if (result !== 'CONTINUE') return giveUp(world, awake, result, at);
    for (const step of round) arrive(world, step, false);
    return proceed(world, awake, at);
  }
  if (result === 'ROLLBACK') return giveUp(world, awake, result, at);
  for (const { instanceId } of round) {
    const instance = instances.find(instanceId);
    if (instance !== undefined) instances.update({ ...instance, status: 'Removing' });
  }
  activities.update(awake);
  schedule(world, awake, at);
  return undefined;
};

/** The round's instances are put back to where they were, and later rounds do not come. */
const giveUp = (world: World, activity: Activity, result: HookResult, at: number): Group | undefined => {
  const before = activity.steps.slice(0, activity.round);
  const steps = [...before, ...activity.steps.slice(activity.round).map((step) => takeBack(world, step))];
  const error = { code: 'LifecycleHookAbandoned', message: `A lifecycle hook ended with ${result}.` };
  const given = { ...activity, steps, done: steps.length, upcoming: [], message: error.message, error };
  return end(world, { ...given, status: before.length > 0 ? 'Warning' : 'Failed' }, at);
};

const proceed = (world: World, activity: Activity, at: number): Group | undefined => {
  const group = world.store.groups.find(activity.parent);
  if (group === undefined || activity.upcoming.length === 0) {
    return end(world, { ...activity, status: activity.message === '' ? 'Successful' : 'Warning' }, at);
  }
  world.store.activities.update(startRound(world, group, activity, at));
  return undefined;
};

const end = (world: World, activity: Activity, at: number): Group | undefined => {
  const { activities, groups, agenda } = world.store;
  activities.update({ ...activity, endedAt: at, capacity: byOrigin(world, activity.parent) });
  const group = groups.find(activity.parent);
  if (group === undefined) return undefined;
  const { activityId: _ended, ...idle } = group;
  const cooldownUntil = at + activity.cooldown * 1_000;
  const rested = afterEnd({ ...(activity.parallel ? group : idle), cooldownUntil }, activity, at);
  groups.update(rested);
  // A group that tried again at once what has just failed would never come to rest.
  const isHasty =
    activity.error !== undefined && activity.refreshId === undefined && group.status === 'Active';
  if (!isHasty) return rested;
  agenda.add({ at: at + retryMs, kind: groupCheck, subject: group.id });
  return undefined;
};

/** The group as its failures leave it: after a week of nothing else it gives up (SystemSuspended). */
const afterEnd = (group: Group, { error }: Activity, at: number): Group => {
  const { failingSince = at, givenUp, ...sound } = group;
  if (error === undefined) return sound;
  const failing = { ...sound, failingSince };
  return givenUp || at - failingSince >= week ? { ...failing, givenUp: true } : failing;
};

const byOrigin = (world: World, groupId: string): Activity['capacity'] => {
  const { instances } = world.store;
  const attached = instances.count({ parent: groupId, fields: { creationType: ['Attached'] } });
  return { attached, created: instances.count({ parent: groupId }) - attached };
};
