import { expect } from 'vitest';
import type { Model } from './model.ts';
import type { Real } from './real.ts';

interface Effect {
  readonly clientToken?: string;
  readonly ids: readonly string[];
}

/** What must be so at every moment: groups and their sizes, unique names, one effect a token. */
export const checkInvariants = async (model: Model, real: Real): Promise<void> => {
  const { call, inspect } = real.client();
  const { body } = await call('DescribeScalingGroups', { PageSize: 50 });
  expect(body.TotalCount).toBe(model.groups.size);
  const names = new Set<string>();
  for (const shown of body.ScalingGroups.ScalingGroup) {
    const group = model.groups.get(shown.ScalingGroupId);
    if (group === undefined) throw new Error(`${shown.ScalingGroupId} should not be there`);
    names.add(shown.ScalingGroupName);
    expect(shown).toMatchObject({
      ScalingGroupName: group.name,
      LifecycleState: group.active ? 'Active' : 'Inactive',
      MinSize: group.minSize,
      MaxSize: group.maxSize,
    });
    const instances = await call('DescribeScalingInstances', { ScalingGroupId: shown.ScalingGroupId });
    expect(instances.body.TotalCount).toBe(shown.TotalCapacity);
    if (group.busy) continue;
    expect(shown.TotalCapacity).toBe(group.total);
    if (!group.active) continue;
    expect(shown.TotalCapacity).toBeGreaterThanOrEqual(group.minSize);
    expect(shown.TotalCapacity).toBeLessThanOrEqual(group.maxSize);
  }
  expect(names.size).toBe(model.groups.size);
  const effects: readonly Effect[] = (await inspect('effects')).body.effects;
  const tokens = effects.flatMap(({ clientToken }) => clientToken ?? []);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(new Set(tokens)).toEqual(model.spent);
  expect(effects).toHaveLength(model.effects);
};
