import { hash } from 'node:crypto';
import { refuse } from '../service-error.ts';

const maxTokenLength = 64;

/**
 * The ClientToken of a request; undefined when none was sent. Throws a ServiceError when it is longer than 64
 * characters or not ASCII.
 */
export const clientTokenOf = (sent: ReadonlyMap<string, string>): string | undefined => {
  const token = sent.get('ClientToken');
  if (token === undefined || token === '') return undefined;
  if (token.length > maxTokenLength || !/^[\x20-\x7e]*$/.test(token)) {
    throw refuse('InvalidClientToken.ValueNotSupported');
  }
  return token;
};

/**
 * What makes two requests the same call: operation, version and parameters. What belongs to the signature is
 * not among them, nor is the form of the answer.
 */
export const fingerprintOf = (action: string, version: string, sent: ReadonlyMap<string, string>): string => {
  const names = [...sent.keys()].filter((name) => name !== 'ClientToken' && name !== 'Format').sort();
  const pairs = names.map((name) => [name, sent.get(name)]);
  return hash('sha256', JSON.stringify([action, version, pairs]), 'base64url');
};
