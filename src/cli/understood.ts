import type { CallRequest } from '../call/request.ts';
import type { CallOptions } from './call-options.ts';
import type { ReadSettings } from './call-settings.ts';
import type { Target } from './target.ts';

/** A command line, understood: everything is read and checked, nothing is opened or sent. */
export interface OperationCommand {
  readonly options: CallOptions;
  readonly settings: ReadSettings;
  readonly target: Target & { readonly regionId: string };
  readonly request: CallRequest;
}
