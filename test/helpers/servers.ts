import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { onTestFinished } from 'vitest';

export interface CountingServer {
  readonly url: string;
  /** Every request that arrived, `METHOD path`. */
  readonly requests: readonly string[];
}

/** A server on loopback that answers as it is told and remembers what it was asked; ended with the test. */
export const startServer = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => {
    response.end('{}');
  },
): Promise<CountingServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}`, requests };
};

/** A URL on loopback at which nothing listens. */
export const deadUrl = async (): Promise<string> => {
  const server = createTcpServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = portOf(server.address());
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return `http://127.0.0.1:${port}`;
};

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};
