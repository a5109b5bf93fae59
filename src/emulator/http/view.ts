import { operationNames } from '../../catalog/catalog.ts';
import type { Answer } from '../answers/shape.ts';
import type { Activity } from '../scaling/activity-model.ts';
import { capacityOf } from '../scaling/capacity.ts';
import type { Group, Instance } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { upToNow } from './control-clock.ts';
import { type Action, showRequest } from './control-parts.ts';

/** A person looks at this many, the newest first. */
const most = { groups: 40, instances: 100, activities: 4, requests: 100 } as const;

/**
 * What the page shows: clock, groups with their instances and activities, requests, faults. With
 * `?after=<number>` only the requests that came later, and without the names of operations.
 */
export const showView: Action = (parts, { query }) => {
  const { world, log, faults } = parts;
  const after = query.get('after');
  const requests = log.since(Number(after ?? 0));
  return upToNow(parts, (at) => ({
    now: new Date(at).toISOString(),
    ...(after === null && { operations: operationNames }),
    rules: faults.plan().rules.map(({ text }) => text),
    requestCount: log.count(),
    groupCount: world.store.groups.count({}),
    groups: world.store.groups
      .list({}, { number: 1, size: most.groups, newestFirst: true })
      .map((group) => showGroup(world, group)),
    requests: requests.slice(-most.requests).map(showRequest),
  }));
};

const showGroup = (world: World, group: Group): Answer => {
  const { instances, activities } = world.store;
  const { total } = capacityOf(world, group);
  return {
    id: group.id,
    name: group.name,
    regionId: group.regionId,
    status: group.status,
    minSize: group.minSize,
    maxSize: group.maxSize,
    desiredCapacity: group.desiredCapacity,
    total,
    instances: instances
      .list({ parent: group.id }, { number: 1, size: most.instances })
      .map(({ id, status, health }: Instance) => ({ id, status, health })),
    activities: activities
      .list({ parent: group.id }, { number: 1, size: most.activities, newestFirst: true })
      .map(showActivity),
  };
};

const showActivity = ({ id, status, description, cause, startedAt, steps, done }: Activity): Answer => ({
  id,
  status,
  description,
  cause,
  startedAt: new Date(startedAt).toISOString(),
  steps: steps.length,
  done,
});
