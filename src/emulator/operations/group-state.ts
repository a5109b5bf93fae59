import { attachInstances } from '../scaling/attach.ts';
import { activate, deactivateAll } from '../scaling/configurations.ts';
import type { Group, Process } from '../scaling/model.ts';
import { settle } from '../scaling/settle.ts';
import { invalid, refuse } from '../service-error.ts';
import {
  byCaller,
  type Call,
  done,
  groupNamed,
  groupOf,
  type Handler,
  type Handlers,
  livingGroupOf,
} from './call.ts';

const enableScalingGroup: Handler = (call) => {
  const { input, now, world } = call;
  const group = groupOf(call);
  if (group.status !== 'Inactive') throw refuse('IncorrectScalingGroupStatus');
  const enabled: Group = { ...withInstanceSource(call, group), status: 'Active', modifiedAt: now };
  world.store.groups.update(enabled);
  const cause = 'The scaling group was enabled.';
  const instanceIds = input.texts('InstanceIds');
  if (instanceIds.length === 0) return done(group.id, settle(world, enabled, now, cause));
  const newcomers = { instanceIds, weights: input.numbers('LoadBalancerWeights') };
  return done(group.id, attachInstances(world, enabled, newcomers, { cause, ...byCaller(call) }, now));
};

/** A group makes instances from its active configuration, or from a launch template; the one named now wins. */
const withInstanceSource = ({ input, world }: Call, group: Group): Group => {
  const wanted = input.text('ActiveScalingConfigurationId') ?? group.activeConfigurationId;
  if (input.text('LaunchTemplateId') !== undefined) {
    const { LaunchTemplateId, LaunchTemplateVersion = null, LaunchTemplateOverrides = [] } = input.all;
    const template = {
      LaunchTemplateId: LaunchTemplateId ?? null,
      LaunchTemplateVersion,
      LaunchTemplateOverrides,
    };
    return { ...deactivateAll(world, group), settings: { ...group.settings, ...template } };
  }
  const configuration = world.store.configurations.find(wanted ?? '');
  if (configuration?.parent === group.id) return activate(world, group, configuration);
  if (wanted !== undefined) throw refuse('InvalidScalingConfigurationId.NotFound');
  if (group.settings.LaunchTemplateId === undefined) throw refuse('MissingActiveScalingConfiguration');
  return group;
};

/** What is in progress goes on to its end. A group that is disabled already stays so. */
const disableScalingGroup: Handler = (call) => {
  const group = livingGroupOf(call);
  if (group.status === 'Inactive') return done();
  call.world.store.groups.update({ ...group, status: 'Inactive', modifiedAt: call.now });
  return done(group.id);
};

const suspendProcesses: Handler = (call) => {
  const group = livingGroupOf(call);
  return withProcesses(call, group, [...new Set([...group.suspended, ...processesOf(call)])]);
};

/** What a suspended process has left undone is done now. */
const resumeProcesses: Handler = (call) => {
  const group = livingGroupOf(call);
  const resumed = processesOf(call);
  return withProcesses(
    call,
    group,
    group.suspended.filter((one) => !resumed.includes(one)),
  );
};

const withProcesses = ({ world, now }: Call, group: Group, suspended: readonly Process[]) => {
  const changed = { ...group, suspended, modifiedAt: now };
  world.store.groups.update(changed);
  return done(group.id, settle(world, changed, now));
};

const known: readonly string[] = [
  'ScaleIn',
  'ScaleOut',
  'HealthCheck',
  'AlarmNotification',
  'ScheduledAction',
] satisfies readonly Process[];

const isProcess = (name: string): name is Process => known.includes(name);

const processesOf = ({ input }: Call): readonly Process[] =>
  input.texts('Processes').map((name) => {
    if (!isProcess(name)) throw invalid('Process');
    return name;
  });

const setGroupDeletionProtection: Handler = (call) => {
  const { input, now, world } = call;
  const group = groupOf(call);
  if (group.status === 'Deleting') throw refuse('InvalidOperation.Conflict');
  const deletionProtection = input.flag('GroupDeletionProtection');
  world.store.groups.update({ ...group, deletionProtection, modifiedAt: now });
  return done(group.id);
};

const changeResourceGroup: Handler = (call) => {
  const { input, world } = call;
  const group = groupNamed(call, input.mandatory('ResourceId'));
  const settings = { ...group.settings, ResourceGroupId: input.mandatory('NewResourceGroupId') };
  world.store.groups.update({ ...group, settings });
  return done(group.id);
};

export const handlers: Handlers = {
  EnableScalingGroup: enableScalingGroup,
  DisableScalingGroup: disableScalingGroup,
  SuspendProcesses: suspendProcesses,
  ResumeProcesses: resumeProcesses,
  SetGroupDeletionProtection: setGroupDeletionProtection,
  ChangeResourceGroup: changeResourceGroup,
};
