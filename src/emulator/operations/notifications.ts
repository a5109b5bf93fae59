import type { Parameters } from '../../catalog/values.ts';
import type { Answer } from '../answers/shape.ts';
import type { NotificationConfiguration } from '../scaling/task-model.ts';
import { invalid, refuse } from '../service-error.ts';
import { type Call, done, groupOf, type Handler, type Handlers, livingGroupOf } from './call.ts';
import { limits } from './limits.ts';

/** The events that can be told of. */
const events: readonly string[] = [
  'SCALE_OUT_SUCCESS',
  'SCALE_IN_SUCCESS',
  'SCALE_OUT_ERROR',
  'SCALE_IN_ERROR',
  'SCALE_REJECT',
  'SCALE_OUT_START',
  'SCALE_IN_START',
  'SCHEDULE_TASK_EXPIRING',
].map((event) => `AUTOSCALING:${event}`);

/** CloudMonitor, or a queue or topic; whether it is there nobody asks here, and nothing is ever sent to it. */
const arnForm = /^acs:(ess:[^:]*:[^:]*:cloudmonitor|mns:[^:]*:[^:]*:(queue|topic)\/.+)$/;

const createNotificationConfiguration: Handler = (call) => {
  const { input, world } = call;
  const { notifications } = world.store;
  const group = livingGroupOf(call);
  const name = input.mandatory('NotificationArn');
  if (!arnForm.test(name)) throw refuse('InvalidNotificationArn');
  if (notifications.named(group.id, name) !== undefined) throw refuse('NotificationConfigurationExist');
  if (notifications.count({ parent: group.id }) >= limits.notifications) {
    throw refuse('NotificationConfigurationQuotaExceed.ForScalingGroup');
  }
  const id = `${group.id}/${name}`;
  notifications.insert({ id, realm: group.realm, parent: group.id, name, settings: settingsOf(input.all) });
  return done(group.id);
};

const modifyNotificationConfiguration: Handler = (call) => {
  const found = configurationOf(call);
  const settings = { ...found.settings, ...settingsOf(call.input.sent) };
  call.world.store.notifications.update({ ...found, settings });
  return done(found.parent);
};

const settingsOf = ({ NotificationTypes: types, MessageEncoding: encoding, TimeZone: zone }: Parameters) => {
  const list = Array.isArray(types) ? types.map(String) : [];
  if (list.some((type) => !events.includes(type))) throw refuse('InvalidNotificationTypes');
  return {
    NotificationTypes: [...new Set(list)],
    ...(encoding !== undefined && { MessageEncoding: encoding }),
    ...(zone !== undefined && { TimeZone: zone }),
  };
};

const deleteNotificationConfiguration: Handler = (call) => {
  const { id, parent } = configurationOf(call);
  call.world.store.notifications.remove(id);
  return done(parent);
};

const configurationOf = (call: Call): NotificationConfiguration => {
  const { input, world } = call;
  const found = world.store.notifications.named(groupOf(call).id, input.mandatory('NotificationArn'));
  if (found === undefined) throw refuse('NotificationConfigurationNotExist');
  return found;
};

const describeNotificationConfigurations: Handler = (call) => {
  const models = call.world.store.notifications.list({ parent: groupOf(call).id }).map(
    ({ name, parent, settings }): Answer => ({
      ...settings,
      NotificationArn: name,
      ScalingGroupId: parent,
    }),
  );
  return { answer: { NotificationConfigurationModels: models }, ids: [] };
};

const describeNotificationTypes: Handler = () => ({ answer: { NotificationTypes: events }, ids: [] });

/** Ends of activities that text messages or mails could tell of. */
const alertStatuses: readonly string[] = ['Successful', 'Failed', 'Rejected'];

const modifyAlertConfiguration: Handler = (call) => {
  const group = livingGroupOf(call);
  const statuses = call.input.texts('ScaleStatuses');
  if (statuses.some((status) => !alertStatuses.includes(status))) throw invalid('ScaleStatus');
  call.world.store.groups.update({ ...group, alertStatuses: [...new Set(statuses)] });
  return done(group.id);
};

const describeAlertConfiguration: Handler = (call) => ({
  answer: { ScaleStatuses: groupOf(call).alertStatuses ?? [] },
  ids: [],
});

export const handlers: Handlers = {
  CreateNotificationConfiguration: createNotificationConfiguration,
  ModifyNotificationConfiguration: modifyNotificationConfiguration,
  DeleteNotificationConfiguration: deleteNotificationConfiguration,
  DescribeNotificationConfigurations: describeNotificationConfigurations,
  DescribeNotificationTypes: describeNotificationTypes,
  ModifyAlertConfiguration: modifyAlertConfiguration,
  DescribeAlertConfiguration: describeAlertConfiguration,
};
