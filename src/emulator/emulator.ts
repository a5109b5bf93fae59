import type { Limits } from './http/limits.ts';
import type { Quotas } from './operations/call.ts';

/** What an emulator is started with; the defaults are the contract's. */
export interface EmulatorOptions {
  readonly host?: string;
  /** 0: any free port. */
  readonly port?: number;
  /** Path of the state's SQLite file, or `memory`. */
  readonly state: string;
  /** Accepted pairs, each of an account of its own; default ess-local / ess-local-secret. */
  readonly accessKeys?: readonly { readonly id: string; readonly secret: string }[];
  /** Fault rules, in the order given. */
  readonly faults?: readonly string[];
  /** Makes probabilities repeatable. */
  readonly seed?: number;
  /** Scales the time activities take; 0: at once. */
  readonly speed?: number;
  /** How long a client token is remembered, milliseconds (24 h). */
  readonly tokenRetention?: number;
  /** Where a token means something. */
  readonly tokenScope?: 'account-region' | 'account';
  /** Whether a refusal is stored under its token as well. */
  readonly storeRefusals?: boolean;
  /** The code of the answer while the token's first request still runs. */
  readonly processingCode?: string;
  /** Limits of the numbers of resources, where they are not to be the API's. */
  readonly quotas?: Partial<Quotas>;
  /** Limits of what a client may send. */
  readonly limits?: Partial<Limits>;
}

export interface RunningEmulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Ends every connection and closes the state; a second time it does nothing more. */
  close(): Promise<void>;
}
