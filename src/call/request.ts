import type { ApiVersion, Operation } from '../catalog/types.ts';
import type { Parameters } from '../catalog/values.ts';
import type { Chance, Clock } from '../context.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { Author, Journal, JournalCall } from '../journal/journal.ts';
import type { AttemptRecord } from '../report.ts';
import type { SignatureMethod } from '../signing/signer.ts';
import type { Language } from '../text.ts';
import type { Judgement } from '../transport/classify.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Ended, Pace } from '../transport/pace.ts';
import type { AttemptPolicy } from '../transport/policy.ts';
import type { TokenChoice } from './client-token.ts';

export type { Ended, Pace };

/** Where a call goes. */
export interface Endpoint {
  readonly url: URL;
  /**
   * The name in reports and in the journal's scope, which `--endpoint` takes back: the host (with its scheme
   * where that is not https), or `local` for the embedded service.
   */
  readonly name: string;
}

/** One intention, with everything checked: what a call is made of before it has a token. */
export interface CallRequest {
  readonly operation: Operation;
  readonly apiVersion: ApiVersion;
  readonly regionId: string;
  readonly parameters: Parameters;
  readonly token: TokenChoice;
  /** What the journal knows the call by where its operation takes no token; absent: a new UUID. */
  readonly id?: string;
}

/** How a call is made: the same for all calls of a command. */
export interface CallSettings {
  readonly endpoint: Endpoint;
  /** Undefined: the one that suits the call (`sign`). */
  readonly signature: SignatureMethod | undefined;
  readonly policy: AttemptPolicy;
  /** Who answers a token that completed before; `auto`: the service while it remembers, then the journal. */
  readonly replay: 'auto' | 'service' | 'journal';
  /** How long the service is taken to remember a token, milliseconds. */
  readonly tokenRetentionMs: number;
  /** A call that another live process works on is waited for; `leave`: it is reported `in-progress` at once. */
  readonly whenHeld?: 'wait' | 'leave';
  readonly author: Author;
  /** Of the messages in a report. */
  readonly language: Language;
}

/** Something a person may want to know while a call is under way. */
export type Notice =
  | { readonly kind: 'retry'; readonly attempt: AttemptRecord; readonly judgement: Judgement }
  | { readonly kind: 'resumed'; readonly call: JournalCall }
  | { readonly kind: 'waiting'; readonly call: JournalCall }
  | { readonly kind: 'journal-failed'; readonly error: unknown }
  /** The call has ended, and the journal still holds it as open. */
  | { readonly kind: 'unsettled'; readonly error: unknown; readonly id: string };

/** What a call reaches. */
export interface CallWorld {
  /** Undefined with `--no-journal`. */
  readonly journal: Journal | undefined;
  /**
   * Asked anew for every attempt, so that temporary credentials can be renewed between attempts. `deadlineAt`
   * (monotonic milliseconds) bounds what that may take.
   */
  readonly credentials: (deadlineAt?: number) => Promise<Credentials>;
  readonly exchange: Exchange;
  /** Who lets attempts go, where many calls are made together. */
  readonly pace?: Pace;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly signal: AbortSignal;
  readonly notify: (notice: Notice) => void;
}
