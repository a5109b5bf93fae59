import type { Parameters } from '../../catalog/values.ts';
import type { Answer } from '../answers/shape.ts';
import type { Rule } from '../scaling/model.ts';
import { executeRule } from '../scaling/rules.ts';
import { addTrackingAlarms, removeTrackingAlarms } from '../scaling/tracking.ts';
import type { World } from '../scaling/world.ts';
import { refuse } from '../service-error.ts';
import { realmOf } from '../state/resources.ts';
import { itemsOf } from '../values.ts';
import {
  answerPage,
  byCaller,
  type Call,
  done,
  groupOf,
  type Handler,
  type Handlers,
  oneOf,
  owned,
} from './call.ts';
import { checkRule } from './rule-checks.ts';

const createScalingRule: Handler = (call) => {
  const { input, account, now, world, quotas } = call;
  const { rules } = world.store;
  const group = groupOf(call);
  const id = world.newId('asr');
  const ari = `ari:acs:ess:${group.regionId}:${account}:scalingrule/${id}`;
  const type = input.text('ScalingRuleType') ?? 'SimpleScalingRule';
  const rule: Rule = {
    id,
    realm: group.realm,
    parent: group.id,
    name: input.text('ScalingRuleName') ?? id,
    ari,
    type,
    createdAt: now,
    settings: { ...defaultsOf(type, input.all), ...input.sent },
  };
  checkRule(world, rule);
  if (rules.count({ parent: group.id }) >= quotas.rules) throw refuse('QuotaExceeded.ScalingRule');
  rules.insert(rule);
  addTrackingAlarms(world, rule);
  return { answer: { ScalingRuleId: id, ScalingRuleAri: ari }, ids: [id] };
};

/** Settings that rules of one type alone have, and have even when nobody gives them. */
const defaultsOf = (type: string, all: Parameters): Parameters => {
  const names = ownSettings[type] ?? [];
  return Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
};

const ownSettings: Readonly<Record<string, readonly string[]>> = {
  TargetTrackingScalingRule: [
    'DisableScaleIn',
    'EstimatedInstanceWarmup',
    'ScaleInEvaluationCount',
    'ScaleOutEvaluationCount',
  ],
  PredictiveScalingRule: [
    'PredictiveScalingMode',
    'PredictiveTaskBufferTime',
    'PredictiveValueBehavior',
    'PredictiveValueBuffer',
  ],
};

const modifyScalingRule: Handler = (call) => {
  const { input, world } = call;
  const rule = ruleOf(call);
  const { ScalingRuleId: _id, ...sent } = input.sent;
  const name = input.text('ScalingRuleName') ?? rule.name;
  const changed = { ...rule, name, settings: { ...rule.settings, ...sent } };
  checkRule(world, changed);
  world.store.rules.update(changed);
  removeTrackingAlarms(world, changed);
  addTrackingAlarms(world, changed);
  return { answer: { ScalingRuleId: rule.id, ScalingRuleAri: rule.ari }, ids: [rule.id] };
};

/** Alarms and scheduled tasks that name the rule stay, and find it no longer. */
const deleteScalingRule: Handler = (call) => {
  const rule = ruleOf(call);
  removeTrackingAlarms(call.world, rule);
  call.world.store.rules.remove(rule.id);
  return done(rule.id);
};

const ruleOf = (call: Call): Rule =>
  owned(call, call.world.store.rules.find(call.input.mandatory('ScalingRuleId')), () =>
    refuse('InvalidScalingRuleId.NotFound'),
  );

const executeScalingRule: Handler = (call) => {
  const { input, now, world } = call;
  const rule = ruleByAri(call);
  const group = world.store.groups.find(rule.parent);
  const breach = { metricValue: input.number('MetricValue'), threshold: input.number('BreachThreshold') };
  const activityId = executeRule(world, group, rule, breach, byCaller(call), now);
  return { answer: { ScalingActivityId: activityId }, ids: [rule.parent, ...oneOf(activityId)] };
};

/** The rule that ScalingRuleAri names, if it is the caller's. A rule is found from any region's endpoint. */
const ruleByAri = ({ input, account, world }: Call): Rule => {
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
  const withAlarms = input.flag('ShowAlarmRules');
  return answerPage(call, world.store.rules, filter, 'ScalingRules', (rule) => ({
    ...showRule(world, rule),
    Alarms: withAlarms ? alarmsOf(world, rule) : [],
  }));
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

const alarmsOf = (world: World, { parent, ari }: Rule): readonly Answer[] =>
  world.store.alarms
    .list({ parent, where: ({ settings }) => itemsOf(settings.AlarmActions).includes(ari) })
    .map(({ id, settings }) => ({ ...settings, AlarmTaskId: id, AlarmTaskName: settings.Name }));

export const handlers: Handlers = {
  CreateScalingRule: createScalingRule,
  ModifyScalingRule: modifyScalingRule,
  DeleteScalingRule: deleteScalingRule,
  ExecuteScalingRule: executeScalingRule,
  DescribeScalingRules: describeScalingRules,
};
