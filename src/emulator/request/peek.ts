import type { Format } from '../answers/reply.ts';
import type { RawRequest, Sent } from './raw.ts';

/** What can be told of a request before anything in it is checked. */
export interface Peek {
  /** Empty: no operation is named. */
  readonly action: string;
  readonly nonce: string;
  readonly clientToken: string | undefined;
  readonly format: Format;
}

export const peek = (raw: RawRequest, { query, form }: Sent): Peek => {
  const sent = (name: string): string | undefined => query.get(name) ?? form.get(name);
  const header = (name: string): string => {
    const value = raw.headers[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    action: sent('Action') ?? header('x-acs-action'),
    nonce: sent('SignatureNonce') ?? header('x-acs-signature-nonce'),
    clientToken: sent('ClientToken') || undefined,
    format: sent('Format')?.toUpperCase() === 'XML' ? 'XML' : 'JSON',
  };
};
