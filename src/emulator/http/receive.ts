import type { IncomingMessage } from 'node:http';
import type { RawRequest } from '../request/raw.ts';
import { ServiceError } from '../service-error.ts';
import type { Limits } from './limits.ts';

/** Takes one request off its socket, whole. Throws a ServiceError when it is larger than allowed. */
export const receive = async (request: IncomingMessage, limits: Limits): Promise<RawRequest> => {
  const { method = '', url: target = '', headers } = request;
  if (target.length > limits.target) {
    throw new ServiceError('RequestUriTooLarge', 414, `The URL is longer than ${limits.target} characters.`);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    length += bytes.length;
    if (length > limits.body) {
      throw new ServiceError('RequestTooLarge', 413, `The body is longer than ${limits.body} bytes.`);
    }
    chunks.push(bytes);
  }
  return { method, target, headers, body: Buffer.concat(chunks, length) };
};
