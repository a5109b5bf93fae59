import type { Endpoint } from '../../../call/request.ts';
import type { Context } from '../../../context.ts';
import type { Credentials } from '../../../credentials/credentials.ts';
import { signingTime } from '../../../signing/signer.ts';
import { type Judgement, judge } from '../../../transport/classify.ts';
import type { HttpRequest } from '../../../transport/exchange.ts';
import type { Configured } from '../../configured.ts';
import { exchangeFor } from '../../connection.ts';
import type { Target } from '../../target.ts';
import type { Check } from './check.ts';
import * as say from './text.ts';

/** What the service is asked with. */
export interface Question {
  readonly configured: Configured;
  readonly target: Target;
  readonly endpoint: Endpoint;
  /** Undefined: there are none, and the service is only knocked at. */
  readonly credentials: Credentials | undefined;
}

const limits = { connectTimeoutMs: 5_000, readTimeoutMs: 5_000, totalMs: 12_000 };
/** Timestamps that are further off are refused (README of the gateway: 15 minutes). */
const refusedSkewMs = 15 * 60_000;
/** From here on something is wrong with the clock, though calls still pass. */
const oddSkewMs = 60_000;

/**
 * Asks the service for one scaling group, the read that everybody may who may do anything: whether it is reached,
 * whether the credentials are accepted, and what its clock says.
 */
export const askService = async (question: Question, context: Context): Promise<readonly Check[]> => {
  const { configured, endpoint, credentials } = question;
  const { clock, signal } = context;
  const exchange = await exchangeFor(configured.options, endpoint.url, context);
  const request = await requestOf(question, context);
  const started = clock.monotonic();
  const sentAt = clock.now();
  const judgement = judge(await exchange(request, limits, signal), sentAt);
  const elapsedMs = Math.round(clock.monotonic() - started);
  const { serverTime } = judgement;
  return [
    serviceCheck(judgement, endpoint, credentials !== undefined, elapsedMs),
    ...(serverTime === undefined ? [] : [clockCheck(sentAt + elapsedMs / 2 - serverTime)]),
  ];
};

const requestOf = async (
  { endpoint, credentials, target }: Question,
  { clock, chance }: Context,
): Promise<HttpRequest> => {
  if (credentials === undefined) return { method: 'GET', url: endpoint.url.href, headers: {} };
  const { signRpc } = await import('../../../signing/rpc.ts');
  return signRpc(
    {
      method: 'GET',
      endpoint: endpoint.url,
      action: 'DescribeScalingGroups',
      version: '2014-08-28',
      parameters: { RegionId: target.regionId ?? '', PageSize: '1' },
    },
    credentials,
    { nonce: chance.uuid(), timestamp: signingTime(clock.now()) },
  );
};

const serviceCheck = (
  judgement: Judgement,
  { name }: Endpoint,
  signed: boolean,
  elapsedMs: number,
): Check => {
  const { outcome, code = '', message = '', httpStatus } = judgement;
  if (outcome === 'unsent' || outcome === 'lost') {
    return {
      name: 'service',
      state: 'failed',
      what: say.notReached(code, message),
      hint: say.notReachedHint(code),
    };
  }
  if (outcome === 'answered') return { name: 'service', state: 'ok', what: say.accepted(name, elapsedMs) };
  if (outcome === 'unreadable') {
    const hint = say.strangerHint;
    return { name: 'service', state: 'failed', what: say.stranger(name, httpStatus ?? 0), hint };
  }
  if (!signed) return { name: 'service', state: 'ok', what: say.reached(name, elapsedMs) };
  // Who is not allowed this was recognised, and may be allowed the calls that matter.
  if (/^(?:Forbidden|NoPermission|Unauthorized)/.test(code)) {
    return { name: 'service', state: 'ok', what: say.accepted(name, elapsedMs) };
  }
  const state = /^(?:Invalid(?:AccessKey|SecurityToken)|Signature|IncompleteSignature)/.test(code)
    ? 'failed'
    : 'advice';
  return { name: 'service', state, what: say.refused(name, code, message), hint: say.refusedHint(code) };
};

const clockCheck = (aheadMs: number): Check => {
  const off = Math.abs(aheadMs);
  const what = off < oddSkewMs ? say.clockRight : say.clockOff(Math.round(aheadMs / 1_000));
  if (off < oddSkewMs) return { name: 'clock', state: 'ok', what };
  return {
    name: 'clock',
    state: off < refusedSkewMs ? 'advice' : 'failed',
    what,
    hint: say.clockHint,
  };
};
