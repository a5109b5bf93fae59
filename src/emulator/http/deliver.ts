import type { ServerResponse } from 'node:http';
import type { Reply } from '../answers/reply.ts';
import type { Delivery } from '../service.ts';

/** Sends what the service decided on, or closes the connection. A client that is gone is no error. */
export const deliver = (response: ServerResponse, delivery: Delivery): void => {
  response.on('error', () => undefined);
  if (delivery === 'close') {
    response.socket?.destroy();
    return;
  }
  const { cutAt } = delivery;
  if (cutAt === undefined) {
    send(response, delivery);
    return;
  }
  const bytes = Buffer.from(delivery.body);
  response.writeHead(delivery.status, { ...delivery.headers, 'content-length': bytes.length });
  // The promised length and the first bytes go out, then the connection ends in the middle of the answer.
  response.flushHeaders();
  response.write(bytes.subarray(0, cutAt), () => response.socket?.destroy());
};

/** Sends an answer whole. */
export const send = (response: ServerResponse, { status, headers, body }: Reply): void => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
};
