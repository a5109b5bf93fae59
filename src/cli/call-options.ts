import { Command, Option } from 'commander';
import type { Operation } from '../catalog/types.ts';
import type { Language, Text } from '../text.ts';
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

/** Options with a value that an environment variable `ESS_<NAME>` can give as well. */
const fromEnvironment = [
  'regionId',
  'profile',
  'endpoint',
  'endpointType',
  'apiVersion',
  'signature',
  'tokenRetention',
  'journal',
  'maxAttempts',
  'deadline',
  'connectTimeout',
  'readTimeout',
  'output',
] as const;

/** Flag and description of every call option; help and completion list them from here. */
export const callOptions: readonly {
  readonly flags: string;
  readonly about: Text;
  readonly hidden?: true;
}[] = [
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
export const optionsOf = (operation: Operation): typeof callOptions => [
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

/** Those that say where and how requests are made, for commands that make none of the API's writes. */
const connectionFlags = new Set([
  '--region-id',
  '--region',
  '--output',
  '--query',
  '--quiet',
  '--debug',
  '--local',
  '--profile',
  '--endpoint',
  '--endpoint-type',
  '--allow-http',
  '--api-version',
  '--signature',
  '--max-attempts',
  '--deadline',
  '--connect-timeout',
  '--read-timeout',
]);

/** Gives a command the options of a connection. */
export const addConnectionOptions = (command: Command, language: Language): Command => {
  for (const { flags, about, hidden } of callOptions) {
    if (!connectionFlags.has(flags.split(' ')[0] ?? '')) continue;
    command.addOption(new Option(flags, about[language]).hideHelp(hidden === true));
  }
  return command;
};

/** Options as given, and from `ESS_<NAME>` where they were not. */
export const withEnvironment = (
  given: CallOptions & { readonly region?: string },
  env: Readonly<Record<string, string | undefined>>,
): CallOptions => ({
  ...environmentOptions(env),
  ...defined({ ...given, regionId: given.regionId ?? given.region }),
});

/** What was read from an operation's arguments: its call options, and what is left for its parameters. */
export interface ReadOptions {
  readonly options: CallOptions;
  /** Arguments that no call option took, in their order. */
  readonly rest: readonly string[];
}

/**
 * Takes the call options out of an operation's arguments. A call option that lacks its value throws
 * commander's error, which `program.ts` turns into an EssError `usage`.
 */
export const readCallOptions = (
  operation: Operation,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions => {
  const command = new Command(operation.name)
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .option('-h, --help')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  for (const { flags } of optionsOf(operation)) command.addOption(new Option(flags).default(undefined));
  command.parse([...args], { from: 'user' });
  return { options: withEnvironment(command.opts<CallOptions>(), env), rest: command.args };
};

const environmentOptions = (env: Readonly<Record<string, string | undefined>>): CallOptions =>
  defined(
    Object.fromEntries(
      fromEnvironment.map((name) => [
        name,
        env[`ESS_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`] || undefined,
      ]),
    ),
  );

/** Without the keys whose value is undefined, so that a spread does not cover what is there. */
const defined = (options: Readonly<Record<string, unknown>>): CallOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
