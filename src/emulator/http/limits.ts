/** What a client may ask of the server. Sizes are bytes, times milliseconds. */
export interface Limits {
  /** Of the request line; a signed GET of every parameter there is stays far below. */
  readonly target: number;
  /** Of all headers with the request line. */
  readonly headers: number;
  readonly body: number;
  /** Until the headers, and until the whole request, must have arrived. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
}

export const defaultLimits: Limits = {
  target: 64 * 1024,
  headers: 128 * 1024,
  body: 512 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
};
