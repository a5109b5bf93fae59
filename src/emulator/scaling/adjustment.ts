import type { Parameters } from '../../catalog/values.ts';
import { refuse } from '../service-error.ts';
import { objectsOf } from '../values.ts';
import { withinLimits } from './capacity.ts';
import type { Group, Rule } from './model.ts';

/** The alarm that a rule is executed for. */
export interface Breach {
  readonly metricValue: number | undefined;
  readonly threshold: number | undefined;
}

/**
 * How many instances a rule wants the group to have, which has `total` of them now. Throws a ServiceError when
 * the rule cannot be executed by hand.
 */
export const targetOf = (rule: Rule, group: Group, total: number, breach: Breach): number => {
  const { settings, type } = rule;
  if (type !== 'SimpleScalingRule' && type !== 'StepScalingRule') {
    throw refuse('ScalingRule.InvalidScalingRuleType', type);
  }
  const value = type === 'SimpleScalingRule' ? Number(settings.AdjustmentValue) : stepOf(settings, breach);
  return withinLimits(group, adjust(settings, value, total));
};

/**
 * How many instances an adjustment makes of `total`: a number of instances or a percentage more or fewer
 * (rounded to the nearest), or a number to reach (CreateScalingRule).
 */
export const adjust = (
  { AdjustmentType: type, MinAdjustmentMagnitude: least }: Parameters,
  value: number,
  total: number,
): number => {
  if (type === 'TotalCapacity') return value;
  if (type === 'QuantityChangeInCapacity') return total + value;
  const change = Math.round((total * Math.abs(value)) / 100);
  return total + Math.sign(value) * Math.max(change, Number(least ?? 0));
};

/**
 * How many instances a target tracking rule wants: as many as bring the metric, spread over all of them, to the
 * target; at least one more, or one fewer, since an alarm says that this is needed.
 */
export const trackedTarget = (rule: Rule, group: Group, total: number, breach: Breach): number => {
  const target = Number(rule.settings.TargetValue);
  const { metricValue = target, threshold = target } = breach;
  const wanted = Math.ceil((total * metricValue) / target);
  const isAbove = metricValue > threshold;
  if (!isAbove && rule.settings.DisableScaleIn === true) return total;
  return withinLimits(group, isAbove ? Math.max(wanted, total + 1) : Math.min(wanted, total - 1));
};

/** The adjustment of the step whose interval holds the distance of the metric from the alarm's threshold. */
const stepOf = (settings: Parameters, { metricValue, threshold }: Breach): number => {
  if (metricValue === undefined) throw refuse('MissingParameter.MetricValue');
  if (threshold === undefined) throw refuse('MissingParameter.BreachThreshold');
  const distance = metricValue - threshold;
  const step = objectsOf(settings.StepAdjustments).find(
    ({ MetricIntervalLowerBound: lower, MetricIntervalUpperBound: upper }) =>
      distance >= Number(lower ?? Number.NEGATIVE_INFINITY) &&
      distance < Number(upper ?? Number.POSITIVE_INFINITY),
  );
  if (step === undefined) throw refuse('InvalidStepAdjustments.NoStepFound', String(metricValue));
  return Number(step.ScalingAdjustment);
};
