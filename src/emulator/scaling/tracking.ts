import { objectsOf } from '../values.ts';
import type { Rule } from './model.ts';
import type { Alarm } from './task-model.ts';
import { newUuid, type World } from './world.ts';

/**
 * Gives a target tracking rule the two alarms that it makes for itself: above the target it scales out, below
 * it scales in. They are told among the group's alarms, and fired as all of them are.
 */
export const addTrackingAlarms = (world: World, rule: Rule): void => {
  if (rule.type !== 'TargetTrackingScalingRule') return;
  const operators = rule.settings.DisableScaleIn === true ? ['>'] : ['>', '<'];
  for (const operator of operators) world.store.alarms.insert(alarmFor(world, rule, operator));
};

/** Takes the alarms of a rule away that it has made for itself. */
export const removeTrackingAlarms = (world: World, rule: Rule): void => {
  for (const { id } of world.store.alarms.list({ parent: rule.parent, fields: { ruleId: [rule.id] } })) {
    world.store.alarms.remove(id);
  }
};

const alarmFor = (world: World, rule: Rule, operator: string): Alarm => {
  const { settings } = rule;
  const count = operator === '>' ? settings.ScaleOutEvaluationCount : settings.ScaleInEvaluationCount;
  const [period] = objectsOf([settings.AlarmOptions ?? null]).map(({ Period }) => Period);
  return {
    id: `${rule.parent}_${newUuid(world)}`,
    realm: rule.realm,
    parent: rule.parent,
    status: 'OK',
    enabled: true,
    ruleId: rule.id,
    settings: {
      Name: `${rule.name}-${operator === '>' ? 'above' : 'below'}`,
      AlarmActions: [rule.ari],
      MetricName: settings.MetricName ?? '',
      MetricType: settings.MetricType ?? 'system',
      ComparisonOperator: operator,
      Threshold: settings.TargetValue ?? 0,
      Statistics: 'Average',
      Period: period ?? 60,
      EvaluationCount: count ?? 1,
      Dimensions: settings.AlarmDimensions ?? [],
    },
  };
};
