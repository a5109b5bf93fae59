import type { Context } from '../context.ts';
import { chooseCredentials, isInstance } from '../credentials/choose.ts';
import { localCredentials } from '../credentials/local.ts';
import type { FoundCredentials } from '../credentials/recipe.ts';
import { type CredentialSource, createCredentialSource } from '../credentials/source.ts';
import * as sayCredentials from '../credentials/text.ts';
import { createExchange, type Exchange } from '../transport/exchange.ts';
import { proxyRules } from '../transport/proxy.ts';
import { secretBy } from '../transport/secrets.ts';
import { withoutEchoes } from '../transport/without-echoes.ts';
import type { CallOptions } from './call-options.ts';
import { secretFields } from './secret-fields.ts';
import type { Target } from './target.ts';

/**
 * What requests go through: the environment's proxies, the debug log. Throws an EssError `setup` when the proxy for
 * the endpoint (undefined: the embedded service) is unusable, so that no attempt is spent on finding out.
 */
export const exchangeFor = async (
  options: CallOptions,
  endpoint: URL | undefined,
  context: Context,
): Promise<Exchange> => {
  const proxyFor = proxyRules(context.env);
  if (endpoint !== undefined) proxyFor(endpoint);
  const isSecret = secretBy(secretFields);
  const exchange = withoutEchoes(createExchange(proxyFor), isSecret);
  if (options.debug !== true) return exchange;
  const { logged } = await import('../transport/wire-log.ts');
  return logged(exchange, writerTo(context), isSecret);
};

/**
 * The credentials of a target, asked for before every attempt. Throws an EssError `setup` when there are none;
 * nothing is asked of the network before the first attempt asks.
 */
export const credentialsOf = async (
  options: CallOptions,
  target: Target,
  context: Context,
): Promise<CredentialSource> => {
  if (options.local === true) return async () => localCredentials;
  const found = await findCredentials(options, target, context);
  if (options.quiet !== true) warnOfExposure(found, context);
  if (found.recipe.kind === 'keys') {
    return createCredentialSource(found, { ...context, allowHttp: false, exchange: createExchange() });
  }
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

const credentialExchange = async (options: CallOptions, context: Context): Promise<Exchange> => {
  const exchange = createExchange(proxyRules(context.env));
  if (options.debug !== true) return exchange;
  const { loggedBriefly } = await import('../transport/wire-log.ts');
  return loggedBriefly(exchange, writerTo(context));
};

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

const writerTo =
  ({ io }: Context) =>
  (line: string): void => {
    io.stderr.write(`${line}\n`);
  };
