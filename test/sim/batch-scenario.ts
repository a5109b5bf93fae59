import type { Dice } from './chance.ts';
import type { Fate } from './process.ts';

/** One process that does the plan, or what is left of it. */
export interface BatchRun {
  /** Milliseconds after the run before it began (`together`) or ended. */
  readonly afterMs: number;
  readonly together: boolean;
  readonly fate: Fate;
  readonly concurrency: number;
  readonly onError: 'stop' | 'continue';
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  /** Milliseconds after its beginning at which it is interrupted. */
  readonly interruptAfterMs: number | undefined;
  readonly clockJumpMs: number;
}

/** Everything of one seed that is not left to the network. */
export interface BatchScenario {
  /** Steps as a plan's document has them. */
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly roughness: number;
  readonly runs: readonly BatchRun[];
}

/** Groups, each perhaps with a rule, a change and a look that wait for it. */
const groupSteps = (group: number, chance: Dice): BatchScenario['steps'] => {
  const id = `group-${group}`;
  const ScalingGroupId = `\${steps.${id}.ScalingGroupId}`;
  const rule = { ScalingGroupId, ScalingRuleName: 'up', AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 };
  return [
    { id, operation: 'CreateScalingGroup', parameters: { MinSize: 0, MaxSize: 1 } },
    ...(chance.happens(0.6)
      ? [{ id: `rule-${group}`, operation: 'CreateScalingRule', parameters: rule }]
      : []),
    ...(chance.happens(0.4)
      ? [
          {
            id: `change-${group}`,
            operation: 'ModifyScalingGroup',
            parameters: { ScalingGroupId, MaxSize: 5 },
          },
        ]
      : []),
    ...(chance.happens(0.3)
      ? [{ id: `look-${group}`, operation: 'DescribeScalingRules', parameters: { ScalingGroupId } }]
      : []),
  ];
};

export const batchScenarioFrom = (chance: Dice): BatchScenario => {
  const journalFaults = chance.pick([0, 0, 0.05]);
  const run = (index: number): BatchRun => ({
    together: index > 0 && chance.happens(0.4),
    afterMs: chance.pick([0, chance.between(0, 3_000), chance.between(0, 600_000), 4 * 3_600_000]),
    fate: { killAt: chance.happens(0.6) ? chance.between(1, 150) : undefined, journalFaults },
    concurrency: chance.between(1, 4),
    onError: chance.pick(['stop', 'continue']),
    deadlineMs: chance.pick([3_000, 20_000, 120_000]),
    maxAttempts: chance.between(1, 6),
    interruptAfterMs: chance.happens(0.15) ? chance.between(0, 10_000) : undefined,
    clockJumpMs: chance.happens(0.2) ? chance.between(0, 600_000) : 0,
  });
  return {
    steps: Array.from({ length: chance.between(1, 4) }, (_, group) => groupSteps(group, chance)).flat(),
    roughness: chance.pick([0, 0.2, 0.5, 0.8]),
    runs: Array.from({ length: chance.between(1, 4) }, (_, index) => run(index)),
  };
};
