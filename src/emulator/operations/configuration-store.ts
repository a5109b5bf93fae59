import type { Parameters } from '../../catalog/values.ts';
import type { Configuration, Group } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { refuse } from '../service-error.ts';
import { type Call, livingGroupOf, type Outcome, owned } from './call.ts';

/** Creates a configuration of the group that is named. `makes` is what the group must be of. */
export const insertConfiguration = (
  call: Call,
  makes: Configuration['makes'],
  settings: Parameters,
): Outcome => {
  const { input, now, world } = call;
  const group = livingGroupOf(call);
  const id = world.newId('asc');
  const configuration: Configuration = {
    id,
    realm: group.realm,
    parent: group.id,
    name: input.text('ScalingConfigurationName') ?? id,
    makes,
    status: 'Inactive',
    createdAt: now,
    settings,
  };
  checkNew(call, group, configuration);
  world.store.configurations.insert(configuration);
  return { answer: { ScalingConfigurationId: id }, ids: [id] };
};

/** Whether the group may have a new configuration. Throws a ServiceError. */
const checkNew = ({ world, quotas }: Call, group: Group, configuration: Configuration): void => {
  // No code is documented for a configuration of the other kind.
  if ((group.settings.GroupType ?? 'ECS') !== configuration.makes) throw refuse('OperationDenied');
  requireFreeName(world, configuration);
  if (world.store.configurations.count({ parent: group.id }) >= quotas.configurations) {
    throw refuse('QuotaExceeded.ScalingConfiguration');
  }
};

/** Refuses a name that another configuration of the group has. */
export const requireFreeName = (world: World, { id, parent, name }: Configuration): void => {
  const namesake = world.store.configurations.named(parent, name);
  if (namesake !== undefined && namesake.id !== id) {
    throw refuse('InvalidScalingConfigurationName.Duplicate', 'ScalingConfigurationName');
  }
};

/** The configuration that ScalingConfigurationId names, if it is the caller's and makes what the operation is about. */
export const configurationOf = (call: Call, makes?: Configuration['makes']): Configuration => {
  const refusal = () => refuse('InvalidScalingConfigurationId.NotFound');
  const id = call.input.mandatory('ScalingConfigurationId');
  const found = owned(call, call.world.store.configurations.find(id), refusal);
  if (makes !== undefined && found.makes !== makes) throw refusal();
  return found;
};

/** Deletes a configuration that is not active and that no instance was made from. */
export const removeConfiguration = ({ world }: Call, { id, parent, status }: Configuration): Outcome => {
  if (status === 'Active') throw refuse('IncorrectScalingConfigurationLifecycleState');
  const used = world.store.instances.count({ parent, fields: { configurationId: [id] } });
  if (used > 0) throw refuse('InstanceInUse');
  world.store.configurations.remove(id);
  return { answer: {}, ids: [id] };
};

const maxUserDataBytes = 16_384;

export const checkUserData = (userData: string | undefined): void => {
  if (userData === undefined) return;
  if (!/^[A-Za-z0-9+/\r\n]*={0,2}$/.test(userData)) throw refuse('InvalidUserData.Base64FormatInvalid');
  if (Buffer.from(userData, 'base64').length > maxUserDataBytes) throw refuse('InvalidUserData.SizeExceeded');
};
