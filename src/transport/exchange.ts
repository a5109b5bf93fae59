import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { SignedRequest } from '../signing/signer.ts';

/** Bounds of one exchange, milliseconds. */
export interface ExchangeLimits {
  /** Until the connection (with TLS) stands. */
  readonly connectTimeoutMs: number;
  /** Longest silence of the service once the request was written. */
  readonly readTimeoutMs: number;
  /** Over everything. */
  readonly totalMs: number;
}

/** How one HTTP exchange ended. `code` is the system's or one of CONNECT_TIMEOUT, READ_TIMEOUT, DEADLINE. */
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
  request: SignedRequest,
  limits: ExchangeLimits,
  signal?: AbortSignal,
) => Promise<Exchanged>;

/** An exchange over `node:http` or `node:https`, loaded when first used; connections are kept alive. */
export const createExchange = (): Exchange => {
  const clients = new Map<string, Promise<Client>>();
  return async (request, limits, signal) => {
    const { protocol } = new URL(request.url);
    const client = clients.get(protocol) ?? loadClient(protocol);
    clients.set(protocol, client);
    return await exchangeOnce(await client, request, limits, signal);
  };
};

type Client = (url: string, method: string, headers: Readonly<Record<string, string>>) => ClientRequest;

const loadClient = async (protocol: string): Promise<Client> => {
  if (protocol === 'http:') {
    const { Agent, request } = await import('node:http');
    const agent = new Agent({ keepAlive: true });
    return (url, method, headers) => request(url, { agent, method, headers });
  }
  const { Agent, request } = await import('node:https');
  const agent = new Agent({ keepAlive: true, minVersion: 'TLSv1.2' });
  return (url, method, headers) => request(url, { agent, method, headers });
};

const exchangeOnce = (
  client: Client,
  request: SignedRequest,
  limits: ExchangeLimits,
  signal?: AbortSignal,
): Promise<Exchanged> =>
  new Promise((resolve) => {
    const length =
      request.body === undefined ? {} : { 'content-length': `${Buffer.byteLength(request.body)}` };
    const outgoing = client(request.url, request.method, { ...request.headers, ...length });
    // Node writes the request as soon as the connection stands: from then on it may have been carried out.
    let sent = false;

    const finish = (result: Exchanged): void => {
      clearTimeout(connectTimer);
      clearTimeout(totalTimer);
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const fail = (code: string, message: string): void => {
      finish({ kind: sent ? 'lost' : 'unsent', code, message });
      outgoing.destroy();
    };
    const onAbort = (): void => {
      fail('INTERRUPTED', 'interrupted');
    };
    const connectTimer = setTimeout(() => {
      if (!sent) fail('CONNECT_TIMEOUT', `no connection within ${limits.connectTimeoutMs} ms`);
    }, limits.connectTimeoutMs);
    const totalTimer = setTimeout(() => {
      fail('DEADLINE', 'the deadline passed');
    }, limits.totalMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted === true) onAbort();

    outgoing.setTimeout(limits.readTimeoutMs);

    outgoing.on('socket', (socket) => {
      const connected = (): void => {
        sent = true;
        clearTimeout(connectTimer);
      };
      if (outgoing.reusedSocket) connected();
      else socket.once(request.url.startsWith('https:') ? 'secureConnect' : 'connect', connected);
    });
    outgoing.on('timeout', () => {
      fail('READ_TIMEOUT', `no answer within ${limits.readTimeoutMs} ms`);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      fail(error.code ?? 'ERROR', error.message);
    });
    outgoing.on('response', (incoming) => {
      collect(incoming).then(
        (body) => {
          finish({ kind: 'answer', httpStatus: incoming.statusCode ?? 0, headers: incoming.headers, body });
        },
        (error: NodeJS.ErrnoException) => {
          fail(error.code ?? 'ERROR', error.message);
        },
      );
    });
    outgoing.end(request.body);
  });

/** The whole body as text. Rejects when the connection ends before the body does (ECONNRESET). */
const collect = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
