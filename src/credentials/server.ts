import { EssError } from '../errors.ts';
import type { Text } from '../text.ts';
import type { HttpRequest } from '../transport/exchange.ts';
import type { ObtainWorld } from './obtained.ts';
import * as say from './text.ts';

/** A server of credentials that is asked without a signature. */
export interface CredentialServer {
  /** Its name for messages. */
  readonly what: string;
  readonly origin: string;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
  readonly hint: Text;
}

/** What it said: the body of a success, or `absent` for 404. */
export type ServerAnswer = { readonly body: string } | 'absent';

/**
 * Asks a server of credentials, once more when it does not answer or fails. Rejects with an EssError `setup`
 * that names the server, and quotes nothing of what it sent.
 */
export const askServer = async (
  server: CredentialServer,
  request: HttpRequest,
  world: ObtainWorld,
): Promise<ServerAnswer> => {
  const once = async () =>
    await world.exchange(
      request,
      { ...server, totalMs: Math.max(0, world.deadlineAt - world.clock.monotonic()) },
      world.signal,
    );
  let end = await once();
  if (end.kind !== 'answer' || end.httpStatus >= 500) end = await once();
  if (world.signal.aborted) throw world.signal.reason;
  const { origin, what, hint } = server;
  if (end.kind !== 'answer')
    throw new EssError('setup', say.noAnswer(origin, what, end.code, end.message), hint);
  if (end.httpStatus === 404) return 'absent';
  if (end.httpStatus === 200) return { body: end.body };
  throw new EssError('setup', say.noAnswer(origin, what, `HTTP ${end.httpStatus}`, ''), hint);
};

/** A body as JSON. Throws an EssError `setup` when it is none. */
export const parseBody = (body: string, { origin, what }: CredentialServer): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new EssError('setup', say.incomplete(origin, what), say.serverAnswerHint);
  }
};
