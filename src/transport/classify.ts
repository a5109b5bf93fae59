import type { AttemptOutcome } from '../report.ts';
import { type Answer, readAnswer } from '../wire/answer.ts';
import type { Exchanged } from './exchange.ts';

/** One attempt, judged. */
export interface Judgement {
  readonly outcome: AttemptOutcome;
  readonly httpStatus?: number;
  /** The service's error code, or the system's. */
  readonly code?: string;
  /** The service's message, or the system's. */
  readonly message?: string;
  readonly requestId?: string;
  /** How long the service asks to wait, milliseconds. */
  readonly retryAfterMs?: number;
  /** The service's clock, milliseconds since the epoch. */
  readonly serverTime?: number;
  /** The result of an attempt that was `answered`. */
  readonly result?: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** The outcomes after which the work may have been done although no result is known. */
export const isAmbiguous = (outcome: AttemptOutcome): boolean =>
  outcome === 'lost' ||
  outcome === 'failed' ||
  outcome === 'unreadable' ||
  outcome === 'processing' ||
  outcome === 'twin';

const mismatchCodes = new Set([
  'IdempotentParameterMismatch',
  'IdempotenceParamNotMatch',
  'InvalidIdempotenceParameter.Mismatch',
  'Idempotence.SignatureMismatch',
]);
const processingCodes = new Set(['IdempotentProcessing', 'LastTokenProcessing', 'Idempotence.Processing']);
const tryLater = /\b(?:try|retry)(?:\s+(?:it|again))?\s+later\b|稍[后候](?:再|重)?试/i;

/** Exchange → judgement, by the contract's table "Which attempts are repeated". */
export const judge = (exchanged: Exchanged, now: number): Judgement => {
  if (exchanged.kind !== 'answer') {
    return { outcome: exchanged.kind, code: exchanged.code, message: exchanged.message };
  }
  const { httpStatus, headers, body } = exchanged;
  const answer = readAnswer(httpStatus, body);
  const serverTime = headers.date === undefined ? Number.NaN : Date.parse(headers.date);
  const common = {
    httpStatus,
    ...('requestId' in answer && answer.requestId !== undefined ? { requestId: answer.requestId } : {}),
    ...(Number.isNaN(serverTime) ? {} : { serverTime }),
  };
  if (answer.kind === 'result') return { ...common, outcome: 'answered', result: answer.value, body };
  const outcome = outcomeOf(httpStatus, answer);
  const retryAfterMs = retryAfter(headers['x-acs-retry-after'], headers['retry-after'], now);
  return {
    ...common,
    outcome,
    ...(answer.kind === 'error' ? { code: answer.code, message: answer.message } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
};

/** Whether the service said that it gets too many requests. */
export const isThrottled = ({ httpStatus, code = '' }: Pick<Judgement, 'httpStatus' | 'code'>): boolean =>
  httpStatus === 429 || code.includes('Throttling');

const outcomeOf = (httpStatus: number, answer: Exclude<Answer, { kind: 'result' }>): AttemptOutcome => {
  const code = answer.kind === 'error' ? answer.code : '';
  if (isThrottled({ httpStatus, code })) return 'turned-away';
  if (httpStatus >= 500) return 'failed';
  if (answer.kind === 'unreadable' || httpStatus < 400) return 'unreadable';
  if (mismatchCodes.has(code)) return 'mismatch';
  if (processingCodes.has(code)) return 'processing';
  // The parameters are fine, and a new stamp helps. A nonce is never used twice here: the network made a copy.
  if (code === 'InvalidTimeStamp.Expired') return 'clock';
  if (code === 'SignatureNonceUsed') return 'twin';
  return tryLater.test(answer.message) ? 'turned-away' : 'refused';
};

/** `x-acs-retry-after` counts milliseconds; `Retry-After` counts seconds or names a date (RFC 9110, 10.2.3). */
const retryAfter = (
  acs: string | string[] | undefined,
  standard: string | undefined,
  now: number,
): number | undefined => {
  const milliseconds = Number(typeof acs === 'string' ? acs : Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  if (standard === undefined) return undefined;
  const seconds = Number(standard);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(standard) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};
