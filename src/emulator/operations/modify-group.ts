import { isObject, type Parameters } from '../../catalog/values.ts';
import { activate, deactivateAll } from '../scaling/configurations.ts';
import type { Group } from '../scaling/model.ts';
import { settle } from '../scaling/settle.ts';
import { invalid, refuse } from '../service-error.ts';
import { type Call, done, type Handler, type Handlers, livingGroupOf } from './call.ts';
import { limits } from './limits.ts';

/** An active group comes between its new limits, or to its new desired capacity, as soon as it is idle. */
const modifyScalingGroup: Handler = (call) => {
  const { input, now, world } = call;
  const group = livingGroupOf(call);
  const changed: Group = {
    ...withSource(call, withDesired(call, revived(group))),
    name: newName(call, group),
    minSize: input.number('MinSize') ?? group.minSize,
    maxSize: input.number('MaxSize') ?? group.maxSize,
    defaultCooldown: input.number('DefaultCooldown') ?? group.defaultCooldown,
    deletionProtection:
      input.sent.GroupDeletionProtection === undefined
        ? group.deletionProtection
        : input.flag('GroupDeletionProtection'),
    modifiedAt: now,
    settings: merged(group.settings, input.sent),
  };
  checkSizes(changed);
  world.store.groups.update(changed);
  return done(group.id, settle(world, changed, now));
};

/** A group that has given up gets another chance. */
const revived = ({ failingSince: _since, givenUp: _givenUp, ...group }: Group): Group => group;

const newName = ({ input, world }: Call, group: Group): string => {
  const name = input.text('ScalingGroupName') ?? group.name;
  const holder = world.store.groups.named(group.realm, name);
  if (holder !== undefined && holder.id !== group.id) {
    throw refuse('InvalidScalingGroupName.Duplicate', 'ScalingGroupName');
  }
  return name;
};

const withDesired = ({ input }: Call, group: Group): Group => {
  const { desiredCapacity: before, ...free } = group;
  if (input.flag('DisableDesiredCapacity')) return free;
  const desiredCapacity = input.number('DesiredCapacity') ?? before;
  return desiredCapacity === undefined ? free : { ...free, desiredCapacity };
};

const withSource = ({ input, world }: Call, group: Group): Group => {
  if (input.text('LaunchTemplateId') !== undefined) return deactivateAll(world, group);
  const id = input.text('ActiveScalingConfigurationId');
  if (id === undefined) return group;
  const configuration = world.store.configurations.find(id);
  if (configuration?.parent !== group.id) throw refuse('InvalidScalingConfigurationId.NotFound');
  return activate(world, group, configuration);
};

/** Objects are changed field by field. */
const merged = (settings: Parameters, sent: Parameters): Parameters => {
  const { CapacityOptions: before } = settings;
  const { CapacityOptions: options } = sent;
  return {
    ...settings,
    ...sent,
    ...(isObject(options) && { CapacityOptions: { ...(isObject(before) ? before : {}), ...options } }),
  };
};

const checkSizes = ({ minSize, maxSize, desiredCapacity }: Group): void => {
  if (minSize < 0) throw invalid('MinSize');
  if (maxSize > limits.groupSize) throw invalid('MaxSize');
  if (minSize > maxSize) throw refuse('InvalidParameter.Conflict', 'MinSize', 'MaxSize');
  if (desiredCapacity === undefined) return;
  if (desiredCapacity < minSize) throw refuse('InvalidParameter.Conflict', 'MinSize', 'DesiredCapacity');
  if (desiredCapacity > maxSize) throw refuse('InvalidParameter.Conflict', 'DesiredCapacity', 'MaxSize');
};

export const handlers: Handlers = { ModifyScalingGroup: modifyScalingGroup };
