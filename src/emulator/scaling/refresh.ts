import { objectsOf } from '../values.ts';
import { begin } from './activities.ts';
import type { Order } from './activity-model.ts';
import { capacityOf, orderToRemove } from './capacity.ts';
import type { Group, Instance } from './model.ts';
import { movedIn } from './moves.ts';
import { isSuspended } from './processes.ts';
import { adopt } from './refresh-goal.ts';
import type { InstanceRefresh } from './task-model.ts';
import type { World } from './world.ts';

/** The kind of appointment at which the pause at a checkpoint ends. */
export const refreshResume = 'refresh-resume';

/**
 * Goes on with the refresh of an idle group: takes account of the batch that has ended, pauses at a checkpoint,
 * begins the next batch, or ends. Returns the id of the activity that it began.
 */
export const continueRefresh = (world: World, group: Group, at: number): string | undefined => {
  const before = group.refreshId === undefined ? undefined : world.store.refreshes.find(group.refreshId);
  if (before === undefined) return undefined;
  const { refresh, failure } = takeAccount(world, group, before);
  const isRollback = refresh.status === 'RollbackInProgress';
  if (failure !== undefined) {
    finish(
      world,
      group,
      { ...refresh, detail: failure, status: isRollback ? 'RollbackFailed' : 'Failed' },
      at,
    );
    return undefined;
  }
  if (refresh.status === 'Cancelling') finish(world, group, { ...refresh, status: 'Cancelled' }, at);
  else if (refresh.status !== 'InProgress' && !isRollback) world.store.refreshes.update(refresh);
  else if (refresh.targets.length > 0) return beginBatch(world, group, refresh, at);
  else if (isRollback) finish(world, group, { ...refresh, status: 'RollbackSuccessful' }, at);
  else finish(world, adopt(world, group, refresh), { ...refresh, status: 'Successful' }, at);
  return undefined;
};

/** A checkpoint's pause is over. Returns the group if its refresh goes on. */
export const resumeAfterPause = (world: World, refreshId: string, at: number): Group | undefined => {
  const refresh = world.store.refreshes.find(refreshId);
  if (refresh?.status !== 'CheckpointPause' || at < (refresh.pausedUntil ?? 0)) return undefined;
  world.store.refreshes.update({ ...refresh, status: 'InProgress' });
  return world.store.groups.find(refresh.parent);
};

/** Ends a refresh; what it has done stays. */
export const finish = (world: World, group: Group, refresh: InstanceRefresh, at: number): void => {
  world.store.refreshes.update({ ...refresh, endedAt: at });
  const { refreshId: _ended, ...free } = group;
  world.store.groups.update(free);
};

/** The refresh after the batch that has ended, if any; it knows what is still there to be replaced. */
const takeAccount = (
  world: World,
  group: Group,
  before: InstanceRefresh,
): { readonly refresh: InstanceRefresh; readonly failure?: string } => {
  const { activityId = '', turns, ...rest } = before;
  const activity = world.store.activities.find(activityId);
  const made = [...rest.made, ...(activity === undefined ? [] : movedIn(activity, 'create'))];
  const finished =
    rest.finished + (activity === undefined ? 0 : movedIn(activity, 'release', 'leave').length);
  const status = rest.status === 'Pending' ? 'InProgress' : rest.status;
  const isThere = (id: string): boolean => {
    const instance = world.store.instances.find(id);
    return instance?.parent === group.id && instance.status === 'InService';
  };
  const targets = (turns ? made : rest.targets).filter(isThere);
  const progress = turns ? { made: [], finished: 0 } : { made, finished };
  return {
    refresh: { ...rest, ...progress, status, targets, total: progress.finished + targets.length },
    ...(activity?.error !== undefined && { failure: activity.error.message }),
  };
};

const beginBatch = (world: World, group: Group, refresh: InstanceRefresh, at: number): string | undefined => {
  if (isSuspended(group, 'ScaleIn') || isSuspended(group, 'ScaleOut') || pauses(world, refresh, at)) {
    return undefined;
  }
  const { size, newFirst } = batchOf(refresh, capacityOf(world, group).total);
  const old = refresh.targets.slice(0, size).flatMap((id) => world.store.instances.find(id) ?? []);
  const cause = `Instance refresh ${refresh.id} replaces ${old.length} instances.`;
  const orders = ordersFor(group, old, newFirst);
  const story = { cause, trigger: 'Ess', refreshId: refresh.id } as const;
  const activityId = begin(world, group, orders, story, at);
  world.store.refreshes.update({ ...refresh, activityId });
  return activityId;
};

/** A replacement is made in the zone of the instance that goes. */
const ordersFor = (group: Group, old: readonly Instance[], newFirst: boolean): readonly Order[] => {
  const comes = old.map(({ zoneId }): Order => ({ move: 'create', zoneId }));
  const goes = old.map((instance) => orderToRemove(instance, group, 'release'));
  return newFirst ? [...comes, ...goes] : [...goes, ...comes];
};

/**
 * How many instances are replaced at once, and whether the new ones come first: as many as there may be more
 * than the group's `total` (MaxHealthyPercentage), else as many as may be missing (MinHealthyPercentage), else
 * one at a time.
 */
const batchOf = (
  { settings }: InstanceRefresh,
  total: number,
): { readonly size: number; readonly newFirst: boolean } => {
  const more = Math.floor((total * (Number(settings.MaxHealthyPercentage) - 100)) / 100);
  if (more > 0) return { size: more, newFirst: true };
  const fewer = Math.floor((total * (100 - Number(settings.MinHealthyPercentage))) / 100);
  return fewer > 0 ? { size: fewer, newFirst: false } : { size: 1, newFirst: true };
};

/** Pauses when a checkpoint is reached; a rollback passes them by. */
const pauses = (world: World, refresh: InstanceRefresh, at: number): boolean => {
  const { settings, finished, total, passed, status } = refresh;
  const checkpoint = Number(objectsOf(settings.Checkpoints)[passed]?.Percentage ?? 100);
  if (status === 'RollbackInProgress' || (100 * finished) / total < checkpoint) return false;
  const pausedUntil = at + Number(settings.CheckpointPauseTime) * 60_000;
  const paused = { ...refresh, status: 'CheckpointPause', passed: passed + 1, pausedUntil } as const;
  world.store.refreshes.update(paused);
  world.store.agenda.add({ at: pausedUntil, kind: refreshResume, subject: refresh.id });
  return true;
};
