import { clockAdvance } from '../perform.ts';
import { fireAlarm } from '../scaling/alarms.ts';
import { runDue } from '../scaling/due.ts';
import { ServiceError } from '../service-error.ts';
import { type Action, badBody, type ControlParts, fieldsOf } from './control-parts.ts';

/** A year with a task that runs every minute is half a million runs, which one request has to wait for. */
const longestJump = 366 * 24 * 3_600_000;

/** The service writes its times with four digits of a year. */
const endOfTime = Date.parse('9999-12-31T23:59:59Z');

/** What falls due by the jump is done when the next request looks. */
export const advanceClock: Action = ({ world: { store }, now }, { body }) => {
  const { advanceMs } = fieldsOf(body);
  const isJump = typeof advanceMs === 'number' && Number.isSafeInteger(advanceMs) && advanceMs >= 0;
  if (!isJump || advanceMs > longestJump) {
    throw badBody(`{"advanceMs": <milliseconds from 0 to ${longestJump}, which is a year>}`);
  }
  const advanced = store.transaction(() => {
    const sum = store.settings.get(clockAdvance) + advanceMs;
    if (now() + sum > endOfTime)
      throw new ServiceError('EndOfTime', 400, 'The clock ends with the year 9999.');
    store.settings.set(clockAdvance, sum);
    return sum;
  });
  return { now: new Date(now() + advanced).toISOString() };
};

/** Fires an alarm, whatever its metric is. */
export const fireAlarmTask: Action = (parts, { body }) => {
  const { alarmTaskId, metricValue } = fieldsOf(body);
  const isValue = metricValue === undefined || typeof metricValue === 'number';
  if (typeof alarmTaskId !== 'string' || !isValue) {
    throw badBody('{"alarmTaskId": "<id>", "metricValue": <number, if it matters>}');
  }
  const activityIds = upToNow(parts, (at) => fireAlarm(parts.world, alarmTaskId, at, metricValue));
  if (activityIds === undefined) {
    throw new ServiceError('InvalidAlarmTaskId.NotFound', 404, `There is no alarm task ${alarmTaskId}.`);
  }
  return { activityIds };
};

/** Does something when all that is due has been done, in one transaction. `at` is the emulator's clock. */
export const upToNow = <T>({ world, now }: ControlParts, work: (at: number) => T): T => {
  const { store } = world;
  return store.transaction(() => {
    const at = now() + store.settings.get(clockAdvance);
    runDue(world, at);
    return work(at);
  });
};
