import Pool from 'undici/lib/dispatcher/pool.js';
import { createExchange, type Exchange, type Exchanged, maxBodyBytes, messageOf } from './exchange.ts';
import type { ProxyRules } from './proxy.ts';
import { createWatch, type Watched } from './watch.ts';

/**
 * An exchange for many requests at once, over `connections` to each host that are kept alive: with undici, which
 * takes half of the processor time of Node's own client, and more time to load. What goes through a proxy goes
 * as every other request does.
 */
export const createPooledExchange = (proxyFor: ProxyRules, connections: number): Exchange => {
  const single = createExchange(proxyFor);
  const pools = new Map<string, Pool | 'proxied'>();
  const watch = createWatch();
  return async (request, limits, signal) => {
    const origin = originOf(request.url);
    const pool = pools.get(origin) ?? open(origin, proxyFor, connections);
    pools.set(origin, pool);
    if (pool === 'proxied') return await single(request, limits, signal);
    return await new Promise((resolve) => {
      dispatch(pool, origin, request, watch(limits, signal), resolve);
    });
  };
};

/** Scheme and host of a URL that has a path. */
const originOf = (url: string): string => url.slice(0, url.indexOf('/', url.indexOf('://') + 3));

const open = (origin: string, proxyFor: ProxyRules, connections: number): Pool | 'proxied' => {
  try {
    if (proxyFor(new URL(origin)) !== undefined) return 'proxied';
  } catch {
    // Whoever makes single requests says what is wrong with the proxy.
    return 'proxied';
  }
  return new Pool(origin, {
    connections,
    // A connection has one request at a time: those behind one that is lost would be lost with it.
    pipelining: 1,
    // RFC 8996 retired the versions of TLS before it.
    connect: { minVersion: 'TLSv1.2' },
    // Its timers are seconds coarse; the watch has finer ones.
    ...{ headersTimeout: 0, bodyTimeout: 0 },
  });
};

/** No byte is written before `onRequestStart`; from then on the request may have been carried out. */
const dispatch = (
  pool: Pool,
  origin: string,
  request: Parameters<Exchange>[0],
  watched: Watched,
  resolve: (exchanged: Exchanged) => void,
): void => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let answer: Pick<Extract<Exchanged, { kind: 'answer' }>, 'httpStatus' | 'headers'> | undefined;
  let stop: ((reason: Error) => void) | undefined;
  let isOver = false;

  const finish = (exchanged: Exchanged): void => {
    if (isOver) return;
    isOver = true;
    watched.end();
    resolve(exchanged);
  };
  const fail = (code: string, message: string): void => {
    const kind = watched.connected ? 'lost' : 'unsent';
    finish({ kind, code, message: `${origin.slice(origin.indexOf('//') + 2)}: ${message}` });
    stop?.(new Error(message));
  };
  watched.begin(fail);
  if (isOver) return;

  pool.dispatch(
    {
      path: request.url.slice(origin.length),
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
    },
    {
      onRequestStart: (controller) => {
        // Given up while it waited for a connection, or about to be written once more: it must not leave.
        if (isOver || watched.connected) return controller.abort(new Error('given up'));
        stop = (reason) => {
          controller.abort(reason);
        };
        watched.connect();
      },
      onResponseStart: (_, httpStatus, headers) => {
        watched.heard();
        answer = { httpStatus, headers };
      },
      onResponseData: (_, chunk) => {
        watched.heard();
        bytes += chunk.length;
        if (bytes <= maxBodyBytes) chunks.push(chunk);
        else fail('TOO_LARGE', `an answer of more than ${maxBodyBytes} bytes`);
      },
      onResponseEnd: () => {
        const [only, ...others] = chunks;
        const body = only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
        if (answer !== undefined) finish({ kind: 'answer', ...answer, body: body.toString('utf8') });
      },
      onResponseError: (_, error) => {
        fail(codeOf(error), messageOf(error));
      },
    },
  );
};

/** Undici has names of its own for what the system calls otherwise. */
const ownCodes: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_CONNECT_TIMEOUT: 'CONNECT_TIMEOUT',
};

const codeOf = (error: Error): string => {
  const code = 'code' in error ? String(error.code) : 'ERROR';
  return ownCodes[code] ?? code;
};
