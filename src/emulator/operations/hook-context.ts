import { isObject, type Parameters } from '../../catalog/values.ts';
import type { HookContext } from '../scaling/activity-model.ts';
import { itemsOf } from '../values.ts';

/** Which hooks an activity passes by, as its LifecycleHookContext says. */
export const hookContextOf = ({ LifecycleHookContext: context }: Parameters): HookContext => ({
  disabled: isObject(context) && context.DisableLifecycleHook === true,
  ignored: isObject(context) ? itemsOf(context.IgnoredLifecycleHookIds).map(String) : [],
});
