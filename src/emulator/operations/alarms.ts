import type { Parameters } from '../../catalog/values.ts';
import type { Answer } from '../answers/shape.ts';
import type { Alarm } from '../scaling/task-model.ts';
import { newUuid } from '../scaling/world.ts';
import {
  answerPage,
  type Call,
  done,
  type Handler,
  type Handlers,
  livingGroupOf,
  oneOf,
  owned,
} from './call.ts';
import { notFound } from './refusals.ts';

/** An alarm never goes off by itself here, for nothing is measured: it is fired (scaling/alarms.ts). */
const createAlarm: Handler = (call) => {
  const { input, account, world } = call;
  const group = livingGroupOf(call);
  const id = `${group.id}_${newUuid(world)}`;
  const dimensions = [
    { DimensionKey: 'user_id', DimensionValue: account },
    { DimensionKey: 'scaling_group', DimensionValue: group.id },
  ];
  const { ScalingGroupId: _group, ...settings } = input.all;
  world.store.alarms.insert({
    id,
    realm: group.realm,
    parent: group.id,
    status: 'OK',
    enabled: true,
    settings: {
      Name: id,
      MetricType: 'system',
      ...settings,
      Dimensions: withDefaults(dimensions, input.objects('Dimensions')),
    },
  });
  return { answer: { AlarmTaskId: id }, ids: [id] };
};

/** The service fills in the user and the group. */
const withDefaults = (
  defaults: readonly Parameters[],
  given: readonly Parameters[],
): readonly Parameters[] => {
  const keys = new Set(given.map(({ DimensionKey: key }) => key));
  return [...defaults.filter(({ DimensionKey: key }) => !keys.has(key ?? '')), ...given];
};

const modifyAlarm: Handler = (call) => {
  const alarm = alarmOf(call);
  const { AlarmTaskId: _id, ...sent } = call.input.sent;
  call.world.store.alarms.update({ ...alarm, settings: { ...alarm.settings, ...sent } });
  return { answer: { AlarmTaskId: alarm.id }, ids: [alarm.id] };
};

const deleteAlarm: Handler = (call) => {
  const { id } = alarmOf(call);
  call.world.store.alarms.remove(id);
  return { answer: { AlarmTaskId: id }, ids: [id] };
};

const switchAlarm =
  (enabled: boolean): Handler =>
  (call) => {
    const alarm = alarmOf(call);
    call.world.store.alarms.update({ ...alarm, enabled });
    return done(alarm.id);
  };

const alarmOf = (call: Call): Alarm =>
  owned(call, call.world.store.alarms.find(call.input.mandatory('AlarmTaskId')), () =>
    notFound('AlarmTaskId'),
  );

const describeAlarms: Handler = (call) => {
  const { input, realm, world } = call;
  const enabled = input.sent.IsEnable;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: oneOf(input.text('AlarmTaskId')),
    status: oneOf(input.text('State')),
    fields: {
      'settings.MetricName': oneOf(input.text('MetricName')),
      'settings.MetricType': oneOf(input.text('MetricType')),
    },
    ...(enabled !== undefined && { where: (alarm: Alarm) => alarm.enabled === enabled }),
  };
  return answerPage(call, world.store.alarms, filter, 'AlarmList', showAlarm);
};

const showAlarm = ({ id, parent, status, enabled, settings }: Alarm): Answer => ({
  ...settings,
  AlarmTaskId: id,
  ScalingGroupId: parent,
  State: status,
  Enable: enabled,
});

export const handlers: Handlers = {
  CreateAlarm: createAlarm,
  ModifyAlarm: modifyAlarm,
  DeleteAlarm: deleteAlarm,
  EnableAlarm: switchAlarm(true),
  DisableAlarm: switchAlarm(false),
  DescribeAlarms: describeAlarms,
};
