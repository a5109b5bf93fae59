import type { Exchange } from './exchange.ts';
import { hiderOf, type IsSecret } from './secrets.ts';

/**
 * The exchange, whose error answers do not repeat the request's secrets: the gateway quotes the string that it
 * would have signed, security token and all, and its message goes on to reports, journal and terminal.
 */
export const withoutEchoes =
  (exchange: Exchange, isSecret: IsSecret): Exchange =>
  async (request, limits, signal) => {
    const exchanged = await exchange(request, limits, signal);
    return exchanged.kind === 'answer' && exchanged.httpStatus >= 400
      ? { ...exchanged, body: hiderOf(request, isSecret)(exchanged.body) }
      : exchanged;
  };
