import type { Parameters } from '../../catalog/values.ts';
import { refuse } from '../service-error.ts';
import { objectsOf } from '../values.ts';
import type { Group, Rule } from './model.ts';

/** The alarm that a step rule is executed for. */
export interface Breach {
  readonly metricValue: number | undefined;
  readonly threshold: number | undefined;
}

/**
 * How many instances a rule wants the group to have, which has `total` of them now: a number of instances or a
 * percentage more or fewer (rounded to the nearest), or a number to reach; always between the group's limits
 * (CreateScalingRule). Throws a ServiceError when the rule cannot be executed by hand.
 */
export const targetOf = (rule: Rule, group: Group, total: number, breach: Breach): number => {
  const { settings, type } = rule;
  if (type !== 'SimpleScalingRule' && type !== 'StepScalingRule') {
    throw refuse('ScalingRule.InvalidScalingRuleType', type);
  }
  const value = type === 'SimpleScalingRule' ? Number(settings.AdjustmentValue) : stepOf(settings, breach);
  const wanted = adjust(settings, value, total);
  return Math.min(Math.max(wanted, group.minSize), group.maxSize);
};

const adjust = (settings: Parameters, value: number, total: number): number => {
  if (settings.AdjustmentType === 'TotalCapacity') return value;
  if (settings.AdjustmentType === 'QuantityChangeInCapacity') return total + value;
  const least = Number(settings.MinAdjustmentMagnitude ?? 0);
  const change = Math.round((total * Math.abs(value)) / 100);
  return total + Math.sign(value) * Math.max(change, least);
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
