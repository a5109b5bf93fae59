import { namedValues } from '../config/configuration.ts';
import type { Context } from '../context.ts';
import { chooseCredentials, isInstance } from '../credentials/choose.ts';
import { localCredentials } from '../credentials/local.ts';
import type { FoundCredentials } from '../credentials/recipe.ts';
import type { CredentialSource } from '../credentials/source.ts';
import { staticKeys } from '../credentials/static-keys.ts';
import * as sayCredentials from '../credentials/text.ts';
import type { CallOptions } from './call-options.ts';
import type { Target } from './target.ts';

/**
 * The credentials of a target, asked for before every attempt. The account is the one that ESS_ACCOUNT or a
 * profile names, where what can be read off the credentials is not enough: temporary keys in the environment. Throws an EssError `setup` when there are none;
 * nothing is asked of the network before the first attempt asks.
 */
export const credentialsOf = async (
  options: CallOptions,
  target: Target,
  context: Context,
): Promise<CredentialSource> => {
  if (options.local === true) return async () => localCredentials;
  const source = await sourceOf(options, target, context);
  const { account } = namedValues(target.configuration);
  return account === undefined ? source : async (deadlineAt) => ({ ...(await source(deadlineAt)), account });
};

const sourceOf = async (
  options: CallOptions,
  target: Target,
  context: Context,
): Promise<CredentialSource> => {
  const found = await findCredentials(options, target, context);
  if (options.quiet !== true) warnOfExposure(found, context);
  const keys = staticKeys(found);
  if (keys !== undefined) return async () => keys;
  const [{ createCredentialSource }, { credentialExchange }] = await Promise.all([
    import('../credentials/source.ts'),
    import('./connection.ts'),
  ]);
  return createCredentialSource(found, {
    ...context,
    allowHttp: options.allowHttp === true,
    exchange: await credentialExchange(options, context),
    cache: options.dryRun === true ? undefined : await cacheFor(context),
  });
};

/** Which credentials a target has, and from where. */
export const findCredentials = async (
  options: CallOptions,
  { configuration }: Target,
  { env }: Context,
): Promise<FoundCredentials> =>
  await chooseCredentials({
    env,
    allowHttp: options.allowHttp === true,
    configuration,
    onInstance: isInstance,
  });

const cacheFor = async ({ env, platform, chance }: Context) => {
  const { cacheFolder, openCache } = await import('../credentials/cache.ts');
  const folder = cacheFolder(env, platform);
  return folder === undefined ? undefined : openCache(folder, chance);
};

/** Modes say nothing of rights on Windows. */
const warnOfExposure = ({ file }: FoundCredentials, { io, language, platform }: Context): void => {
  if (file === undefined || platform === 'win32' || (file.mode & 0o077) === 0) return;
  io.stderr.write(`${sayCredentials.exposed(file.path)[language]}\n`);
};
