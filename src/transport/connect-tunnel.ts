import { type RequestOptions as HttpOptions, request as httpRequest } from 'node:http';
import { Agent, type AgentOptions, type RequestOptions, request as httpsRequest } from 'node:https';
import { isIPv6 } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Proxy } from './proxy.ts';

type Created = (error: Error | null, stream: Duplex) => void;

/**
 * An HTTPS agent whose connections lead through an HTTP proxy: CONNECT first, TLS with the service inside. A
 * request gets its socket only when the tunnel stands, so whatever the proxy does before, nothing was sent.
 */
export class TunnelAgent extends Agent {
  readonly #proxy: Proxy;

  constructor(proxy: Proxy, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(options: RequestOptions, created?: Created): Duplex | null | undefined {
    openTunnel(this.#proxy, options).then(
      (socket) => {
        // Node's types lack the option with which `tls.connect` takes over a connection that stands already.
        const overTunnel: RequestOptions & { readonly socket: Duplex } = { ...options, socket };
        const secured = super.createConnection(overTunnel);
        if (secured) created?.(null, secured);
      },
      (error: Error) => {
        // The agent looks at the error first; the stream is never read.
        created?.(error, new Closed());
      },
    );
    return undefined;
  }
}
