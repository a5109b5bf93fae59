import type { Parameters, Value } from '../../catalog/values.ts';
import { refuse } from '../service-error.ts';
import type { HookResult, LifecycleHook } from './activity-model.ts';
import type { Group } from './model.ts';
import type { World } from './world.ts';

/** How many lifecycle hooks a group may have. */
export const maxHooks = 6;

/**
 * Gives a group a lifecycle hook, by the fields of CreateLifecycleHook. Returns it. Throws a ServiceError when
 * the name is taken, there are too many, or a field is not right.
 */
export const addHook = (world: World, group: Group, fields: Parameters): LifecycleHook => {
  const { hooks } = world.store;
  const id = world.newId('ash');
  const name = String(fields.LifecycleHookName ?? id);
  if (hooks.named(group.id, name) !== undefined) throw refuse('InvalidLifecycleHookName.Duplicate');
  if (hooks.count({ parent: group.id }) >= maxHooks) throw refuse('QuotaExceeded.LifecycleHook');
  const hook: LifecycleHook = {
    transition: 'SCALE_OUT',
    defaultResult: 'CONTINUE',
    heartbeatTimeout: 600,
    status: 'Active',
    ...readFields(fields),
    id,
    realm: group.realm,
    parent: group.id,
    name,
  };
  hooks.insert(hook);
  return hook;
};

/** Changes a hook by the fields of ModifyLifecycleHook. What it holds already, it holds as before. */
export const changeHook = (world: World, hook: LifecycleHook, fields: Parameters): void =>
  world.store.hooks.update({ ...hook, ...readFields(fields) });

type Fields = Partial<Omit<LifecycleHook, 'id' | 'realm' | 'parent' | 'name'>>;

const readFields = (fields: Parameters): Fields => {
  const {
    LifecycleTransition: transition,
    LifecycleHookStatus: status,
    DefaultResult: result,
    HeartbeatTimeout: timeout,
    NotificationArn: arn,
    NotificationMetadata: metadata,
  } = fields;
  if (arn !== undefined && arn !== '' && !arnForm.test(String(arn))) throw refuse('InvalidNotificationArn');
  return {
    ...(transition !== undefined && { transition: transition === 'SCALE_IN' ? 'SCALE_IN' : 'SCALE_OUT' }),
    ...(status !== undefined && { status: status === 'InActive' ? 'InActive' : 'Active' }),
    ...(result !== undefined && { defaultResult: readResult(result) }),
    ...(timeout !== undefined && { heartbeatTimeout: Number(timeout) }),
    ...(arn !== undefined && { notificationArn: String(arn) }),
    ...(metadata !== undefined && { notificationMetadata: String(metadata) }),
  };
};

/** The catalogue admits only what is a result. */
export const readResult = (value: Value): HookResult =>
  value === 'ABANDON' || value === 'ROLLBACK' ? value : 'CONTINUE';

/** A queue or topic, a template of operations, or an event bus; whether it is there nobody asks here. */
const arnForm =
  /^acs:(mns:[^:]*:[^:]*:(queue|topic)|oos:[^:]*:[^:]*:template|eventbridge:[^:]*:[^:]*:eventbus)\/.+$/;
