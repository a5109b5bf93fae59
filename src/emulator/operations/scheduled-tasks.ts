import type { Parameters } from '../../catalog/values.ts';
import type { Answer } from '../answers/shape.ts';
import { recurrenceOf, timeOf } from '../scaling/recurrence.ts';
import { appoint } from '../scaling/scheduled-tasks.ts';
import type { ScheduledTask } from '../scaling/task-model.ts';
import { newPlainId, type World } from '../scaling/world.ts';
import { invalid, missing, refuse } from '../service-error.ts';
import { answerPage, type Call, done, groupOf, type Handler, type Handlers, oneOf, owned } from './call.ts';
import { limits } from './limits.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const createScheduledTask: Handler = (call) => {
  const { input, realm, now, world } = call;
  const { tasks } = world.store;
  const id = newPlainId(world);
  const name = input.text('ScheduledTaskName') ?? id;
  if (tasks.named(realm, name) !== undefined) throw refuse('InvalidScheduledTaskName.Duplicate');
  if (tasks.count({ realm }) >= limits.scheduledTasks) throw refuse('QuotaExceeded.ScheduledTask');
  const task = { id, realm, parent: realm, name, enabled: input.flag('TaskEnabled'), settings: input.all };
  checkTask(call, task);
  tasks.insert(task);
  appoint(world, task, now - minute);
  return { answer: { ScheduledTaskId: id }, ids: [id] };
};

/** What is not named stays; a task that names a rule now forgets its group, and the other way round. */
const modifyScheduledTask: Handler = (call) => {
  const { input, now, world } = call;
  const task = taskOf(call);
  const name = input.text('ScheduledTaskName') ?? task.name;
  const namesake = world.store.tasks.named(task.parent, name);
  if (namesake !== undefined && namesake.id !== task.id) throw refuse('InvalidScheduledTaskName.Duplicate');
  const { ScheduledTaskId: _id, ...sent } = input.sent;
  const { ScheduledAction: action, ScalingGroupId: groupId, ...kept } = task.settings;
  const goal = {
    ...(action !== undefined && sent.ScalingGroupId === undefined && { ScheduledAction: action }),
    ...(groupId !== undefined && sent.ScheduledAction === undefined && { ScalingGroupId: groupId }),
  };
  const enabled = sent.TaskEnabled === undefined ? task.enabled : sent.TaskEnabled === true;
  const changed = { ...task, name, enabled, settings: { ...kept, ...goal, ...sent } };
  checkTask(call, changed);
  appoint(world, changed, now - minute);
  return done(task.id);
};

/** A task does one thing that there is, at times that are not too far away. */
const checkTask = (call: Call, { settings }: ScheduledTask): void => {
  const { now, account, regionId, world } = call;
  const launch = timeOf(settings, 'LaunchTime');
  const end = timeOf(settings, 'RecurrenceEndTime');
  if (launch !== undefined && launch > now + 90 * day) throw invalid('LaunchTime');
  if (launch !== undefined && settings.RecurrenceType === undefined && launch < now - minute) {
    throw invalid('LaunchTime');
  }
  if (end !== undefined && end > now + 365 * day) throw invalid('RecurrenceEndTime');
  recurrenceOf(settings);
  if (settings.ScheduledAction === undefined) {
    if (settings.ScalingGroupId === undefined) throw missing('ScheduledAction');
    groupOf(call);
    return;
  }
  checkAction(world, String(settings.ScheduledAction), account, regionId);
};

const checkAction = (world: World, ari: string, account: string, regionId: string): void => {
  const [, , , region, owner] = ari.split(':');
  if (regionId !== '' && region !== undefined && region !== regionId)
    throw refuse('ScheduledAction.RegionMismatch');
  const rule = world.store.rules.find(ari.slice(ari.lastIndexOf('/') + 1));
  if (rule?.ari !== ari || owner !== account) throw invalid('ScheduledAction');
};

const deleteScheduledTask: Handler = (call) => {
  const { id } = taskOf(call);
  call.world.store.tasks.remove(id);
  return done(id);
};

const taskOf = (call: Call): ScheduledTask =>
  owned(call, call.world.store.tasks.find(call.input.mandatory('ScheduledTaskId')), () =>
    refuse('InvalidScheduledTaskId.NotFound'),
  );

const describeScheduledTasks: Handler = (call) => {
  const { input, realm, world } = call;
  const part = input.text('TaskName') ?? '';
  const enabled = input.sent.TaskEnabled;
  const filter = {
    realm,
    id: input.texts('ScheduledTaskIds'),
    name: input.texts('ScheduledTaskNames'),
    fields: {
      'settings.ScalingGroupId': oneOf(input.text('ScalingGroupId')),
      'settings.ScheduledAction': input.texts('ScheduledActions'),
      'settings.RecurrenceType': oneOf(input.text('RecurrenceType')),
      'settings.RecurrenceValue': oneOf(input.text('RecurrenceValue')),
    },
    where: (task: ScheduledTask) =>
      task.name.includes(part) && (enabled === undefined || task.enabled === enabled),
  };
  return answerPage(call, world.store.tasks, filter, 'ScheduledTasks', showTask);
};

const showTask = ({ id, name, enabled, settings }: ScheduledTask): Answer => ({
  ...withoutEmpty(settings),
  ScheduledTaskId: id,
  ScheduledTaskName: name,
  TaskEnabled: enabled,
});

const withoutEmpty = (settings: Parameters): Parameters =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));

export const handlers: Handlers = {
  CreateScheduledTask: createScheduledTask,
  ModifyScheduledTask: modifyScheduledTask,
  DeleteScheduledTask: deleteScheduledTask,
  DescribeScheduledTasks: describeScheduledTasks,
};
