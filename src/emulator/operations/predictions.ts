import { capacityOf } from '../scaling/capacity.ts';
import { instancesNeeded, metricAt } from '../scaling/forecast.ts';
import type { Group, Rule } from '../scaling/model.ts';
import { invalid, refuse } from '../service-error.ts';
import { type Call, groupOf, type Handler, type Handlers, minuteOf, owned } from './call.ts';
import { hoursOf } from './time-range.ts';

/*
 * Forecasts are of the emulator's own wave of load (forecast.ts), an entry an hour. Predictive rules forecast;
 * they do not scale.
 */

/** What was measured since the group is there. */
const queryHistoricalMetric: Handler = (call) => {
  const group = groupOf(call);
  const past = hoursOf(call.input).filter((at) => at >= group.createdAt && at <= call.now);
  return { answer: { HistoricalMetrics: { HistoricalMetric: metrics(call, past) } }, ids: [] };
};

const queryPredictiveMetric: Handler = (call) => {
  groupOf(call);
  return {
    answer: { PredictiveMetrics: { PredictiveMetric: metrics(call, hoursOf(call.input)) } },
    ids: [],
  };
};

const metrics = ({ input }: Call, hours: readonly number[]) => {
  const name = input.mandatory('MetricName');
  return hours.map((at) => ({ Time: minuteOf(at), MetricValue: metricAt(name, at) }));
};

/** How many instances there should be, if those that there are now share the load. */
const queryPredictiveValue: Handler = (call) => {
  const { input, world } = call;
  const { total } = capacityOf(world, groupOf(call));
  const target = input.number('TargetValue') ?? 0;
  if (target <= 0) throw invalid('TargetValue');
  const values = hoursOf(input).map((at) => ({
    Time: minuteOf(at),
    Value: instancesNeeded(input.mandatory('MetricName'), target, total, at),
  }));
  return { answer: { PredictiveValues: { PredictiveValue: values } }, ids: [] };
};

const queryPredictiveTaskInfo: Handler = (call) => {
  const { input, world } = call;
  const found = world.store.rules.find(input.mandatory('ScalingRuleId'));
  const rule = owned(call, found, () => refuse('InvalidScalingRuleId.NotFound'));
  const group = world.store.groups.find(rule.parent);
  if (group === undefined || rule.type !== 'PredictiveScalingRule') throw invalid('ScalingRuleId');
  const { total } = capacityOf(world, group);
  const tasks = hoursOf(input).map((at) => ({ Time: minuteOf(at), ...boundsAt(rule, group, total, at) }));
  return { answer: { TaskInfos: { TaskInfo: tasks } }, ids: [] };
};

/** The limits that a rule would give its group: a forecast beyond the maximum gives way to it, or lifts it. */
const boundsAt = ({ settings }: Rule, group: Group, total: number, at: number) => {
  const needed = instancesNeeded(String(settings.MetricName), Number(settings.TargetValue), total, at);
  const least = Math.max(needed, group.minSize);
  const most = Number(settings.InitialMaxSize ?? group.maxSize);
  if (least <= most) return { MinValue: least, MaxValue: most };
  if (settings.PredictiveValueBehavior === 'PredictiveValueOverrideMax') {
    return { MinValue: least, MaxValue: least };
  }
  if (settings.PredictiveValueBehavior !== 'PredictiveValueOverrideMaxWithBuffer') {
    return { MinValue: most, MaxValue: most };
  }
  const buffer = Number(settings.PredictiveValueBuffer ?? 0);
  return { MinValue: least, MaxValue: Math.ceil((least * (100 + buffer)) / 100) };
};

export const handlers: Handlers = {
  QueryHistoricalMetric: queryHistoricalMetric,
  QueryPredictiveMetric: queryPredictiveMetric,
  QueryPredictiveValue: queryPredictiveValue,
  QueryPredictiveTaskInfo: queryPredictiveTaskInfo,
};
