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
  return encoded.secrets.length > 0 || isLong(encoded.parameters) ? 'POST' : 'GET';
};

const isLong = (parameters: EncodedParameters['parameters']): boolean => {
  const lengthOf = (text: (plain: string) => string): number =>
    Object.keys(parameters).reduce(
      (sum, name) => sum + text(name).length + text(parameters[name] ?? '').length + 2,
      0,
    );
  return (
    lengthOf((plain) => plain) * longestEncoded > maxQueryLength &&
    lengthOf(encodeURIComponent) > maxQueryLength
  );
};

/** What becomes of one UTF-16 unit at most: three bytes of UTF-8, each of them three characters. */
const longestEncoded = 9;
