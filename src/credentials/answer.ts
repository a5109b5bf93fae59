import { EssError } from '../errors.ts';
import type { Obtained } from './obtained.ts';
import * as say from './text.ts';

/**
 * Temporary keys as the vendor's servers of credentials write them. Throws an EssError `setup` when they are
 * incomplete; the answer itself is never quoted.
 */
export const readTemporaryKeys = (value: unknown, origin: string, what: string): Obtained => {
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret, SecurityToken: securityToken } = fields;
  const expiresAt = Date.parse(String(fields.Expiration));
  if (!isText(accessKeyId) || !isText(accessKeySecret) || !isText(securityToken) || Number.isNaN(expiresAt)) {
    throw new EssError('setup', say.incomplete(origin, what), say.serverAnswerHint);
  }
  return { accessKeyId, accessKeySecret, securityToken, expiresAt };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
