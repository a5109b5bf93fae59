import { createHash, createHmac, randomUUID } from 'node:crypto';

export type Fields = Readonly<Record<string, string | number | boolean>>;

export interface RpcOptions {
  readonly method?: 'GET' | 'POST';
  readonly accessKey?: { readonly id: string; readonly secret: string };
  /** Milliseconds since the epoch that the request is stamped with. */
  readonly now?: number;
  readonly nonce?: string;
  readonly version?: string;
  /** Changes what is sent after it was signed. */
  readonly tamper?: Tamper;
}

export type Tamper = (parameters: Map<string, string>) => unknown;

const localKey = { id: 'ess-local', secret: 'ess-local-secret' };

/** The signed parameters of an RPC request, by the published rules. */
export const signRpc = (action: string, fields: Fields, options: RpcOptions = {}): string => {
  const { method = 'POST', accessKey = localKey, now = Date.now(), nonce = randomUUID() } = options;
  const parameters = new Map<string, string>([
    ['AccessKeyId', accessKey.id],
    ['Action', action],
    ['Format', 'JSON'],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', nonce],
    ['SignatureVersion', '1.0'],
    ['Timestamp', stamp(now)],
    ['Version', options.version ?? '2014-08-28'],
    ...Object.entries(fields).map(([name, value]) => [name, String(value)] as const),
  ]);
  const query = queryOf(parameters);
  const hmac = createHmac('sha1', `${accessKey.secret}&`);
  hmac.update(`${method}&%2F&${encode(query)}`);
  parameters.set('Signature', hmac.digest('base64'));
  options.tamper?.(parameters);
  return queryOf(parameters);
};

export interface Acs3Options {
  readonly method?: 'GET' | 'POST';
  readonly secret?: string;
  readonly now?: number;
  readonly nonce?: string;
  readonly version?: string;
  readonly body?: string;
  /** Headers that are sent without being signed, or in place of signed ones. */
  readonly tamper?: Readonly<Record<string, string>>;
}

/** URL, headers and body of a request signed with ACS3-HMAC-SHA256. */
export const signAcs3 = (host: string, action: string, fields: Fields, options: Acs3Options = {}) => {
  const { method = 'POST', secret = localKey.secret, now = Date.now(), body = '' } = options;
  const query = queryOf(new Map(Object.entries(fields).map(([name, value]) => [name, String(value)])));
  const headers: Record<string, string> = {
    ...(body !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': sha256(body),
    'x-acs-date': stamp(now),
    'x-acs-signature-nonce': options.nonce ?? randomUUID(),
    'x-acs-version': options.version ?? '2022-02-22',
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    method,
    '/',
    query,
    names.map((name) => `${name}:${headers[name]}\n`).join(''),
    names.join(';'),
    sha256(body),
  ].join('\n');
  const signature = createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${localKey.id},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { method, query, headers: { ...headers, authorization, ...options.tamper }, body };
};

const stamp = (now: number): string => `${new Date(now).toISOString().slice(0, 19)}Z`;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const queryOf = (parameters: ReadonlyMap<string, string>): string =>
  [...parameters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
