import { readFile } from 'node:fs/promises';
import { EssError } from '../errors.ts';
import { canonicalQuery } from '../signing/encode.ts';
import type { SignedRequest, Stamp, UnsignedRequest } from '../signing/signer.ts';
import { runAttempts } from '../transport/attempts.ts';
import { readTemporaryKeys } from './answer.ts';
import type { Credentials } from './credentials.ts';
import type { Obtained, ObtainWorld } from './obtained.ts';
import type { AssumedRole, OidcRole, RoleSession } from './recipe.ts';
import * as say from './text.ts';

const version = '2015-04-01';

/** AssumeRole of the security token service, signed with the base's keys. */
export const assumeRole = async (
  role: AssumedRole,
  base: Obtained,
  origin: string,
  world: ObtainWorld,
): Promise<Obtained> => {
  const { signRpc } = await import('../signing/rpc.ts');
  const request: UnsignedRequest = {
    method: 'POST',
    endpoint: role.endpoint,
    action: 'AssumeRole',
    version,
    parameters: {
      ...sessionParameters(role),
      ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
      ...(role.policy === undefined ? {} : { Policy: role.policy }),
    },
  };
  const credentials: Credentials = { ...base, account: '', origin };
  return await ask(role, (stamp) => signRpc(request, credentials, stamp), origin, world);
};

/** AssumeRoleWithOIDC: the provider's token is the proof, so nothing is signed. */
export const assumeRoleWithOidc = async (
  role: OidcRole,
  origin: string,
  world: ObtainWorld,
): Promise<Obtained> => {
  const token = await readToken(role.tokenFile, origin);
  return await ask(
    role,
    ({ nonce, timestamp }) => ({
      method: 'POST',
      url: new URL('/', role.endpoint).href,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: canonicalQuery({
        ...sessionParameters(role),
        Action: 'AssumeRoleWithOIDC',
        Format: 'JSON',
        OIDCProviderArn: role.providerArn,
        OIDCToken: token,
        SignatureNonce: nonce,
        Timestamp: timestamp,
        Version: version,
      }),
      stringToSign: '',
    }),
    origin,
    world,
  );
};

/** The platform renews the token's file, so it is read each time. */
const readToken = async (path: string, origin: string): Promise<string> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new EssError('setup', say.unreadableFor(origin, path, code), say.oidcHint, error);
  }
};

const sessionParameters = (role: RoleSession): Readonly<Record<string, string>> => ({
  DurationSeconds: String(role.durationSeconds),
  RoleArn: role.roleArn,
  RoleSessionName: role.sessionName,
});

/** Asked twice, a session is given twice, and that is all: every attempt may be repeated. */
const ask = async (
  role: RoleSession,
  sign: (stamp: Stamp) => SignedRequest,
  origin: string,
  world: ObtainWorld,
): Promise<Obtained> => {
  const account = /^acs:ram::(\d+):role\/.+$/.exec(role.roleArn)?.[1];
  if (account === undefined) throw new EssError('setup', say.badArn(origin, role.roleArn), say.fieldHint);
  const { last } = await runAttempts({
    ...world,
    sign,
    policy: { maxAttempts: 3, connectTimeoutMs: 5_000, readTimeoutMs: 10_000, deadlineMs: 0 },
    numberFrom: 0,
    onStart: async () => undefined,
    onEnd: async () => undefined,
    afterAmbiguous: async () => 'repeat',
  });
  if (world.signal.aborted) throw world.signal.reason;
  const what = `STS (${role.endpoint.host})`;
  if (last?.outcome !== 'answered') {
    const answer = [last?.code, last?.httpStatus && `HTTP ${last.httpStatus}`].filter(Boolean).join(', ');
    throw new EssError(
      'setup',
      say.noAnswer(origin, what, answer, last?.message ?? ''),
      say.stsHint(last?.code),
    );
  }
  return { ...readTemporaryKeys(last.result?.Credentials, origin, what), account };
};
