import type { Exchange, Exchanged } from './exchange.ts';
import { decoded, hidden, hiderOf, type IsSecret, pairsOf, secretBy } from './secrets.ts';

/**
 * The exchange, with a line for every request, header and answer. Secrets are hidden by their names, and by
 * their values where an answer repeats what was sent.
 */
export const logged =
  (exchange: Exchange, write: (line: string) => void, isSecret: IsSecret = secretBy(new Set())): Exchange =>
  async (request, limits, signal) => {
    const hide = hiderOf(request, isSecret);
    write(`> ${request.method} ${redactedUrl(request.url, isSecret)}`);
    for (const line of headerLines('>', request.headers, isSecret)) write(line);
    if (request.body !== undefined) write(`> ${redactedForm(request.body, isSecret)}`);
    const exchanged = await exchange(request, limits, signal);
    if (exchanged.kind === 'answer') {
      write(`< HTTP ${exchanged.httpStatus}`);
      for (const line of headerLines('<', exchanged.headers, isSecret)) write(hide(line));
      write(`< ${hide(redactedBody(exchanged.body, isSecret))}`);
    } else {
      write(failureLine(exchanged));
    }
    return exchanged;
  };

/**
 * The exchange with one line a request and one an answer, for servers of credentials: nearly all that they
 * send is secret.
 */
export const loggedBriefly =
  (exchange: Exchange, write: (line: string) => void): Exchange =>
  async (request, limits, signal) => {
    write(`> ${request.method} ${request.url.split('?')[0] ?? ''}`);
    const exchanged = await exchange(request, limits, signal);
    write(exchanged.kind === 'answer' ? `< HTTP ${exchanged.httpStatus}` : failureLine(exchanged));
    return exchanged;
  };

const failureLine = ({ kind, code, message }: Exclude<Exchanged, { kind: 'answer' }>): string =>
  `< ${kind}: ${code} (${message})`;

const headerLines = (
  mark: string,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  isSecret: IsSecret,
): readonly string[] =>
  Object.entries(headers).map(
    ([name, value]) => `${mark} ${name}: ${isSecret(name) ? hidden : String(value)}`,
  );

const redactedUrl = (url: string, isSecret: IsSecret): string => {
  const [base = '', query] = url.split('?');
  return query === undefined ? base : `${base}?${redactedForm(query, isSecret)}`;
};

const redactedForm = (form: string, isSecret: IsSecret): string =>
  pairsOf(form)
    .map(([name, value]) => `${name}=${isSecret(decoded(name)) ? hidden : value}`)
    .join('&');

const redactedBody = (body: string, isSecret: IsSecret): string => {
  try {
    return JSON.stringify(JSON.parse(body), (name, value: unknown) => (isSecret(name) ? hidden : value));
  } catch {
    return body;
  }
};
