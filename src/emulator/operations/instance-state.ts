import { begin, requireIdle } from '../scaling/activities.ts';
import type { Move } from '../scaling/activity-model.ts';
import type { Group, Instance } from '../scaling/model.ts';
import { settle } from '../scaling/settle.ts';
import { missing, refuse } from '../service-error.ts';
import {
  activeGroupOf,
  byCaller,
  type Call,
  done,
  type Handler,
  type Handlers,
  livingGroupOf,
  type Outcome,
  oneOf,
  owned,
} from './call.ts';
import { membersIn } from './members.ts';

const enterStandby: Handler = (call) =>
  changeStandby(call, { from: ['InService', 'Standby'], to: 'Standby', move: 'enter-standby' });

const exitStandby: Handler = (call) =>
  changeStandby(call, { from: ['Standby', 'InService'], to: 'InService', move: 'exit-standby' });

/**
 * Puts instances on standby or back into service: at once, or in an activity (`Async`). Those that are so
 * already stay so.
 */
const changeStandby = (
  call: Call,
  change: {
    readonly from: readonly Instance['status'][];
    readonly to: Instance['status'];
    readonly move: Extract<Move, `${string}-standby`>;
  },
): Outcome => {
  const { input, now, world } = call;
  const group = livingGroupOf(call);
  const moving = membersIn(call, group, ...change.from).filter(({ status }) => status !== change.to);
  if (moving.length === 0) return done();
  if (!input.flag('Async')) {
    for (const instance of moving) world.store.instances.update({ ...instance, status: change.to });
    return done(group.id, settle(world, group, now));
  }
  requireIdle(group);
  const orders = moving.map(({ id }) => ({ move: change.move, instanceId: id }));
  const story = { cause: 'Instances change their standby state.', ...byCaller(call) };
  const activityId = begin(world, group, orders, story, now);
  return { ...done(group.id, activityId), answer: { ScalingActivityId: activityId } };
};

/** Protected instances stay when the group scales in, and their health is not checked. */
const setInstancesProtection: Handler = (call) => {
  const { input, now, world } = call;
  const group = activeGroupOf(call);
  const status = input.flag('ProtectedFromScaleIn') ? 'Protected' : 'InService';
  const moving = membersIn(call, group, 'InService', 'Protected').filter((one) => one.status !== status);
  for (const instance of moving) world.store.instances.update({ ...instance, status });
  if (moving.length === 0) return done();
  return done(group.id, ...moving.map(({ id }) => id), settle(world, group, now));
};

/** An unhealthy instance is taken out as soon as its group is idle, if the group checks the health of instances. */
const setInstanceHealth: Handler = (call) => {
  const { input, now, world } = call;
  const id = input.mandatory('InstanceId');
  const refusal = () => refuse('InvalidInstanceId.NotFound', id);
  const instance = owned(call, world.store.instances.find(id), refusal);
  const health = input.text('HealthStatus') === 'Unhealthy' ? 'Unhealthy' : 'Healthy';
  world.store.instances.update({ ...instance, health });
  const group = world.store.groups.find(instance.parent);
  return done(id, group && settle(world, group, now));
};

/** Hands attached instances over to the group, or takes them back. Those that the group made are its own anyway. */
const modifyInstanceAttribute: Handler = (call) => {
  const { input, world } = call;
  const group = livingGroupOf(call);
  const ids = [...new Set([...oneOf(input.text('InstanceId')), ...input.texts('InstanceIds')])];
  if (ids.length === 0) throw missing('InstanceId');
  if (input.sent.Entrusted === undefined) return done();
  for (const id of ids) {
    const instance = memberOf(call, group, id);
    if (instance.creationType !== 'Attached') throw refuse('IncorrectInstanceStatus', id);
    world.store.instances.update({ ...instance, entrusted: input.flag('Entrusted') });
  }
  return done(group.id, ...ids);
};

const memberOf = ({ world }: Call, group: Group, id: string): Instance => {
  const instance = world.store.instances.find(id);
  if (instance?.parent !== group.id) throw refuse('InvalidInstanceId.NotFound', id);
  return instance;
};

export const handlers: Handlers = {
  EnterStandby: enterStandby,
  ExitStandby: exitStandby,
  SetInstancesProtection: setInstancesProtection,
  SetInstanceHealth: setInstanceHealth,
  ModifyInstanceAttribute: modifyInstanceAttribute,
};
