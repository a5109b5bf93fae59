import { EssError } from '../errors.ts';
import { readTemporaryKeys } from './answer.ts';
import type { Obtained, ObtainWorld } from './obtained.ts';
import type { EcsRole } from './recipe.ts';
import { askServer, type CredentialServer, parseBody } from './server.ts';
import * as say from './text.ts';

/**
 * The keys of the instance's role, from its metadata service in the hardened mode alone (IMDSv2): a session's
 * token first, then the role's name, its keys and the account's id. The older mode answers whoever can make this
 * machine fetch a URL.
 */
export const askInstance = async (role: EcsRole, origin: string, world: ObtainWorld): Promise<Obtained> => {
  const server: CredentialServer = {
    what: `IMDS (${role.metadata.host})`,
    origin,
    connectTimeoutMs: 1_000,
    readTimeoutMs: 2_000,
    hint: say.metadataHint,
  };
  const token = await askServer(
    server,
    {
      method: 'PUT',
      url: new URL('/latest/api/token', role.metadata).href,
      headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': '300' },
    },
    world,
  );
  if (token === 'absent') throw new EssError('setup', say.noMetadata(origin, server.what), say.metadataHint);
  const look = async (path: string): Promise<string | undefined> => {
    const url = new URL(`/latest/meta-data/${path}`, role.metadata).href;
    const headers = { 'x-aliyun-ecs-metadata-token': token.body };
    const answer = await askServer(server, { method: 'GET', url, headers }, world);
    return answer === 'absent' ? undefined : answer.body.trim();
  };
  const roleName = role.roleName ?? (await look('ram/security-credentials/'));
  const keys = roleName && (await look(`ram/security-credentials/${encodeURIComponent(roleName)}`));
  if (!keys) throw new EssError('setup', say.noRole(origin, roleName || undefined), say.metadataHint);
  const account = await look('owner-account-id');
  return {
    ...readTemporaryKeys(parseBody(keys, server), origin, server.what),
    ...(account ? { account } : {}),
  };
};
