import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Client } from './connect.ts';
import type { ProxyRules } from './proxy.ts';

/** One HTTP request as it is sent. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Bounds of one exchange, milliseconds. */
export interface ExchangeLimits {
  /** Until the connection (through the proxy, with TLS) stands. */
  readonly connectTimeoutMs: number;
  /** Longest silence of the service once the connection stands. */
  readonly readTimeoutMs: number;
  /** Over everything. */
  readonly totalMs: number;
}

/**
 * How one HTTP exchange ended. `code` is the system's, or one of CONNECT_TIMEOUT, READ_TIMEOUT, DEADLINE,
 * INTERRUPTED, TOO_LARGE, and PROXY_… for what a proxy did.
 */
export type Exchanged =
  | {
      readonly kind: 'answer';
      readonly httpStatus: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: string;
    }
  /** No byte of the request left this machine. */
  | { readonly kind: 'unsent'; readonly code: string; readonly message: string }
  /** The request may have reached the service; its whole answer did not come back. */
  | { readonly kind: 'lost'; readonly code: string; readonly message: string };

/** Sends one request and waits for its whole answer. Never rejects. */
export type Exchange = (
  request: HttpRequest,
  limits: ExchangeLimits,
  signal?: AbortSignal,
) => Promise<Exchanged>;

/** No answer of this API, nor of a server of credentials, comes near it. */
export const maxBodyBytes = 64 * 1_048_576;

/**
 * An exchange over `node:http` or `node:https`, loaded when first used; connections are kept alive. Without
 * rules every connection is direct.
 */
export const createExchange = (proxyFor: ProxyRules = () => undefined): Exchange => {
  const clients = new Map<string, Promise<Client>>();
  return async (request, limits, signal) => {
    const url = new URL(request.url);
    let client: Promise<Client>;
    try {
      const proxy = proxyFor(url);
      const route = `${url.protocol} ${proxy?.url.href ?? ''}`;
      client = clients.get(route) ?? import('./connect.ts').then(({ clientFor }) => clientFor(url, proxy));
      clients.set(route, client);
    } catch (error) {
      return { kind: 'unsent', code: 'PROXY_INVALID', message: messageOf(error) };
    }
    return await exchangeOnce(await client, request, url, limits, signal);
  };
};

const exchangeOnce = (
  client: Client,
  request: HttpRequest,
  url: URL,
  limits: ExchangeLimits,
  signal?: AbortSignal,
): Promise<Exchanged> =>
  new Promise((resolve) => {
    const length =
      request.body === undefined ? {} : { 'content-length': `${Buffer.byteLength(request.body)}` };
    const outgoing = client.open(url, request.method, { ...request.headers, ...length });
    // Node writes the request as soon as the connection stands: from then on it may have been carried out.
    let sent = false;

    const finish = (result: Exchanged): void => {
      clearTimeout(connectTimer);
      clearTimeout(totalTimer);
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const fail = (code: string, message: string): void => {
      finish({ kind: sent ? 'lost' : 'unsent', code, message: `${url.host}: ${message}` });
      outgoing.destroy();
    };
    const failWith = (error: NodeJS.ErrnoException): void => {
      fail(error.code ?? 'ERROR', messageOf(error));
    };
    const onAbort = (): void => {
      fail('INTERRUPTED', 'interrupted');
    };
    const connectTimer = setTimeout(() => {
      const within = `within ${limits.connectTimeoutMs} ms`;
      if (!sent) fail('CONNECT_TIMEOUT', ['no connection', client.via, within].filter(Boolean).join(' '));
    }, limits.connectTimeoutMs);
    const totalTimer = setTimeout(() => {
      fail('DEADLINE', 'the deadline passed');
    }, limits.totalMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted === true) onAbort();

    outgoing.on('socket', (socket) => {
      const connected = (): void => {
        sent = true;
        clearTimeout(connectTimer);
        outgoing.setTimeout(limits.readTimeoutMs);
      };
      if (outgoing.reusedSocket) connected();
      else socket.once(client.ready, connected);
    });
    outgoing.on('timeout', () => {
      fail('READ_TIMEOUT', `no answer within ${limits.readTimeoutMs} ms`);
    });
    outgoing.on('error', failWith);
    outgoing.on('response', (incoming) => {
      collect(incoming).then((body) => {
        finish({ kind: 'answer', httpStatus: incoming.statusCode ?? 0, headers: incoming.headers, body });
      }, failWith);
    });
    outgoing.end(request.body);
  });

/** The whole body as text. Rejects when the connection ends before the body does (ECONNRESET). */
const collect = (incoming: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBodyBytes) chunks.push(chunk);
      else reject(failure('TOO_LARGE', `an answer of more than ${maxBodyBytes} bytes`));
    });
    incoming.on('end', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    incoming.on('error', reject);
  });

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** A host with several addresses fails with one error an address, and no message of its own. */
export const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};
