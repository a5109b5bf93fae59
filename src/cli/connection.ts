import type { Context } from '../context.ts';
import { createExchange, type Exchange } from '../transport/exchange.ts';
import { type ProxyRules, proxyRules } from '../transport/proxy.ts';
import { secretBy } from '../transport/secrets.ts';
import { withoutEchoes } from '../transport/without-echoes.ts';
import type { CallOptions } from './call-options.ts';
import { secretFields } from './secret-fields.ts';

/**
 * What requests go through: the environment's proxies, the debug log. Throws an EssError `setup` when the proxy for
 * the endpoint (undefined: the embedded service) is unusable, so that no attempt is spent on finding out. `open`
 * makes the exchange: one for single requests unless another is given.
 */
export const exchangeFor = async (
  options: CallOptions,
  endpoint: URL | undefined,
  context: Context,
  open: (proxyFor: ProxyRules) => Exchange = createExchange,
): Promise<Exchange> => {
  const proxyFor = proxyRules(context.env);
  if (endpoint !== undefined) proxyFor(endpoint);
  const isSecret = secretBy(secretFields);
  const exchange = withoutEchoes(open(proxyFor), isSecret);
  if (options.debug !== true) return exchange;
  const { logged } = await import('../transport/wire-log.ts');
  return logged(exchange, writerTo(context), isSecret);
};

/** What credentials are obtained through: their answers are secrets, so the debug log is brief. */
export const credentialExchange = async (options: CallOptions, context: Context): Promise<Exchange> => {
  const exchange = withoutEchoes(createExchange(proxyRules(context.env)), secretBy(secretFields));
  if (options.debug !== true) return exchange;
  const { loggedBriefly } = await import('../transport/wire-log.ts');
  return loggedBriefly(exchange, writerTo(context));
};

const writerTo =
  ({ io }: Context) =>
  (line: string): void => {
    io.stderr.write(`${line}\n`);
  };
