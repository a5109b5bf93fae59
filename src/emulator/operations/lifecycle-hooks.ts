import type { Answer } from '../answers/shape.ts';
import type { LifecycleHook } from '../scaling/activity-model.ts';
import { addHook, changeHook } from '../scaling/hooks.ts';
import { missing, refuse } from '../service-error.ts';
import {
  answerPage,
  type Call,
  done,
  groupOf,
  type Handler,
  type Handlers,
  livingGroupOf,
  oneOf,
  owned,
} from './call.ts';

const createLifecycleHook: Handler = (call) => {
  const { id } = addHook(call.world, livingGroupOf(call), call.input.all);
  return { answer: { LifecycleHookId: id }, ids: [id] };
};

const modifyLifecycleHook: Handler = (call) => {
  const hook = hookOf(call);
  changeHook(call.world, hook, call.input.sent);
  return done(hook.id);
};

/** Instances that the hook holds already it holds to the end. */
const deleteLifecycleHook: Handler = (call) => {
  const hook = hookOf(call);
  call.world.store.hooks.remove(hook.id);
  return done(hook.id);
};

/** A hook is named by its id, or by its group and its own name. */
const hookOf = (call: Call): LifecycleHook => {
  const { input, world } = call;
  const id = input.text('LifecycleHookId');
  if (id !== undefined) {
    return owned(call, world.store.hooks.find(id), () => refuse('InvalidLifecycleHookId.NotExist'));
  }
  if (input.text('ScalingGroupId') === undefined) throw missing('LifecycleHookId');
  const named = world.store.hooks.named(groupOf(call).id, input.mandatory('LifecycleHookName'));
  return owned(call, named, () => refuse('InvalidLifecycleHookName.NotExist'));
};

const describeLifecycleHooks: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('LifecycleHookIds'),
    name: oneOf(input.text('LifecycleHookName')),
  };
  return answerPage(call, world.store.hooks, filter, 'LifecycleHooks', showHook);
};

const showHook = (hook: LifecycleHook): Answer => ({
  LifecycleHookId: hook.id,
  LifecycleHookName: hook.name,
  LifecycleHookStatus: hook.status,
  LifecycleTransition: hook.transition,
  ScalingGroupId: hook.parent,
  DefaultResult: hook.defaultResult,
  HeartbeatTimeout: hook.heartbeatTimeout,
  NotificationArn: hook.notificationArn,
  NotificationMetadata: hook.notificationMetadata,
});

export const handlers: Handlers = {
  CreateLifecycleHook: createLifecycleHook,
  ModifyLifecycleHook: modifyLifecycleHook,
  DeleteLifecycleHook: deleteLifecycleHook,
  DescribeLifecycleHooks: describeLifecycleHooks,
};
