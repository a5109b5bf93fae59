import { ServiceError } from '../service-error.ts';
import { itemsOf } from '../values.ts';
import { record } from './activities.ts';
import type { Breach } from './adjustment.ts';
import type { Group, Rule } from './model.ts';
import { isSuspended } from './processes.ts';
import { executeRule } from './rules.ts';
import type { Alarm } from './task-model.ts';
import type { World } from './world.ts';

/** The kind of appointment at which an alarm that was fired is over. */
export const alarmOver = 'alarm-over';

/**
 * Fires an alarm, as if its metric had passed the threshold: its rules are executed. To be called in a
 * transaction, after `runDue` for the same time. An alarm that is disabled, or whose group suspends
 * AlarmNotification, does nothing; its effective period is not looked at. `metricValue` is one beyond the
 * threshold when it is left out. Returns the ids of the activities, rejected ones among them; undefined when
 * there is no such alarm.
 */
export const fireAlarm = (
  world: World,
  alarmTaskId: string,
  at: number,
  metricValue?: number,
): readonly string[] | undefined => {
  const alarm = world.store.alarms.find(alarmTaskId);
  if (alarm === undefined) return undefined;
  const group = world.store.groups.find(alarm.parent);
  if (!alarm.enabled || group === undefined) return [];
  const until = at + Number(alarm.settings.Period ?? 300) * 1_000;
  world.store.alarms.update({ ...alarm, status: 'ALARM', until });
  world.store.agenda.add({ at: until, kind: alarmOver, subject: alarm.id });
  if (isSuspended(group, 'AlarmNotification')) return [];
  const breach = breachOf(alarm, metricValue);
  return itemsOf(alarm.settings.AlarmActions).flatMap(
    (ari) => act(world, alarm, String(ari), breach, at) ?? [],
  );
};

/** The alarm's metric is as it should be again. */
export const calmDown = (world: World, alarmTaskId: string, at: number): undefined => {
  const alarm = world.store.alarms.find(alarmTaskId);
  if (alarm?.status !== 'ALARM' || at < (alarm.until ?? 0)) return undefined;
  world.store.alarms.update({ ...alarm, status: 'OK' });
  return undefined;
};

const breachOf = ({ settings }: Alarm, metricValue: number | undefined): Breach => {
  const threshold = Number(settings.Threshold ?? 0);
  const beyond = String(settings.ComparisonOperator ?? '>=').startsWith('<') ? -1 : 1;
  return { threshold, metricValue: metricValue ?? threshold + beyond };
};

/** Executes one rule of the alarm; what does not allow it is recorded as a rejected activity. */
const act = (world: World, alarm: Alarm, ari: string, breach: Breach, at: number): string | undefined => {
  const rule = world.store.rules.find(ari.slice(ari.lastIndexOf('/') + 1));
  const group = world.store.groups.find(rule?.parent ?? '');
  if (rule === undefined || group === undefined) return undefined;
  const story = { trigger: 'Cms', triggerId: alarm.id } as const;
  const cause = `Alarm ${alarm.id} asked for scaling rule ${rule.id}.`;
  const rejected = (message: string): string =>
    record(world, group, { ...story, cause, status: 'Rejected', message }, at);
  if (coolsDown(group, rule, at)) return rejected('The scaling group is in its cooldown.');
  try {
    return executeRule(world, group, rule, breach, story, at);
  } catch (error) {
    if (error instanceof ServiceError) return rejected(error.message);
    throw error;
  }
};

/** The cooldown holds back alarms, and of those only the simple rules. */
const coolsDown = ({ cooldownUntil = 0 }: Group, { type }: Rule, at: number): boolean =>
  type === 'SimpleScalingRule' && at < cooldownUntil;
