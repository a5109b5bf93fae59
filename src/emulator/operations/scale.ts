import type { Answer } from '../answers/shape.ts';
import { record, requireIdle } from '../scaling/activities.ts';
import type { Story } from '../scaling/activity-model.ts';
import { adjust } from '../scaling/adjustment.ts';
import { blueprintOf } from '../scaling/blueprint.ts';
import { capacityOf, withinLimits } from '../scaling/capacity.ts';
import type { Group } from '../scaling/model.ts';
import { scaleByRequest } from '../scaling/rules.ts';
import { settle } from '../scaling/settle.ts';
import { zoneChooser } from '../scaling/zones.ts';
import { refuse } from '../service-error.ts';
import {
  activeGroupOf,
  byCaller,
  type Call,
  type Handler,
  type Handlers,
  type Outcome,
  oneOf,
} from './call.ts';
import { hookContextOf } from './hook-context.ts';

/**
 * Scales as a rule would that nobody has created. A group with a desired capacity only gets another one, in an
 * activity of its own, and comes to it by itself, unless `SyncActivity`. What `Overrides`, `InstanceType`,
 * `VSwitchId`, `SpotStrategy` and `Allocation` say of single instances is not acted out.
 */
const scaleWithAdjustment: Handler = (call) => {
  const { input, now, world } = call;
  const group = activeGroupOf(call);
  const { total } = capacityOf(world, group);
  const target = withinLimits(group, adjust(input.all, input.number('AdjustmentValue') ?? 0, total));
  if (input.text('ExecutionMode') === 'PlanOnly') return plan(call, group, Math.max(target - total, 0));
  const parallel = input.flag('ParallelTask');
  if (!parallel) requireIdle(group);
  const metadata = input.text('ActivityMetadata');
  const story: Story = {
    cause: `A call of the API changes the capacity from ${total} to ${target}.`,
    ...byCaller(call),
    hooks: hookContextOf(input.all),
    parallel,
    ...(metadata !== undefined && { metadata }),
  };
  if (group.desiredCapacity !== undefined && !input.flag('SyncActivity')) {
    return changeDesired(call, { ...group, desiredCapacity: target }, target === total, story);
  }
  const activityId = scaleByRequest(world, group, target, story, now);
  return { answer: { ScalingActivityId: activityId }, ids: [group.id, ...oneOf(activityId)] };
};

const changeDesired = ({ now, world }: Call, group: Group, isReached: boolean, story: Story): Outcome => {
  if (isReached) throw refuse('IncorrectCapacity.NoChange');
  world.store.groups.update(group);
  const activityId = record(world, group, { ...story, status: 'Successful' }, now);
  const next = settle(world, group, now);
  return {
    answer: { ScalingActivityId: activityId, ActivityType: 'CapacityChange' },
    ids: [group.id, activityId, ...oneOf(next)],
  };
};

/** What would be made, where; nothing is. */
const plan = ({ world }: Call, group: Group, count: number): Outcome => {
  const nextZone = zoneChooser(world, group);
  const amounts = new Map<string, number>();
  for (let made = 0; made < count; made += 1) {
    const zone = nextZone();
    amounts.set(zone, (amounts.get(zone) ?? 0) + 1);
  }
  const { instanceType, spotStrategy = 'NoSpot' } = blueprintOf(world, group);
  const allocations = [...amounts].map(
    ([ZoneId, Amount]): Answer => ({
      InstanceType: instanceType,
      ZoneId,
      InstanceChargeType: 'PostPaid',
      SpotStrategy: spotStrategy,
      Amount,
    }),
  );
  return { answer: { PlanResult: { ResourceAllocations: allocations } }, ids: [] };
};

export const handlers: Handlers = { ScaleWithAdjustment: scaleWithAdjustment };
