import type { IncomingHttpHeaders } from 'node:http';
import { refuse, ServiceError } from '../service-error.ts';
import { decodePercent } from './percent.ts';

/** A request as it came off the socket: nothing is decoded yet. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, one character a byte. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Names and values that were sent, decoded. Names are case-sensitive. */
export interface Sent {
  readonly query: ReadonlyMap<string, string>;
  readonly form: ReadonlyMap<string, string>;
}

/** Query and form together; no name is in both. */
export const allSent = ({ query, form }: Sent): ReadonlyMap<string, string> =>
  form.size === 0 ? query : new Map([...query, ...form]);

/** Decodes the query and the form body. Throws a ServiceError for what no client of the API sends. */
export const readParameters = (raw: RawRequest): Sent => {
  if (raw.method !== 'GET' && raw.method !== 'POST') throw refuse('UnsupportedHTTPMethod');
  const mark = raw.target.indexOf('?');
  const path = mark < 0 ? raw.target : raw.target.slice(0, mark);
  if (path !== '/') throw refuse('InvalidApi.NotFound');
  const query = pairsOf(mark < 0 ? '' : raw.target.slice(mark + 1));
  const form = raw.body.length === 0 ? new Map<string, string>() : formOf(raw);
  for (const name of form.keys()) if (query.has(name)) throw repeated(name);
  return { query, form };
};

const formOf = (raw: RawRequest): Map<string, string> => {
  const type = raw.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && type !== 'application/x-www-form-urlencoded') {
    throw new ServiceError('UnsupportedContentType', 415, `A body of type "${type}" is not understood.`);
  }
  return pairsOf(raw.body.toString('latin1'));
};

const pairsOf = (text: string): Map<string, string> => {
  const pairs = new Map<string, string>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decodeName(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : decodePercent(pair.slice(equals + 1));
    if (name === undefined || value === undefined) throw undecodable(pair);
    if (pairs.has(name)) throw repeated(name);
    pairs.set(name, value);
  }
  return pairs;
};

/** Names come again with every request: they are decoded once. What clients invent is without end. */
const names = new Map<string, string>();
const mostNames = 1_000;

const decodeName = (raw: string): string | undefined => {
  const known = names.get(raw);
  if (known !== undefined) return known;
  const name = decodePercent(raw);
  // The key is a text of its own as well, not a part of the URL.
  if (name === raw && names.size < mostNames) names.set(name, name);
  return name;
};

const undecodable = (pair: string): ServiceError =>
  new ServiceError('MalformedRequest', 400, `"${pair.slice(0, 80)}" is not percent-encoded UTF-8.`);

/** Which of two values was signed cannot be told. */
const repeated = (name: string): ServiceError =>
  new ServiceError('MalformedRequest', 400, `The parameter "${name}" is sent more than once.`);
