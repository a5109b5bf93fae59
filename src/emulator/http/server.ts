import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { replyRefusing } from '../answers/reply.ts';
import { pageFile, readPage } from '../page/serve-page.ts';
import { type Service, serve } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import type { Control } from './control.ts';
import { deliver, send } from './deliver.ts';
import { guardOf } from './guard.ts';
import type { Limits } from './limits.ts';
import { receive } from './receive.ts';

/** The HTTP side: requests of the API go to the service, those below `/_emulator/` to the control. */
export const httpServer = (service: Service, control: Control, host: string, limits: Limits): Server => {
  const requireLocal = guardOf(host);
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      connectionsCheckingInterval: Math.min(1_000, limits.headersTimeout),
    },
    (request, response) => {
      respond(request, response).catch(() => request.socket.destroy());
    },
  );
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      requireLocal(request);
      const page = pageFile(request);
      if (page !== undefined) {
        send(response, await readPage(page));
        return;
      }
      const raw = await receive(request, limits);
      if (raw.target.startsWith('/_emulator')) send(response, await control(raw));
      else deliver(response, await serve(service, raw));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      // What was not read to the end cannot be followed by another request.
      if (!request.complete) response.setHeader('connection', 'close');
      send(response, refusal(service, request.headers.host, error));
    }
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    rejectUnreadable(service, error, socket),
  );
  return server;
};

const refusal = ({ newRequestId }: Service, host: string | undefined, error: ServiceError) =>
  replyRefusing({ requestId: newRequestId(), format: 'JSON', action: '', host: host ?? '' }, error);

/** What is no HTTP at all, too long for headers or too slow: the connection ends with an error in the usual form. */
const rejectUnreadable = (service: Service, error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, body, headers } = refusal(service, undefined, unreadable(error.code));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
};

const unreadable = (code: string | undefined): ServiceError => {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new ServiceError('RequestHeadersTooLarge', 431, 'The headers of the request are too large.');
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new ServiceError('RequestTimeout', 408, 'The request did not arrive in time.');
  }
  return new ServiceError('MalformedRequest', 400, 'This is not a request that HTTP/1.1 allows.');
};
