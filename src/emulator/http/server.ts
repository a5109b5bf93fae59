import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { replyRefusing } from '../answers/reply.ts';
import { internalError } from '../internal-error.ts';
import { pageFile, readPage } from '../page/serve-page.ts';
import { type Service, serve } from '../service.ts';
import { refuse, ServiceError } from '../service-error.ts';
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
      // The guard says what is wrong with a request that has none.
      requireHostHeader: false,
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
      if (service.closing.aborted || request.errored) throw error;
      // What was not read to the end cannot be followed by another request.
      if (!request.complete) response.setHeader('connection', 'close');
      const refused = error instanceof ServiceError ? error : internalError(error);
      send(response, refusal(service, request.headers.host, refused));
    }
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && error.code !== 'ECONNRESET') endWith(service, unreadable(error.code), socket);
    else socket.destroy();
  });
  server.on('connect', (_request, socket) => endWith(service, refuse('UnsupportedHTTPMethod'), socket));
  return server;
};

const refusal = ({ newRequestId }: Service, host: string | undefined, error: ServiceError) =>
  replyRefusing({ requestId: newRequestId(), format: 'JSON', action: '', host: host ?? '' }, error);

/** Ends a connection, on which there is no request that could be answered, with an error in the usual form. */
const endWith = (service: Service, error: ServiceError, socket: Duplex): void => {
  socket.on('error', () => undefined);
  const { status, body, headers } = refusal(service, undefined, error);
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
