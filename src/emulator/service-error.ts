import { findError } from '../catalog/errors.ts';

/** The service's no: what a request is refused with. Thrown anywhere below the server, answered by it. */
export class ServiceError extends Error {
  readonly code: string;
  /** HTTP status. */
  readonly status: number;
  /** Response headers that go with it. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'ServiceError';
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/**
 * The refusal with one of the service's own codes, in its own words. `values` fill the places of the message;
 * of several known messages the one with as many places is taken. A code without a known status answers 400.
 */
export const refuse = (code: string, ...values: readonly string[]): ServiceError => {
  const known = findError(code);
  const messages = known?.messages ?? [];
  const message = messages.find((text) => places(text) === values.length) ?? messages[0] ?? code;
  const rest = values.values();
  return new ServiceError(
    code,
    known?.http ?? 400,
    message.replaceAll('%s', () => rest.next().value ?? ''),
  );
};

/** A mandatory parameter is missing. A nested one has no code of its own, for codes hold no dots. */
export const missing = (name: string): ServiceError =>
  name.includes('.') ? refuse('MissingParameter', name) : refuse(`Missing${name}`);

/** A parameter has a value that the service does not take. */
export const invalid = (name: string): ServiceError => refuse('InvalidParameter', name);

const places = (message: string): number => message.split('%s').length - 1;
