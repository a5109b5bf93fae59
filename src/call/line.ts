import type { Report } from '../report.ts';
import type { ClientToken } from './client-token.ts';
import type { PreparedCall } from './prepare.ts';
import type { CallSettings, CallWorld } from './request.ts';

/** What the parts of one call share, from the moment it has a name. */
export interface Line {
  readonly call: PreparedCall;
  readonly settings: CallSettings;
  readonly world: CallWorld;
  /** On the monotonic clock, milliseconds. */
  readonly deadlineAt: number;
  /** What the journal knows the call by: its token; a UUID where the operation takes none. */
  readonly id: string;
  /** Undefined when the operation takes none. */
  readonly token: ClientToken | undefined;
}

/** What came of a call. `body` is the service's success body as it was received. */
export interface CallResult {
  readonly report: Report;
  readonly body?: string;
}
