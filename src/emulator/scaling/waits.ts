import type { Activity, Hold, HookContext, HookResult, LifecycleAction } from './activity-model.ts';
import type { Group } from './model.ts';
import { type Direction, directionOf } from './moves.ts';
import { newUuid, type World } from './world.ts';

/** The kind of appointment at which a lifecycle action times out. */
export const hookTimeout = 'hook-timeout';

export const allHooks: HookContext = { disabled: false, ignored: [] };
export const noHooks: HookContext = { disabled: true, ignored: [] };

/** The hooks of the group that hold a round of this direction: the active ones that are not passed by. */
export const hooksFor = (
  world: World,
  group: Group,
  direction: Direction,
  { disabled, ignored }: HookContext,
): readonly Hold[] => {
  if (direction === 'none' || disabled) return [];
  const transition = direction === 'in' ? 'SCALE_OUT' : 'SCALE_IN';
  const filter = { parent: group.id, status: ['Active'], fields: { transition: [transition] } };
  return world.store.hooks
    .list(filter)
    .filter(({ id }) => !ignored.includes(id))
    .map(({ id, defaultResult, heartbeatTimeout }) => ({ id, defaultResult, heartbeatTimeout }));
};

/** Opens an action for each hook that holds the activity's round. */
export const openActions = (world: World, activity: Activity, at: number): void => {
  const instanceIds = activity.steps.slice(activity.round).map(({ instanceId }) => instanceId);
  for (const hook of activity.heldBy) {
    const id = newUuid(world);
    const deadline = at + hook.heartbeatTimeout * 1_000;
    world.store.actions.insert({
      id,
      realm: activity.realm,
      parent: activity.id,
      status: 'Pending',
      hookId: hook.id,
      defaultResult: hook.defaultResult,
      round: activity.round,
      instanceIds,
      startedAt: at,
      deadline,
      heartbeats: 0,
    });
    world.store.agenda.add({ at: deadline, kind: hookTimeout, subject: id });
  }
};

/**
 * What the hooks of the activity's round came to; undefined while one of them still holds it. Of instances that
 * leave, one ABANDON or ROLLBACK decides at once and ends the others; else the last hook to end decides
 * (CompleteLifecycleAction).
 */
export const verdictOf = (world: World, activity: Activity): HookResult | undefined => {
  const actions = actionsOf(world, activity);
  const ended = actions.filter(({ status }) => status !== 'Pending');
  const leaving = directionOf(activity.steps[activity.round]?.move) === 'out';
  const decisive = ended.find(({ result }) => leaving && result !== 'CONTINUE');
  if (decisive !== undefined) return decisive.result;
  if (ended.length < actions.length) return undefined;
  return ended.reduce<LifecycleAction | undefined>(later, undefined)?.result ?? 'CONTINUE';
};

/** Ends what still holds the round. */
export const closeActions = (world: World, activity: Activity, at: number): void => {
  for (const action of actionsOf(world, activity)) {
    if (action.status !== 'Pending') continue;
    const { defaultResult } = action;
    world.store.actions.update({ ...action, status: 'Timeout', result: defaultResult, endedAt: at });
  }
};

const actionsOf = (world: World, { id, round }: Activity): readonly LifecycleAction[] =>
  world.store.actions.list({ parent: id, where: (action) => action.round === round });

const later = (last: LifecycleAction | undefined, next: LifecycleAction): LifecycleAction =>
  last === undefined || (next.endedAt ?? 0) >= (last.endedAt ?? 0) ? next : last;
