import { EssError } from '../errors.ts';
import { exceptionsFrom } from './proxy-exceptions.ts';
import * as say from './proxy-text.ts';

/** An HTTP proxy, as connections need it. */
export interface HttpProxy {
  /** `http:` or `https:`, without user and password. */
  readonly url: URL;
  /** `host:port`, for messages. */
  readonly name: string;
  /** Proxy-Authorization, where the proxy has a user. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The proxy for a URL; undefined: connect directly. Throws an EssError `setup` for an unusable proxy. */
export type ProxyRules = (target: URL) => HttpProxy | undefined;

/**
 * Proxies by the environment's convention: HTTPS_PROXY and HTTP_PROXY by the target's protocol, except where
 * NO_PROXY names the target; the lower-case names win. Nothing is looked at before a target asks for it, so
 * that a malformed variable breaks only what needs it.
 */
export const proxyRules = (env: Readonly<Record<string, string | undefined>>): ProxyRules => {
  const noProxy = env.no_proxy || env.NO_PROXY || '';
  let isException: ((target: URL) => boolean) | undefined;
  return (target) => {
    const variable = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const given = env[variable.toLowerCase()] || env[variable];
    if (!given) return undefined;
    isException ??= exceptionsFrom(noProxy);
    return isException(target) ? undefined : parseProxy(given, variable);
  };
};

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

const parseProxy = (given: string, variable: string): HttpProxy => {
  const text = given.includes('://') ? given : `http://${given}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || defaultPorts[url.protocol] === undefined || url.hostname === '') {
    throw new EssError('setup', say.notProxy(variable, url?.protocol), say.proxyHint(variable));
  }
  const headers = authorization(url, variable);
  url.username = '';
  url.password = '';
  return { url, name: `${url.hostname}:${url.port || defaultPorts[url.protocol]}`, headers };
};

/** Basic authentication (RFC 7617) of the user and password that the proxy's URL carries, percent-encoded. */
const authorization = ({ username, password }: URL, variable: string): HttpProxy['headers'] => {
  if (username === '' && password === '') return {};
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
  } catch (error) {
    throw new EssError('setup', say.badEncoding(variable), say.proxyHint(variable), error);
  }
};
