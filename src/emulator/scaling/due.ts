import { advance, groupCheck } from './activities.ts';
import { alarmOver, calmDown } from './alarms.ts';
import { timeOut } from './lifecycle.ts';
import type { Group } from './model.ts';
import { refreshResume, resumeAfterPause } from './refresh.ts';
import { activityStep } from './rounds.ts';
import { runTask, scheduledTask } from './scheduled-tasks.ts';
import { settle } from './settle.ts';
import { hookTimeout } from './waits.ts';
import type { World } from './world.ts';

/** What is done at appointments, by their kind. Each returns the group that is to be looked after then, if any. */
const workers: Readonly<Record<string, (world: World, subject: string, at: number) => Group | undefined>> = {
  [activityStep]: advance,
  [groupCheck]: (world, groupId) => world.store.groups.find(groupId),
  [hookTimeout]: timeOut,
  [refreshResume]: resumeAfterPause,
  [scheduledTask]: runTask,
  [alarmOver]: calmDown,
};

/**
 * Carries out everything that fell due up to `now`, each at the time it was due. Nothing runs between
 * requests: whoever looks next finds the state that the time passed has made, whichever process looks.
 */
export const runDue = (world: World, now: number): void => {
  for (let due = world.store.agenda.takeDue(now); due !== undefined; due = world.store.agenda.takeDue(now)) {
    const group = workers[due.kind]?.(world, due.subject, due.at);
    if (group !== undefined) settle(world, group, due.at);
  }
};
