import { refuse } from '../service-error.ts';
import { requireIdle } from './activities.ts';
import type { Story } from './activity-model.ts';
import { type Breach, targetOf, trackedTarget } from './adjustment.ts';
import { capacityOf, scaleTo } from './capacity.ts';
import type { Group, Rule } from './model.ts';
import { isSuspended, requireProcess } from './processes.ts';
import type { World } from './world.ts';

/**
 * Executes a scaling rule on its group. Returns the id of the activity; undefined when only the desired capacity
 * changes, because the process that would follow it is suspended. Throws a ServiceError when the group or the
 * rule does not allow it, and has then changed nothing.
 */
export const executeRule = (
  world: World,
  group: Group | undefined,
  rule: Rule,
  breach: Breach,
  story: Pick<Story, 'trigger' | 'triggerId'>,
  at: number,
): string | undefined => {
  if (group?.status !== 'Active') throw refuse('IncorrectScalingGroupStatus');
  requireIdle(group);
  const { total } = capacityOf(world, group);
  const isTracked = rule.type === 'TargetTrackingScalingRule' && story.trigger === 'Cms';
  const target = isTracked ? trackedTarget(rule, group, total, breach) : targetOf(rule, group, total, breach);
  const { Cooldown: cooldown } = rule.settings;
  return scaleByRequest(
    world,
    group,
    target,
    {
      ...story,
      cause: `Scaling rule ${rule.id} was executed: the capacity goes from ${total} to ${target}.`,
      ...(typeof cooldown === 'number' && { cooldown }),
    },
    at,
  );
};

/**
 * Brings an idle group to a number of instances that somebody asked for; where the group has a desired capacity,
 * that is the one from now on, and the group comes to it as soon as its processes allow it. Returns and throws
 * as `executeRule` does.
 */
export const scaleByRequest = (
  world: World,
  group: Group,
  target: number,
  story: Story,
  at: number,
): string | undefined => {
  const { total } = capacityOf(world, group);
  if (target === total) throw refuse('IncorrectCapacity.NoChange');
  const way = target > total ? 'ScaleOut' : 'ScaleIn';
  if (group.desiredCapacity === undefined) {
    requireProcess(group, way);
    const activityId = scaleTo(world, group, target, story, at);
    if (activityId === undefined) throw refuse('IncorrectCapacity.NoChange');
    return activityId;
  }
  const steered = { ...group, desiredCapacity: target };
  world.store.groups.update(steered);
  return isSuspended(group, way) ? undefined : scaleTo(world, steered, target, story, at);
};
