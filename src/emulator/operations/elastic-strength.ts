import type { Answer } from '../answers/shape.ts';
import type { Group } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { vSwitchesOf, zonesOf } from '../scaling/zones.ts';
import { itemsOf, objectsOf } from '../values.ts';
import { type Call, groupNamed, type Handler, type Handlers, oneOf } from './call.ts';

/**
 * How sure it is that a group can scale out: of every instance type in every zone. The emulator never runs out
 * of anything, so that every pool is as strong as can be. Of one group the pools are told, of several each
 * group's own; without a group, of the types and vSwitches that are named.
 */
const describeElasticStrength: Handler = (call) => {
  const { input, regionId, world } = call;
  const several = input.texts('ScalingGroupIds');
  if (several.length > 0) {
    const models = several.map((id) => {
      const group = groupNamed(call, id);
      return { ScalingGroupId: id, ...strengthOf(typesOf(world, group), zonesOf(group), group) };
    });
    return { answer: { ElasticStrengthModels: models }, ids: [] };
  }
  const group = namedGroup(call);
  const types = input.texts('InstanceTypes');
  const settings = { VSwitchIds: input.texts('VSwitchIds') };
  const place = group ?? { regionId, settings };
  const named = types.length > 0 || group === undefined ? types : typesOf(world, group);
  return { answer: strengthOf(named, zonesOf(place), place), ids: [] };
};

type Place = Pick<Group, 'regionId' | 'settings'>;

const namedGroup = (call: Call): Group | undefined => {
  const [id] = oneOf(call.input.text('ScalingGroupId'));
  return id === undefined ? undefined : groupNamed(call, id);
};

/** The instance types that a group may make instances of. */
const typesOf = (world: World, { activeConfigurationId = '', settings }: Group): readonly string[] => {
  const active = world.store.configurations.find(activeConfigurationId)?.settings ?? {};
  const overrides = [
    ...objectsOf(active.InstanceTypeOverrides),
    ...objectsOf(settings.LaunchTemplateOverrides),
  ];
  const named = [...itemsOf(active.InstanceTypes), ...overrides.map(({ InstanceType: type = '' }) => type)];
  const types = named.length > 0 ? named : [active.InstanceType ?? ''];
  return types.map(String).filter((type) => type !== '');
};

const strengthOf = (types: readonly string[], zones: readonly string[], { settings }: Place): Answer => {
  const vSwitches = vSwitchesOf(settings);
  const pools = types.flatMap((InstanceType) =>
    zones.map((ZoneId, index) => ({
      InstanceType,
      ZoneId,
      VSwitchIds: vSwitches.slice(index, index + 1).filter((id) => id !== ''),
      Status: 'Available',
      ElasticStrength: 'Strong',
      Strength: 1,
      InventoryHealth: { AdequacyScore: 3, SupplyScore: 3, HotScore: 0, HealthScore: 6 },
    })),
  );
  return {
    ElasticStrength: pools.length > 0 ? 'Strong' : 'Weak',
    TotalStrength: pools.length,
    ResourcePools: pools,
  };
};

export const handlers: Handlers = { DescribeElasticStrength: describeElasticStrength };
