import type { Parameters } from '../../catalog/values.ts';
import type { Rule } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { refuse } from '../service-error.ts';
import { objectsOf } from '../values.ts';
import { limits } from './limits.ts';

/** Whether a rule may be as it is now to be. Throws a ServiceError. */
export const checkRule = (world: World, rule: Rule): void => {
  const { settings, type, parent, name, id } = rule;
  const namesake = world.store.rules.named(parent, name);
  if (namesake !== undefined && namesake.id !== id) {
    throw refuse('InvalidScalingRuleName.Duplicate', 'ScalingRuleName');
  }
  if (
    settings.MinAdjustmentMagnitude !== undefined &&
    settings.AdjustmentType !== 'PercentChangeInCapacity'
  ) {
    throw refuse('InvalidMinAdjustmentMagnitudeMismatchAdjustmentType');
  }
  if (type === 'StepScalingRule') checkSteps(settings);
  if (type === 'TargetTrackingScalingRule' && isTracked(world, rule)) {
    throw refuse('TargetTrackingScalingRule.DuplicateMetric');
  }
};

/** One metric is kept by one rule. */
const isTracked = (world: World, { id, parent, type, settings }: Rule): boolean =>
  world.store.rules
    .list({ parent, fields: { type: [type] } })
    .some((other) => other.id !== id && other.settings.MetricName === settings.MetricName);

interface Interval {
  readonly lower: number;
  readonly upper: number;
}

const permitted: Readonly<Record<string, readonly [number, number]>> = {
  QuantityChangeInCapacity: [-1_000, 1_000],
  PercentChangeInCapacity: [-100, 10_000],
  TotalCapacity: [0, 2_000],
};

/** Steps lie side by side, without gaps, and open wherever they go beyond the threshold (CreateScalingRule). */
const checkSteps = (settings: Parameters): void => {
  const steps = objectsOf(settings.StepAdjustments);
  if (steps.length > limits.stepAdjustments) {
    throw refuse('InvalidStepAdjustments.MaxNum', String(limits.stepAdjustments));
  }
  const [least, most] = permitted[String(settings.AdjustmentType)] ?? [0, 0];
  for (const { ScalingAdjustment: by } of steps) {
    if (Number(by) < least || Number(by) > most) throw refuse('StepBeyondPermitRange', 'ScalingAdjustment');
  }
  const intervals = steps.map(intervalOf).sort((a, b) => a.lower - b.lower || a.upper - b.upper);
  checkEnds(intervals);
  for (const [index, { upper }] of intervals.entries()) {
    const next = intervals[index + 1];
    if (next === undefined) return;
    if (upper > next.lower) throw refuse('InvalidStepAdjustments.Overlap');
    if (upper < next.lower) throw refuse('InvalidStepAdjustments.Gap');
  }
};

const intervalOf = (step: Parameters): Interval => {
  const lower = Number(step.MetricIntervalLowerBound ?? Number.NEGATIVE_INFINITY);
  const upper = Number(step.MetricIntervalUpperBound ?? Number.POSITIVE_INFINITY);
  if (lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY) {
    throw refuse('InvalidStepAdjustments.BothNull');
  }
  if (lower >= upper) throw refuse('InvalidStepAdjustments.LowerGtUpper', `${lower} to ${upper}`);
  return { lower, upper };
};

const checkEnds = (intervals: readonly Interval[]): void => {
  const openBelow = intervals.filter(({ lower }) => lower === Number.NEGATIVE_INFINITY).length;
  const openAbove = intervals.filter(({ upper }) => upper === Number.POSITIVE_INFINITY).length;
  if (openBelow > 1) throw refuse('InvalidStepAdjustments.MultipleNullLowerBound');
  if (openAbove > 1) throw refuse('InvalidStepAdjustments.MultipleNullUpperBound');
  if (openBelow === 0 && intervals.some(({ lower }) => lower < 0)) {
    throw refuse('InvalidStepAdjustments.NoNullLowerBound');
  }
  if (openAbove === 0 && intervals.some(({ upper }) => upper > 0)) {
    throw refuse('InvalidStepAdjustments.NoNullUpperBound');
  }
};
