import { isJsonObject, type JsonObject } from '../json.ts';

/** What the service said, as far as its body could be read. */
export type Answer =
  | {
      readonly kind: 'result';
      readonly value: JsonObject;
      readonly requestId?: string;
    }
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly message: string;
      readonly requestId?: string;
    }
  /** Not an answer of ESS: HTML of a proxy, JSON cut in the middle, something else. */
  | { readonly kind: 'unreadable' };

/**
 * Body → answer. A success is a JSON object with status 2xx; an error carries `Code` and `Message` whatever
 * its status (ESS: response results page). Nothing else counts as the service's word.
 */
export const readAnswer = (httpStatus: number, body: string): Answer => {
  const value = parseObject(body);
  if (value === undefined) return { kind: 'unreadable' };
  const requestId = typeof value.RequestId === 'string' ? { requestId: value.RequestId } : {};
  if (httpStatus >= 200 && httpStatus < 300) return { kind: 'result', value, ...requestId };
  if (typeof value.Code !== 'string') return { kind: 'unreadable' };
  const message = typeof value.Message === 'string' ? value.Message : '';
  return { kind: 'error', code: value.Code, message, ...requestId };
};

const parseObject = (body: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
