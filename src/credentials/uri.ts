import { EssError } from '../errors.ts';
import { readTemporaryKeys } from './answer.ts';
import { forbidsOthers } from './forbidden.ts';
import type { Obtained, ObtainWorld } from './obtained.ts';
import type { CredentialsUri } from './recipe.ts';
import { askServer, type CredentialServer, parseBody } from './server.ts';
import * as say from './text.ts';

/** The keys that a server of credentials hands out to a plain GET. */
export const askUri = async (
  { uri }: CredentialsUri,
  origin: string,
  world: ObtainWorld,
): Promise<Obtained> => {
  forbidsOthers(origin, world.env);
  const server: CredentialServer = {
    // Path and query of the URI may be what it is protected by.
    what: uri.host,
    origin,
    connectTimeoutMs: 5_000,
    readTimeoutMs: 10_000,
    hint: say.serverAnswerHint,
  };
  const answer = await askServer(server, { method: 'GET', url: uri.href, headers: {} }, world);
  if (answer === 'absent') {
    throw new EssError('setup', say.noAnswer(origin, server.what, 'HTTP 404', ''), say.serverAnswerHint);
  }
  return readTemporaryKeys(parseBody(answer.body, server), origin, server.what);
};
