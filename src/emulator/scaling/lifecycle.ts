import { endWait } from './activities.ts';
import type { HookResult, LifecycleAction } from './activity-model.ts';
import type { Group } from './model.ts';
import { closeActions, hookTimeout, verdictOf } from './waits.ts';
import type { World } from './world.ts';

/** Ends one hook's hold before its time. Returns the group when its activity has ended with it. */
export const completeAction = (
  world: World,
  action: LifecycleAction,
  result: HookResult,
  at: number,
): Group | undefined => {
  world.store.actions.update({ ...action, status: 'Completed', result, endedAt: at });
  return decide(world, action.parent, at);
};

/** What is done when an action's time is up: its hook's default result. A heartbeat may have put it off. */
export const timeOut = (world: World, token: string, at: number): Group | undefined => {
  const action = world.store.actions.find(token);
  if (action?.status !== 'Pending' || at < action.deadline) return undefined;
  world.store.actions.update({ ...action, status: 'Timeout', result: action.defaultResult, endedAt: at });
  return decide(world, action.parent, at);
};

/** Puts an action's timeout off until `deadline`. */
export const prolong = (world: World, action: LifecycleAction, deadline: number): void => {
  world.store.actions.update({ ...action, deadline, heartbeats: action.heartbeats + 1 });
  world.store.agenda.add({ at: deadline, kind: hookTimeout, subject: action.id });
};

/** Ends whatever hooks hold the activity of a group that is to go. */
export const stopWaiting = (world: World, activityId: string, at: number): Group | undefined => {
  const activity = world.store.activities.find(activityId);
  if (!activity?.waits) return undefined;
  closeActions(world, activity, at);
  return endWait(world, activity, 'ABANDON', at);
};

const decide = (world: World, activityId: string, at: number): Group | undefined => {
  const activity = world.store.activities.find(activityId);
  if (!activity?.waits) return undefined;
  const verdict = verdictOf(world, activity);
  if (verdict === undefined) return undefined;
  closeActions(world, activity, at);
  return endWait(world, activity, verdict, at);
};
