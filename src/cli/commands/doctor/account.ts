import type { Endpoint } from '../../../call/request.ts';
import type { Context } from '../../../context.ts';
import type { Credentials } from '../../../credentials/credentials.ts';
import { proxyRules } from '../../../transport/proxy.ts';
import { readConnection } from '../../call-settings.ts';
import type { Configured } from '../../configured.ts';
import { credentialsOf, findCredentials } from '../../credentials.ts';
import { endpointOf, findTarget, type Target } from '../../target.ts';
import * as callText from '../../text.ts';
import { masked } from '../configure/list.ts';
import { attempt, type Check } from './check.ts';
import { askService } from './service.ts';
import * as say from './text.ts';

/** Credentials, endpoint, proxy and the service itself; with `--local`, that there is nothing to look at. */
export const checkAccount = async (configured: Configured, context: Context): Promise<readonly Check[]> => {
  if (configured.options.local === true) {
    return [{ name: 'service', state: 'ok', what: say.embedded }];
  }
  const target: Target = { regionId: configured.options.regionId, configuration: configured.configuration };
  let credentials: Credentials | undefined;
  let endpoint: Endpoint | undefined;
  const checks = [
    ...(await attempt('credentials', async () => {
      const [checked, found] = await checkCredentials(configured, target, context);
      credentials = found;
      return checked;
    })),
    ...(await attempt('endpoint', async () => {
      const [check, found] = checkEndpoint(configured);
      endpoint = found;
      return [check];
    })),
  ];
  if (endpoint === undefined) return checks;
  const { url } = endpoint;
  const proxy = await attempt('proxy', async () => [checkProxy(url, context)]);
  checks.push(...proxy);
  if (proxy.some(({ state }) => state === 'failed')) return checks;
  return [...checks, ...(await askService({ configured, target, endpoint, credentials }, context))];
};

const checkCredentials = async (
  { options }: Configured,
  target: Target,
  context: Context,
): Promise<readonly [readonly Check[], Credentials]> => {
  const found = await findCredentials(options, target, context);
  // `credentialsOf` warns on stderr of what is a line of its own here.
  const source = await credentialsOf({ ...options, quiet: true }, target, context);
  const credentials = await source();
  const { accessKeyId, expiresAt } = credentials;
  const checks: Check[] = [
    {
      name: 'credentials',
      state: 'ok',
      what: say.credentials(found.mode, masked(accessKeyId), found.origin, expiresAt, context.clock.now()),
    },
  ];
  const { file } = found;
  if (file !== undefined && context.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    checks.push({
      name: 'credentials',
      state: 'advice',
      what: say.exposed(file.path),
      hint: say.exposedHint(file.path),
    });
  }
  return [checks, credentials];
};

const checkEndpoint = (configured: Configured): readonly [Check, Endpoint | undefined] => {
  const { settings } = readConnection(configured);
  const { regionId } = findTarget(configured, undefined);
  if (regionId === undefined) {
    return [{ name: 'endpoint', state: 'failed', what: callText.noRegion, hint: say.regionHint }, undefined];
  }
  const endpoint = endpointOf(configured.options, settings, regionId);
  return [{ name: 'endpoint', state: 'ok', what: say.endpoint(regionId, endpoint.name) }, endpoint];
};

const checkProxy = (endpoint: URL, { env }: Context): Check => {
  const proxy = proxyRules(env)(endpoint);
  return {
    name: 'proxy',
    state: 'ok',
    what: proxy === undefined ? say.noProxy : say.proxy(proxy.name),
  };
};
