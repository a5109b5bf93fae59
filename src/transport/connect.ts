import type { ClientRequest } from 'node:http';
import { nodeHttp, nodeHttps } from '../built-in.ts';
import type { HttpProxy } from './proxy.ts';

/** Opens requests by one route: a protocol, direct or through one proxy. Connections are kept alive. */
export interface Client {
  /** The socket's event after which bytes of the request leave this machine. */
  readonly ready: 'connect' | 'secureConnect';
  /** `through the proxy host:port`, for messages; absent when direct. */
  readonly via?: string;
  /** Starts a request; the caller ends it. */
  open(url: URL, method: string, headers: Readonly<Record<string, string>>): ClientRequest;
}

/** The oldest version of TLS that is spoken; RFC 8996 retired the ones before it. */
const minVersion = 'TLSv1.2';

/** The client for a URL's protocol: HTTPS goes through a proxy's tunnel, plain HTTP by the proxy's own request. */
export const clientFor = async ({ protocol }: URL, proxy: HttpProxy | undefined): Promise<Client> => {
  if (proxy === undefined) return direct(protocol);
  return protocol === 'https:' ? await tunnelled(proxy) : forwarded(proxy);
};

const direct = (protocol: string): Client => {
  const send = sender(protocol);
  return {
    ready: send.ready,
    open: (url, method, headers) => send.request(url, { agent: send.agent, method, headers }),
  };
};

const tunnelled = async (proxy: HttpProxy): Promise<Client> => {
  const { TunnelAgent } = await import('./connect-tunnel.ts');
  const { request } = nodeHttps();
  const agent = new TunnelAgent(proxy, { keepAlive: true, minVersion });
  return {
    ready: 'secureConnect',
    via: through(proxy),
    open: (url, method, headers) => request(url, { agent, method, headers }),
  };
};

/** The whole URL stands in the request's first line (RFC 9112, 3.2.2): the proxy makes the request. */
const forwarded = (proxy: HttpProxy): Client => {
  const send = sender(proxy.url.protocol);
  return {
    ready: send.ready,
    via: through(proxy),
    open: (url, method, headers) =>
      send.request(proxy.url, {
        agent: send.agent,
        method,
        path: url.href,
        headers: { host: url.host, ...headers, ...proxy.headers },
      }),
  };
};

const through = ({ name }: HttpProxy): string => `through the proxy ${name}`;

const sender = (protocol: string) => {
  if (protocol === 'http:') {
    const { Agent, request } = nodeHttp();
    return { request, agent: new Agent({ keepAlive: true }), ready: 'connect' } as const;
  }
  const { Agent, request } = nodeHttps();
  return { request, agent: new Agent({ keepAlive: true, minVersion }), ready: 'secureConnect' } as const;
};
