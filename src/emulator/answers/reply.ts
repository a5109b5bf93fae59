import type { AnswerField } from '../../catalog/types.ts';
import type { ServiceError } from '../service-error.ts';
import { type Answer, shape } from './shape.ts';
import { toXml } from './xml.ts';

export type Format = 'JSON' | 'XML';

/** An HTTP response, not yet sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What every answer says of the request it belongs to. */
export interface ReplyTo {
  readonly requestId: string;
  readonly format: Format;
  readonly action: string;
  /** The Host that the request was sent to. */
  readonly host: string;
}

/** A success: the RequestId and the fields of the answer. */
export const replyWith = (
  to: ReplyTo,
  fields: readonly AnswerField[],
  answer: Answer,
  wrapped: boolean,
): Reply =>
  write(to, 200, {}, `${to.action}Response`, shape(fields, { ...answer, RequestId: to.requestId }, wrapped));

/** A refusal, in the form of every error of the API. */
export const replyRefusing = (to: ReplyTo, { code, status, message, headers }: ServiceError): Reply =>
  write(to, status, headers, 'Error', {
    RequestId: to.requestId,
    HostId: to.host,
    Code: code,
    Message: message,
  });

const write = (
  { format, requestId }: ReplyTo,
  status: number,
  headers: Readonly<Record<string, string>>,
  root: string,
  body: Answer,
): Reply => ({
  status,
  headers: {
    'content-type': format === 'XML' ? 'text/xml;charset=utf-8' : 'application/json;charset=utf-8',
    'x-acs-request-id': requestId,
    ...headers,
  },
  body: format === 'XML' ? toXml(root, body) : JSON.stringify(body),
});
