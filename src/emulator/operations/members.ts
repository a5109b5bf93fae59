import type { Group, Instance } from '../scaling/model.ts';
import { refuse } from '../service-error.ts';
import type { Call } from './call.ts';

/** An instance that was to be ignored, and why. */
export interface Ignored {
  readonly [field: string]: string;
  readonly InstanceId: string;
  readonly Code: string;
  readonly Message: string;
}

/** The instances of the group that InstanceIds name; others are ignored when that was asked for, else refused. */
export const membersOf = (
  { input, world }: Call,
  group: Group,
): { readonly found: readonly Instance[]; readonly ignored: readonly Ignored[] } => {
  const found: Instance[] = [];
  const ignored: Ignored[] = [];
  for (const id of new Set(input.texts('InstanceIds'))) {
    const instance = world.store.instances.find(id);
    if (instance?.parent === group.id) {
      found.push(instance);
      continue;
    }
    const refusal = refuse('InvalidInstanceId.NotFound', id);
    if (!input.flag('IgnoreInvalidInstance')) throw refusal;
    ignored.push({ InstanceId: id, Code: refusal.code, Message: refusal.message });
  }
  return { found, ignored };
};

/** The named instances, each of which must be in one of these states. */
export const membersIn = (call: Call, group: Group, ...states: readonly Instance['status'][]) => {
  const { found } = membersOf(call, group);
  for (const { id, status } of found) {
    if (!states.includes(status)) throw refuse('IncorrectInstanceStatus', id);
  }
  return found;
};
