import type { ErrorLayer, RetryClass, ServiceError } from '../types.ts';

/** Codes of one layer that share a status and a retry class, each with what the service says with it. */
export const codesOf =
  (layer: ErrorLayer) =>
  (
    http: number | undefined,
    retry: RetryClass,
    messages: Readonly<Record<string, string | readonly string[]>>,
  ): readonly ServiceError[] =>
    Object.entries(messages).map(([code, said]) => ({
      code,
      layer,
      http,
      retry,
      messages: typeof said === 'string' ? [said] : said,
    }));
