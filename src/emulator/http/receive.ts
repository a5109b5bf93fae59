import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { RawRequest } from '../request/raw.ts';
import { ServiceError } from '../service-error.ts';
import type { Limits } from './limits.ts';

/** Takes one request off its socket, whole. Throws a ServiceError when it is larger than allowed. */
export const receive = async (request: IncomingMessage, limits: Limits): Promise<RawRequest> => {
  const { method = '', url: target = '', headers } = request;
  if (target.length > limits.target) {
    throw new ServiceError('RequestUriTooLarge', 414, `The URL is longer than ${limits.target} characters.`);
  }
  return { method, target, headers, body: hasBody(headers) ? await bodyOf(request, limits.body) : noBody };
};

const noBody = Buffer.alloc(0);

const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

const bodyOf = (request: IncomingMessage, most: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= most) return;
      request.pause();
      reject(new ServiceError('RequestTooLarge', 413, `The body is longer than ${most} bytes.`));
    });
    request.on('end', () => resolve(Buffer.concat(chunks, length)));
    request.on('error', reject);
  });
