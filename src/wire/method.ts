import type { Operation } from '../catalog/types.ts';
import type { EncodedParameters } from './encode.ts';

/** Longest query string sent with GET, in characters: proxies and gateways refuse lines of 8 KiB. */
const maxQueryLength = 4_096;

/**
 * GET where the operation takes it, because a signed URL can be read, kept and sent by hand. POST, with the
 * parameters as a form body, for operations that want it, for long parameters, and for secrets: URLs end up
 * in the logs of proxies.
 */
export const methodFor = (operation: Operation, encoded: EncodedParameters): 'GET' | 'POST' => {
  const methods = operation.methods ?? ['GET', 'POST'];
  if (!methods.includes('GET')) return 'POST';
  if (!methods.includes('POST')) return 'GET';
  const length = Object.entries(encoded.parameters).reduce(
    (sum, [name, value]) => sum + encodeURIComponent(name).length + encodeURIComponent(value).length + 2,
    0,
  );
  return encoded.secrets.length > 0 || length > maxQueryLength ? 'POST' : 'GET';
};
