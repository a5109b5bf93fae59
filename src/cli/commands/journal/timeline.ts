import type { JournalAttempt, JournalCall } from '../../../journal/journal.ts';
import { explainOutcome, explainStatus } from '../../../output/explain.ts';
import { printable } from '../../../output/terminal.ts';
import { duration } from '../../../output/text.ts';
import type { Language, Text } from '../../../text.ts';
import { isoTime } from './document.ts';
import * as say from './text.ts';

interface Event {
  /** Milliseconds since the epoch; absent for what has not happened yet. */
  readonly at?: number;
  readonly what: Text;
}

/** The course of a call, a line an event: when, how long after the first, what. */
export const timeline = (call: JournalCall, language: Language): string[] => {
  const events = eventsOf(call);
  const start = Math.min(...events.flatMap(({ at }) => at ?? []));
  return events.map(({ at, what }) => {
    const [time, after] =
      at === undefined ? ['', ''] : [isoTime(at), `+${((at - start) / 1000).toFixed(3)} s`];
    return `${time.padEnd(24)}  ${after.padStart(12)}  ${printable(what[language])}`;
  });
};

const eventsOf = (call: JournalCall): Event[] => {
  const { intent, createdAt, attempts, status, settledAt, closedAt, holder, report } = call;
  const { user, host, pid } = intent.by;
  const happened = [
    { at: createdAt, what: say.event.intended(user, host, pid) },
    ...attempts.flatMap(attemptEvents),
    ...(status === undefined || settledAt === undefined
      ? []
      : [{ at: settledAt, what: say.event.settled(status, explainStatus(status)) }]),
    ...(closedAt === undefined
      ? []
      : [{ at: closedAt, what: say.event.closed(report?.error?.message ?? '') }]),
  ].sort((a, b) => a.at - b.at);
  if (status !== undefined || holder === undefined) return happened;
  return [...happened, { what: say.event.open(holder.host, holder.pid) }];
};

const attemptEvents = (attempt: JournalAttempt): { at: number; what: Text }[] => {
  const { number, nonce, outcome, durationMs, httpStatus, code, requestId, delayMs } = attempt;
  const startedAt = Date.parse(attempt.startedAt);
  const start = { at: startedAt, what: say.event.attempt(number, nonce) };
  if (outcome === undefined || durationMs === undefined) {
    return [start, { at: startedAt, what: say.event.neverEnded(number) }];
  }
  const details = [
    httpStatus === undefined ? undefined : `HTTP ${httpStatus}`,
    code,
    requestId === undefined ? undefined : `RequestId ${requestId}`,
  ].filter((detail) => detail !== undefined);
  const how = explainOutcome(outcome);
  const ended = say.event.ended(number, how, details.join(', '), duration(durationMs).en);
  const what = delayMs === undefined ? ended : say.event.waited(ended, duration(delayMs).en);
  return [start, { at: startedAt + durationMs, what }];
};
