import { itemsOf } from '../values.ts';
import type { Group } from './model.ts';
import type { World } from './world.ts';

const letters = 'abcdefghijklmn';

/**
 * The zones that a group makes instances in, one for each of its vSwitches. The emulator has no VPC of its own
 * that would know where a vSwitch lies: the first is in zone a, the second in zone b, and so on.
 */
export const zonesOf = ({ regionId, settings }: Pick<Group, 'regionId' | 'settings'>): readonly string[] =>
  vSwitchesOf(settings).map((_, index) => `${regionId}-${letters.charAt(index % letters.length)}`);

/** The group's vSwitches; a group without one counts as having one. */
export const vSwitchesOf = ({ VSwitchIds: ids, VSwitchId: id }: Group['settings']): readonly string[] => {
  const several = itemsOf(ids).map(String);
  return several.length > 0 ? several : [String(id ?? '')];
};

/** Whether the group spreads its instances evenly over its zones. */
export const isBalanced = ({ settings }: Group): boolean =>
  settings.MultiAZPolicy === 'BALANCE' ||
  (settings.MultiAZPolicy === 'COMPOSABLE' && settings.AzBalance === true);

/** Gives the zone of one new instance after the other: the emptiest one of a balanced group, else the first. */
export const zoneChooser = (world: World, group: Group): (() => string) => {
  const [first = '', ...others] = zonesOf(group);
  if (others.length === 0 || !isBalanced(group)) return () => first;
  const counts = countByZone(world, group);
  return () => {
    const [zone] = [...counts].reduce((least, next) => (next[1] < least[1] ? next : least));
    counts.set(zone, (counts.get(zone) ?? 0) + 1);
    return zone;
  };
};

/** How many instances there are in each zone of the group; stopped ones and those that leave do not count. */
export const countByZone = (world: World, group: Group): Map<string, number> => {
  const counts = new Map(zonesOf(group).map((zone) => [zone, 0]));
  for (const { status, zoneId } of world.store.instances.list({ parent: group.id })) {
    if (status === 'Stopped' || status.startsWith('Removing') || !counts.has(zoneId)) continue;
    counts.set(zoneId, (counts.get(zoneId) ?? 0) + 1);
  }
  return counts;
};
