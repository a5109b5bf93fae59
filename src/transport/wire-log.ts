import type { Exchange } from './exchange.ts';

/** Parameters and headers whose values a log never shows. */
const secretName =
  /signature$|securitytoken|security-token|authorization|password|secret|userdata|credential/i;

/** The exchange, with a line for every request and answer; secrets are hidden. */
export const logged =
  (exchange: Exchange, write: (line: string) => void): Exchange =>
  async (request, limits, signal) => {
    write(`> ${request.method} ${redactedUrl(request.url)}`);
    for (const [name, value] of Object.entries(request.headers)) {
      write(`> ${name}: ${secretName.test(name) ? '***' : value}`);
    }
    if (request.body !== undefined) write(`> ${redactedForm(request.body)}`);
    const exchanged = await exchange(request, limits, signal);
    if (exchanged.kind === 'answer') {
      write(`< HTTP ${exchanged.httpStatus}`);
      for (const [name, value] of Object.entries(exchanged.headers)) write(`< ${name}: ${String(value)}`);
      write(`< ${exchanged.body}`);
    } else {
      write(`< ${exchanged.kind}: ${exchanged.code} (${exchanged.message})`);
    }
    return exchanged;
  };

const redactedUrl = (url: string): string => {
  const [base = '', query] = url.split('?');
  return query === undefined ? base : `${base}?${redactedForm(query)}`;
};

const redactedForm = (form: string): string =>
  form
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=');
      return secretName.test(decodeURIComponent(name)) ? `${name}=***` : pair;
    })
    .join('&');
