import type { Answer } from '../answers/shape.ts';
import { requireIdle } from '../scaling/activities.ts';
import { targetOf } from '../scaling/adjustment.ts';
import { capacityOf, scaleTo } from '../scaling/capacity.ts';
import type { Group, Rule } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { refuse } from '../service-error.ts';
import { realmOf } from '../state/resources.ts';
import { answerPage, type Call, groupOf, type Handler, type Handlers, oneOf } from './call.ts';

const createScalingRule: Handler = (call) => {
  const { input, account, world, quotas } = call;
  const { rules } = world.store;
  const group = groupOf(call);
  const id = world.newId('asr');
  const name = input.text('ScalingRuleName') ?? id;
  if (rules.named(group.id, name) !== undefined)
    throw refuse('InvalidScalingRuleName.Duplicate', 'ScalingRuleName');
  if (rules.count({ parent: group.id }) >= quotas.rules) throw refuse('QuotaExceeded.ScalingRule');
  if (
    input.number('MinAdjustmentMagnitude') !== undefined &&
    input.text('AdjustmentType') !== 'PercentChangeInCapacity'
  ) {
    throw refuse('InvalidMinAdjustmentMagnitudeMismatchAdjustmentType');
  }
  const ari = `ari:acs:ess:${group.regionId}:${account}:scalingrule/${id}`;
  const type = input.text('ScalingRuleType') ?? 'SimpleScalingRule';
  rules.insert({ id, realm: group.realm, parent: group.id, name, ari, type, settings: input.sent });
  return { answer: { ScalingRuleId: id, ScalingRuleAri: ari }, ids: [id] };
};

const executeScalingRule: Handler = (call) => {
  const { input, now, world } = call;
  const rule = ruleOf(call);
  const group = world.store.groups.find(rule.parent);
  if (group?.status !== 'Active') throw refuse('IncorrectScalingGroupStatus');
  requireIdle(group);
  const { total } = capacityOf(world, group);
  const breach = { metricValue: input.number('MetricValue'), threshold: input.number('BreachThreshold') };
  const target = targetOf(rule, group, total, breach);
  if (target === total) throw refuse('IncorrectCapacity.NoChange');
  const steered: Group = group.desiredCapacity === undefined ? group : { ...group, desiredCapacity: target };
  const cooldown = rule.settings.Cooldown;
  const activityId = scaleTo(
    world,
    steered,
    target,
    {
      cause: `Scaling rule ${rule.id} was executed: the capacity goes from ${total} to ${target}.`,
      trigger: 'APIs',
      triggerId: rule.id,
      ...(typeof cooldown === 'number' && { cooldown }),
    },
    now,
  );
  return { answer: { ScalingActivityId: activityId }, ids: [group.id, ...oneOf(activityId)] };
};

/** The rule that ScalingRuleAri names, if it is the caller's. A rule is found from any region's endpoint. */
const ruleOf = ({ input, account, world }: Call): Rule => {
  const ari = input.mandatory('ScalingRuleAri');
  const rule = world.store.rules.find(ari.slice(ari.lastIndexOf('/') + 1));
  if (rule?.ari !== ari || !rule.realm.startsWith(realmOf(account)))
    throw refuse('InvalidScalingRuleAri.NotFound');
  return rule;
};

const describeScalingRules: Handler = (call) => {
  const { input, realm, world } = call;
  const filter = {
    realm,
    parent: input.text('ScalingGroupId'),
    id: input.texts('ScalingRuleIds'),
    name: input.texts('ScalingRuleNames'),
    fields: { ari: input.texts('ScalingRuleAris'), type: oneOf(input.text('ScalingRuleType')) },
  };
  return answerPage(call, world.store.rules, filter, 'ScalingRules', (rule) => showRule(world, rule));
};

/** The limits are those of the rule's group. */
const showRule = (world: World, { id, parent, name, ari, type, settings }: Rule): Answer => {
  const group = world.store.groups.find(parent);
  return {
    ...settings,
    ScalingRuleId: id,
    ScalingRuleName: name,
    ScalingRuleAri: ari,
    ScalingRuleType: type,
    ScalingGroupId: parent,
    MinSize: group?.minSize,
    MaxSize: group?.maxSize,
  };
};

export const handlers: Handlers = {
  CreateScalingRule: createScalingRule,
  ExecuteScalingRule: executeScalingRule,
  DescribeScalingRules: describeScalingRules,
};
