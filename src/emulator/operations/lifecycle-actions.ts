import type { LifecycleAction } from '../scaling/activity-model.ts';
import { readResult } from '../scaling/hooks.ts';
import { completeAction, prolong } from '../scaling/lifecycle.ts';
import { settle } from '../scaling/settle.ts';
import { invalid, refuse } from '../service-error.ts';
import { type Call, done, type Handler, type Handlers, owned, tokenPage } from './call.ts';

/** How often a wait may be prolonged, and how long it may last in all, seconds. */
const mostHeartbeats = 20;
const longestWait = 6 * 3_600;

/** Without a result, the hook's default is taken. */
const completeLifecycleAction: Handler = (call) => {
  const { input, now, world } = call;
  const action = pendingAction(call, 'LifecycleHookId', 'LifecycleActionToken');
  const sent = input.sent.LifecycleActionResult;
  const result = sent === undefined ? action.defaultResult : readResult(sent);
  const group = completeAction(world, action, result, now);
  return done(action.hookId, action.parent, group && settle(world, group, now));
};

/** The time that a heartbeat gives begins with it. */
const recordLifecycleActionHeartbeat: Handler = (call) => {
  const { input, now, world } = call;
  const action = pendingAction(call, 'lifecycleHookId', 'lifecycleActionToken');
  if (action.heartbeats >= mostHeartbeats) throw refuse('LifecycleAction.RecordTimesExceeded');
  const deadline = now + (input.number('heartbeatTimeout') ?? 600) * 1_000;
  if (deadline > action.startedAt + longestWait * 1_000) throw refuse('LifecycleAction.TimeExceeded');
  prolong(world, action, deadline);
  return done(action.hookId, action.parent);
};

const pendingAction = (call: Call, hookId: string, token: string): LifecycleAction => {
  const { input, world } = call;
  const refusal = () => refuse('LifecycleHookIdAndLifecycleActionToken.Invalid');
  const action = owned(call, world.store.actions.find(input.mandatory(token)), refusal);
  if (action.status !== 'Pending' || action.hookId !== input.mandatory(hookId)) throw refusal();
  return action;
};

const describeLifecycleActions: Handler = (call) => {
  const { input, world } = call;
  const id = input.mandatory('ScalingActivityId');
  const activity = owned(call, world.store.activities.find(id), () => invalid('ScalingActivityId'));
  const status = input.text('LifecycleActionStatus');
  const actions = world.store.actions.list({
    parent: activity.id,
    ...(status !== undefined && { status: [status] }),
  });
  const MaxResults = input.number('MaxResults') ?? 10;
  const { items, NextToken } = tokenPage(call, actions, MaxResults);
  const LifecycleActions = items.map((action) => ({
    LifecycleHookId: action.hookId,
    LifecycleActionToken: action.id,
    LifecycleActionStatus: action.status,
    LifecycleActionResult: action.result ?? action.defaultResult,
    InstanceIds: action.instanceIds,
  }));
  return { answer: { LifecycleActions, MaxResults, NextToken, TotalCount: actions.length }, ids: [] };
};

export const handlers: Handlers = {
  CompleteLifecycleAction: completeLifecycleAction,
  RecordLifecycleActionHeartbeat: recordLifecycleActionHeartbeat,
  DescribeLifecycleActions: describeLifecycleActions,
};
