import type { Operation } from '../catalog/types.ts';
import type { Text } from '../text.ts';
import * as say from './text.ts';

/**
 * The options that every operation has beside its parameters, as words: what they mean is read in
 * `call-settings.ts`. Undefined: not on the command line and not in the environment.
 */
export interface CallOptions {
  readonly regionId?: string;
  readonly profile?: string;
  readonly endpoint?: string;
  readonly endpointType?: string;
  readonly allowHttp?: boolean;
  readonly local?: boolean;
  readonly apiVersion?: string;
  readonly signature?: string;
  readonly clientToken?: string;
  readonly tokenSeed?: string;
  readonly tokenFromParams?: boolean;
  readonly newToken?: boolean;
  readonly tokenRetention?: string;
  readonly replay?: string;
  /** false: `--no-journal`. */
  readonly journal?: string | false;
  readonly maxAttempts?: string;
  readonly deadline?: string;
  readonly connectTimeout?: string;
  readonly readTimeout?: string;
  readonly params?: string;
  readonly validate?: boolean;
  readonly output?: string;
  readonly query?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly dryRun?: boolean;
  readonly mask?: boolean;
  readonly skeleton?: boolean;
  readonly all?: boolean;
  readonly wait?: boolean;
  readonly timeout?: string;
  readonly help?: boolean;
  readonly lang?: string;
}

/** One call option: its flag, with a word for its value where it takes one, and what it does. */
export interface CallOption {
  readonly flags: string;
  readonly about: Text;
  readonly hidden?: true;
}

/** Every call option; reader, help and completion take them from here. */
export const callOptions: readonly CallOption[] = [
  { flags: '--region-id <id>', about: say.option.regionId },
  { flags: '--region <id>', about: say.option.regionId, hidden: true },
  { flags: '--client-token <token>', about: say.option.clientToken },
  { flags: '--token-seed <text>', about: say.option.tokenSeed },
  { flags: '--token-from-params', about: say.option.tokenFromParams },
  { flags: '--new-token', about: say.option.newToken },
  { flags: '--dry-run', about: say.option.dryRun },
  { flags: '--mask', about: say.option.mask },
  { flags: '--params <json|@file|@->', about: say.option.params },
  { flags: '--skeleton', about: say.option.skeleton },
  { flags: '--no-validate', about: say.option.noValidate },
  { flags: '--output <format>', about: say.option.output },
  { flags: '--query <jmespath>', about: say.option.query },
  { flags: '--quiet', about: say.option.quiet },
  { flags: '--debug', about: say.option.debug },
  { flags: '--local', about: say.option.local },
  { flags: '--profile <name>', about: say.option.profile },
  { flags: '--endpoint <url|host>', about: say.option.endpoint },
  { flags: '--endpoint-type <public|vpc>', about: say.option.endpointType },
  { flags: '--allow-http', about: say.option.allowHttp },
  { flags: '--api-version <date>', about: say.option.apiVersion },
  { flags: '--signature <method>', about: say.option.signature },
  { flags: '--journal <path|url>', about: say.option.journal },
  { flags: '--no-journal', about: say.option.noJournal },
  { flags: '--replay <service|journal>', about: say.option.replay },
  { flags: '--token-retention <duration>', about: say.option.tokenRetention },
  { flags: '--max-attempts <n>', about: say.option.maxAttempts },
  { flags: '--deadline <duration>', about: say.option.deadline },
  { flags: '--connect-timeout <duration>', about: say.option.connectTimeout },
  { flags: '--read-timeout <duration>', about: say.option.readTimeout },
  { flags: '--lang <en|zh>', about: say.option.lang },
];

/** Options that only some operations have: those with pages, and those that start something. */
export const optionsOf = (operation: Operation): readonly CallOption[] => [
  ...callOptions,
  ...(operation.paging === undefined ? [] : [{ flags: '--all', about: say.option.all }]),
  ...(startsSomething(operation)
    ? [
        { flags: '--wait', about: say.option.wait },
        { flags: '--timeout <duration>', about: say.option.timeout },
      ]
    : []),
];

/** Whether the answer names a scaling activity or an instance refresh that the operation started. */
const startsSomething = ({ kind, answer }: Operation): boolean =>
  kind !== 'read' &&
  answer.some(({ name }) => name === 'ScalingActivityId' || name === 'InstanceRefreshTaskId');

/** The flags alone, offered where one was mistyped. */
export const callFlagsOf = (operation: Operation): readonly string[] =>
  optionsOf(operation)
    .filter(({ hidden }) => hidden !== true)
    .map(({ flags }) => flags.split(' ')[0] ?? '');
