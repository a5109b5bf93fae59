import { activityStep, advance } from './activities.ts';
import { balance } from './capacity.ts';
import { continueDeletion } from './deletion.ts';
import type { World } from './world.ts';

/**
 * Carries out everything that fell due up to `now`, each at the time it was due. Nothing runs between
 * requests: whoever looks next finds the state that the time passed has made, whichever process looks.
 */
export const runDue = (world: World, now: number): void => {
  for (let due = world.store.agenda.takeDue(now); due !== undefined; due = world.store.agenda.takeDue(now)) {
    const group = due.kind === activityStep ? advance(world, due.subject, due.at) : undefined;
    if (group?.status === 'Deleting') continueDeletion(world, group, due.at);
    else if (group !== undefined) balance(world, group, due.at);
  }
};
