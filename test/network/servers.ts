import { createServer as createHttpServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Certificate } from './certificates.ts';

/** A server of a test, on a free port of loopback. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

const listening = async (server: Server | HttpServer): Promise<Running> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};

/** A request as a server received it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Of the client's side of the connection. */
  readonly fromPort: number;
}

/** What a server answers. */
export interface Reply {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Web extends Running {
  readonly received: readonly Received[];
}

/** Answers each request with what `answer` makes of it; `hang` never answers. */
export const startWeb = async (
  answer: (request: Received) => Reply | 'hang',
  certificate?: Certificate,
): Promise<Web> => {
  const received: Received[] = [];
  const server = certificate === undefined ? createHttpServer() : createHttpsServer({ ...certificate });
  server.on('tlsClientError', () => undefined);
  server.on('request', async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const request = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.headers,
      body,
      fromPort: incoming.socket.remotePort ?? 0,
    };
    received.push(request);
    const reply = answer(request);
    if (reply === 'hang') return;
    outgoing.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    outgoing.end(reply.body ?? '');
  });
  return { ...(await listening(server)), received };
};

export interface TestProxy extends Running {
  /** Authorities of the CONNECT requests and URLs of the others, in their order. */
  readonly asked: readonly string[];
}

export interface ProxyOptions {
  /** Where every tunnel leads, whatever host was asked for. */
  readonly to: number;
  /** `user:password` that it wants. */
  readonly pair?: string;
  /** Answers every CONNECT with this status. */
  readonly refuse?: number;
  /** Closes instead of answering; `after`: says yes first. */
  readonly close?: 'before' | 'after';
  /** Never answers. */
  readonly hang?: true;
}

/** An HTTP proxy. */
export const startProxy = async (options: ProxyOptions): Promise<TestProxy> => {
  const asked: string[] = [];
  const authorized = (headers: IncomingMessage['headers']): boolean =>
    options.pair === undefined ||
    headers['proxy-authorization'] === `Basic ${Buffer.from(options.pair).toString('base64')}`;
  const server = createHttpServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    outgoing.writeHead(authorized(incoming.headers) ? 200 : 407);
    outgoing.end('{"through":"proxy"}');
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    asked.push(incoming.url ?? '');
    socket.on('error', () => undefined);
    if (options.hang === true) return;
    if (options.close === 'before') return void socket.destroy();
    const status = authorized(incoming.headers) ? (options.refuse ?? 200) : 407;
    socket.write(`HTTP/1.1 ${status} whatever\r\n\r\n`);
    if (status !== 200 || options.close === 'after') return void socket.end();
    const onward = connect(options.to, '127.0.0.1');
    onward.on('error', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  return { ...(await listening(server)), asked };
};

/** A bare TCP server. */
export const startTcp = async (onConnection: (socket: Socket) => void): Promise<Running> =>
  await listening(createServer(onConnection));
