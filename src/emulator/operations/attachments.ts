import type { Parameters } from '../../catalog/values.ts';
import type { Group } from '../scaling/model.ts';
import { objectsOf } from '../values.ts';

/** What a group's instances can be attached to: the member of its settings that lists it, and what tells two entries apart. */
const identities = {
  LoadBalancerConfigs: ['LoadBalancerId'],
  VServerGroups: ['LoadBalancerId', 'VServerGroupId', 'Port'],
  AlbServerGroups: ['AlbServerGroupId', 'Port'],
  ServerGroups: ['ServerGroupId', 'Port'],
  DBInstances: ['DBInstanceId'],
} as const satisfies Record<string, readonly string[]>;

export type Attachment = keyof typeof identities;

/** What the group is attached to already. */
export const attachedTo = (group: Group, kind: Attachment): readonly Parameters[] =>
  objectsOf(group.settings[kind]);

/** The entries with the new ones among them; one that is there already takes the place of the old one. */
export const merge = (
  kind: Attachment,
  entries: readonly Parameters[],
  added: readonly Parameters[],
): readonly Parameters[] => {
  const merged = new Map(entries.map((entry) => [identify(kind, entry), entry]));
  for (const entry of added) merged.set(identify(kind, entry), entry);
  return [...merged.values()];
};

/** The entries that are left when others are taken out. */
export const without = (
  kind: Attachment,
  entries: readonly Parameters[],
  removed: readonly Parameters[],
): readonly Parameters[] => {
  const gone = new Set(removed.map((entry) => identify(kind, entry)));
  return entries.filter((entry) => !gone.has(identify(kind, entry)));
};

/** Whether one of the entries is there already. */
export const overlaps = (
  kind: Attachment,
  entries: readonly Parameters[],
  added: readonly Parameters[],
): boolean => merge(kind, entries, added).length < entries.length + added.length;

/** CLB instances by plain id get the weight that the API gives them by default. */
export const loadBalancers = (
  ids: readonly string[],
  configs: readonly Parameters[],
): readonly Parameters[] =>
  merge(
    'LoadBalancerConfigs',
    ids.map((id) => ({ LoadBalancerId: id, Weight: 50 })),
    configs.map((config) => ({ Weight: 50, ...config })),
  );

/** vServer groups as they are kept: one entry a vServer group and port, with its CLB instance. */
export const flattenVServerGroups = (nested: readonly Parameters[]): readonly Parameters[] =>
  nested.flatMap(({ LoadBalancerId: balancer = null, VServerGroupAttributes: attributes }) =>
    objectsOf(attributes).map((attribute) => ({ Weight: 50, ...attribute, LoadBalancerId: balancer })),
  );

/** vServer groups as answers show them: by CLB instance. */
export const nestVServerGroups = (flat: readonly Parameters[]): readonly Parameters[] =>
  [...Map.groupBy(flat, ({ LoadBalancerId: balancer = null }) => balancer)].map(([balancer, attributes]) => ({
    LoadBalancerId: balancer,
    VServerGroupAttributes: attributes,
  }));

const identify = (kind: Attachment, entry: Parameters): string =>
  identities[kind].map((name) => String(entry[name] ?? '')).join('\n');
