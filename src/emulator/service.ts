import type { Clock } from '../context.ts';
import { admit, type Gate } from './admit.ts';
import { type Reply, type ReplyTo, replyRefusing, replyWith } from './answers/reply.ts';
import { delayOf, forgetsTokens, skewOf, strikeAfter, strikeBefore } from './faults/effects.ts';
import type { FaultPlan, Fired } from './faults/plan.ts';
import type { InFlight } from './in-flight.ts';
import { internalError } from './internal-error.ts';
import type { Performed, Task } from './perform.ts';
import { peek } from './request/peek.ts';
import { type RawRequest, readParameters, type Sent } from './request/raw.ts';
import type { RequestLog, RequestRecord } from './request-log.ts';
import { ServiceError } from './service-error.ts';

/** What happens to the connection: it is closed without a word, or answered, perhaps not to the end. */
export type Delivery = 'close' | (Reply & { readonly cutAt?: number });

/** Everything that a request meets. */
export interface Service extends Gate {
  readonly clock: Clock;
  /** Carries a task out; resolves when what it did is on disk. */
  readonly perform: (task: Task) => Promise<Performed>;
  readonly inFlight: InFlight;
  readonly log: RequestLog;
  /** The faults that are set now. */
  readonly faults: () => FaultPlan;
  /** Fires when the emulator closes: nobody waits any longer. */
  readonly closing: AbortSignal;
}

/** One request on its way. */
interface Visit {
  readonly raw: RawRequest;
  /** The decoded parameters, or why there are none. */
  readonly sent: Sent | ServiceError;
  readonly to: ReplyTo;
  readonly faults: readonly Fired[];
  /** The service's clock for this request, milliseconds since the epoch. */
  readonly now: number;
  readonly record: RequestRecord;
}

/** One request, from raw bytes to what is sent back. Rejects only when the emulator closes meanwhile. */
export const serve = async (service: Service, raw: RawRequest): Promise<Delivery> => {
  const visit = arrive(service, raw);
  const delivery = await pass(service, visit);
  note(visit.record, delivery);
  if (delivery === 'close') return delivery;
  return { ...delivery, headers: { ...delivery.headers, date: httpDate(visit.now) } };
};

const note = (record: RequestRecord, delivery: Delivery): void => {
  if (delivery === 'close') {
    record.delivered = 'closed';
    return;
  }
  record.delivered = delivery.cutAt === undefined ? 'answered' : 'cut';
  record.httpStatus = delivery.status;
};

let [lastSecond, lastDate] = [0, ''];

/** A time as HTTP writes it; many requests come in one second. */
const httpDate = (time: number): string => {
  const second = Math.floor(time / 1_000);
  if (second !== lastSecond) [lastSecond, lastDate] = [second, new Date(time).toUTCString()];
  return lastDate;
};

const arrive = ({ clock, log, faults, newRequestId }: Service, raw: RawRequest): Visit => {
  const machineNow = clock.now();
  const record = log.open(machineNow);
  const sent = attempt(() => readParameters(raw));
  const seen = peek(raw, sent instanceof ServiceError ? nothingSent : sent);
  record.operation = seen.action;
  record.nonce = seen.nonce;
  if (seen.clientToken !== undefined) record.clientToken = seen.clientToken;
  const fired = faults().arrive(seen.action);
  if (fired.length > 0) record.fault = fired.map(({ rule }) => rule).join(' ');
  const { action, format } = seen;
  return {
    raw,
    sent,
    to: { requestId: newRequestId(), format, action, host: raw.headers.host ?? '' },
    faults: fired,
    now: machineNow + skewOf(fired),
    record,
  };
};

const nothingSent: Sent = { query: new Map(), form: new Map() };

/** Faults that strike before, the answer, faults that strike after. */
const pass = async (service: Service, visit: Visit): Promise<Delivery> => {
  const before = strikeBefore(visit.faults);
  if (before === 'close') return before;
  if (before !== undefined) return replyRefusing(visit.to, before);
  const reply = await answer(service, visit);
  const late = delayOf(visit.faults, 'late-reply');
  if (late > 0) await wait(service, late);
  const after = strikeAfter(visit.faults);
  if (after === 'close') return after;
  return after instanceof ServiceError ? replyRefusing(visit.to, after) : { ...reply, ...after };
};

const answer = async (service: Service, visit: Visit): Promise<Reply> => {
  const { to, record } = visit;
  try {
    if (visit.sent instanceof ServiceError) throw visit.sent;
    const admitted = await admit(service, visit.raw, visit.sent, visit.now);
    const { requestId } = to;
    const performed = await carryOut(service, visit, {
      ...admitted,
      requestId,
      forgetTokens: forgetsTokens(visit.faults),
    });
    record.outcome = performed.outcome;
    if ('answer' in performed) {
      return replyWith(to, admitted.entry.answer, performed.answer, admitted.entry.wrapped);
    }
    record.code = performed.refusal.code;
    return replyRefusing(to, performed.refusal);
  } catch (error) {
    if (service.closing.aborted) throw error;
    const refusal = error instanceof ServiceError ? error : internalError(error);
    record.outcome = 'refused';
    record.code = refusal.code;
    return replyRefusing(to, refusal);
  }
};

/** A slow service is at work on the token from the moment it has the request, not from the end of the delay. */
const carryOut = async (service: Service, visit: Visit, task: Task): Promise<Performed> => {
  const { inFlight } = service;
  const delay = delayOf(visit.faults, 'delay');
  const key = task.token && `${task.token.scope} ${task.token.key}`;
  const fingerprint = task.token?.fingerprint ?? '';
  if (key !== undefined) inFlight.requireIdle(key, fingerprint);
  if (delay > 0) {
    const sleep = (): Promise<void> => wait(service, delay);
    await (key === undefined ? sleep() : inFlight.whileRunning(key, fingerprint, sleep));
  }
  return service.perform(task);
};

const wait = ({ clock, closing }: Service, milliseconds: number): Promise<void> =>
  clock.sleep(milliseconds, closing);

const attempt = <T>(read: () => T): T | ServiceError => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
};
