import { itemsOf } from '../values.ts';
import type { Group, Instance } from './model.ts';
import type { World } from './world.ts';

/**
 * Instances that may be removed, those that go first at the head, by the group's removal policies. Whom a
 * CustomPolicy would choose, a function of the user decides, which nobody asks here: the oldest goes.
 */
export const byRemovalPolicy = (world: World, group: Group): readonly Instance[] => {
  const instances = world.store.instances.list({ parent: group.id, status: ['InService'] });
  const orders = policiesOf(group).map((policy) => orderOf(policy, world, group));
  const ages = new Map(instances.map(({ id }, index) => [id, index]));
  const age = (instance: Instance): number => ages.get(instance.id) ?? 0;
  return instances.toSorted((a, b) => {
    for (const order of orders) {
      const difference = order(a, age(a)) - order(b, age(b));
      if (difference !== 0) return difference;
    }
    return age(a) - age(b);
  });
};

const policiesOf = ({ settings }: Group): readonly string[] => {
  const policies = itemsOf(settings.RemovalPolicies).map(String);
  return policies.length > 0 ? policies : ['OldestScalingConfiguration', 'OldestInstance'];
};

/** The lower the number, the earlier it goes. Instances without a configuration of the group go last. */
const orderOf = (
  policy: string,
  world: World,
  group: Group,
): ((instance: Instance, age: number) => number) => {
  if (policy === 'NewestInstance') return (_, age) => -age;
  if (policy !== 'OldestScalingConfiguration') return (_, age) => age;
  const configurations = world.store.configurations.list({ parent: group.id });
  const ranks = new Map(configurations.map(({ id }, index) => [id, index]));
  return ({ configurationId = '' }) => ranks.get(configurationId) ?? configurations.length;
};
