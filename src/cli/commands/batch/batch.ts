import type { Ledger } from '../../../batch/ledger.ts';
import type { Plan, PlanFormat } from '../../../batch/plan/open.ts';
import type { CallOptions } from '../../call-options.ts';
import type { ReadSettings } from '../../call-settings.ts';
import type { Target } from '../../target.ts';
import type { Reader } from './reader.ts';

/** The options that only `ess batch` has. */
export interface BatchOptions {
  readonly planName?: string;
  readonly format?: PlanFormat;
  readonly concurrency: number;
  /** Attempts a second; absent: as many as the service takes. */
  readonly rate?: number;
  readonly onError: 'stop' | 'continue';
}

/** A batch, understood: the plan is read and checked, nothing is opened or sent. */
export interface Batch {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly steps: number;
  readonly reader: Reader;
  readonly given: BatchOptions;
  readonly options: CallOptions;
  readonly settings: ReadSettings;
  readonly target: Target & { readonly regionId: string };
  /** The command line that continues it. */
  readonly written: string;
}
