import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent, type AgentOptions, request as httpsRequest, type RequestOptions } from 'node:https';
import { isIPv6, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { HttpProxy } from './proxy.ts';

/**
 * An HTTPS agent whose connections lead through an HTTP proxy: CONNECT first, TLS with the service inside. A
 * request gets its socket only once the tunnel stands, so whatever the proxy did before, nothing was sent.
 * (The agents on the registry hand a proxy's refusal on as if it were the service's answer.)
 */
export class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy;

  constructor(proxy: HttpProxy, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: RequestOptions,
    created?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    openTunnel(this.#proxy, authorityOf(options)).then(
      (socket) => {
        // Node's types lack the option by which TLS takes over a connection that stands already.
        const overTunnel: RequestOptions & { readonly socket: Duplex } = { ...options, socket };
        const secured = super.createConnection(overTunnel);
        if (secured) created?.(null, secured);
      },
      // The agent looks at the error first: nobody reads the stream.
      (error: Error) => created?.(error, new Duplex()),
    );
  }
}

const authorityOf = ({ host, port }: RequestOptions): string => {
  const name = host ?? '';
  return `${isIPv6(name) ? `[${name}]` : name}:${port ?? 443}`;
};

/**
 * Asks the proxy for a connection to `authority` (RFC 9110, 9.3.6). Rejects with an error whose `code` is the
 * system's, PROXY_AUTHENTICATION (407) or PROXY_REFUSED (any other answer).
 */
const openTunnel = (proxy: HttpProxy, authority: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const request = proxy.url.protocol === 'https:' ? httpsRequest : httpRequest;
    const connect = request(proxy.url, {
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxy.headers },
      agent: false,
      timeout: abandonedAfterMs,
    });
    // Nobody waits for a tunnel whose exchange has ended: it must not keep the process alive.
    connect.on('socket', (socket) => socket.unref());
    connect.on('connect', (answer: IncomingMessage, socket: Socket) => {
      const status = answer.statusCode ?? 0;
      if (status >= 200 && status < 300) {
        resolve(socket.ref());
        return;
      }
      socket.destroy();
      reject(refusal(proxy, status));
    });
    connect.on('timeout', () => connect.destroy());
    connect.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        failure(error.code ?? 'PROXY_FAILED', `the proxy ${proxy.name}: ${error.message || error.code}`),
      );
    });
    connect.end();
  });

/** The exchange's own timeout is shorter; this one only clears up after it. */
const abandonedAfterMs = 60_000;

const refusal = (proxy: HttpProxy, status: number): Error =>
  status === 407
    ? failure(
        'PROXY_AUTHENTICATION',
        `the proxy ${proxy.name} ${proxy.headers['proxy-authorization'] === undefined ? 'wants a user and password' : 'does not accept the user and password'} (HTTP 407)`,
      )
    : failure('PROXY_REFUSED', `the proxy ${proxy.name} refused the connection (HTTP ${status})`);

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });
