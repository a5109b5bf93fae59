import { ServiceError } from '../service-error.ts';
import { record } from './activities.ts';
import { withinLimits } from './capacity.ts';
import type { Group } from './model.ts';
import { isSuspended } from './processes.ts';
import { recurrenceOf } from './recurrence.ts';
import { executeRule } from './rules.ts';
import type { ScheduledTask } from './task-model.ts';
import type { World } from './world.ts';

/** The kind of appointment at which a scheduled task runs. */
export const scheduledTask = 'scheduled-task';

/** How long it takes until a run that could not be carried out is tried again, milliseconds. */
const retryMs = 60_000;

/** Makes the appointment for the task's next run after a time, and saves the task. */
export const appoint = (world: World, task: ScheduledTask, after: number): void => {
  const { nextAt: _before, retryUntil: _retried, ...idle } = task;
  const nextAt = task.enabled ? recurrenceOf(task.settings).next(after) : undefined;
  world.store.tasks.update(nextAt === undefined ? idle : { ...idle, nextAt });
  if (nextAt !== undefined) world.store.agenda.add({ at: nextAt, kind: scheduledTask, subject: task.id });
};

/**
 * Runs a task: its rule is executed, or its group gets new sizes. While an activity of the group is in the way
 * it is tried again every minute for LaunchExpirationTime; then the run counts as rejected. Returns the group
 * whose sizes have changed.
 */
export const runTask = (world: World, taskId: string, at: number): Group | undefined => {
  const task = world.store.tasks.find(taskId);
  if (!task?.enabled || task.nextAt !== at) return undefined;
  const { ScheduledAction: action, ScalingGroupId: groupId, LaunchExpirationTime: patience } = task.settings;
  const ari = String(action ?? '');
  const rule = world.store.rules.find(ari.slice(ari.lastIndexOf('/') + 1));
  const group = world.store.groups.find(rule?.parent ?? String(groupId ?? ''));
  const retryUntil = task.retryUntil ?? at + Number(patience ?? 600) * 1_000;
  if (group === undefined || isSuspended(group, 'ScheduledAction')) {
    appoint(world, task, at);
    return undefined;
  }
  if (rule !== undefined && group.activityId !== undefined && at + retryMs <= retryUntil) {
    world.store.tasks.update({ ...task, nextAt: at + retryMs, retryUntil });
    world.store.agenda.add({ at: at + retryMs, kind: scheduledTask, subject: taskId });
    return undefined;
  }
  appoint(world, task, at);
  const rejected = (message: string): undefined => {
    const cause = `Scheduled task ${taskId} was run.`;
    record(world, group, { trigger: 'Ess', cause, status: 'Rejected', message }, at);
    return undefined;
  };
  try {
    if (rule === undefined)
      return resize(world, group, task, at) ?? rejected('The sizes do not fit each other.');
    executeRule(world, group, rule, { metricValue: undefined, threshold: undefined }, { trigger: 'Ess' }, at);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return rejected(error.message);
    throw error;
  }
};

/**
 * Gives the group its new sizes; a desired capacity that the task says nothing of comes between them. undefined
 * when they contradict each other.
 */
const resize = (world: World, group: Group, { settings }: ScheduledTask, at: number): Group | undefined => {
  const minSize = Number(settings.MinValue ?? group.minSize);
  const maxSize = Number(settings.MaxValue ?? group.maxSize);
  const wanted = settings.DesiredCapacity === undefined ? undefined : Number(settings.DesiredCapacity);
  const fits = wanted === undefined || (minSize <= wanted && wanted <= maxSize);
  if (minSize > maxSize || !fits) return undefined;
  const sized = { ...group, minSize, maxSize, modifiedAt: at };
  const desired = wanted ?? group.desiredCapacity;
  const resized = desired === undefined ? sized : { ...sized, desiredCapacity: withinLimits(sized, desired) };
  world.store.groups.update(resized);
  return resized;
};
