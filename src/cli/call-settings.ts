import type { TokenChoice } from '../call/client-token.ts';
import { tokenFault } from '../call/client-token.ts';
import { kindOf, takesToken } from '../catalog/catalog.ts';
import type { ApiVersion, Operation } from '../catalog/types.ts';
import { EssError } from '../errors.ts';
import { type Format, formats } from '../output/formats.ts';
import { type SignatureMethod, signatureMethods } from '../signing/signer.ts';
import type { Text } from '../text.ts';
import { type AttemptPolicy, defaultPolicy } from '../transport/policy.ts';
import type { CallOptions } from './call-options.ts';
import { type Configured, labelFor } from './configured.ts';
import { parseDuration } from './duration.ts';
import * as say from './text.ts';

/** Call options as typed values. */
export interface ReadSettings {
  readonly token: TokenChoice;
  /** Undefined: the one that suits the call. */
  readonly signature: SignatureMethod | undefined;
  readonly policy: AttemptPolicy;
  readonly replay: 'auto' | 'service' | 'journal';
  /** Milliseconds. */
  readonly tokenRetentionMs: number;
  readonly network: 'public' | 'vpc';
  readonly format: Format;
}

type LabelOf = (flag: string) => string;

const defaultRetentionMs = 24 * 3_600_000;

/**
 * Words → values, with every fault found on the way. The settings are usable only when there is no fault.
 * `labelOf` says how a fault names a flag: its value may stand elsewhere.
 */
export const readSettings = (
  options: CallOptions,
  operation: Operation,
  apiVersion: ApiVersion,
  labelOf?: LabelOf,
): { readonly settings: ReadSettings; readonly faults: readonly Text[] } => {
  const { settings, faults } = readValues(options, labelOf);
  return { settings, faults: [...faults, ...tokenFaults(options, operation, apiVersion)] };
};

/** The same for a command that makes no call of its own. Throws an EssError `usage` with all faults. */
export const readConnection = ({
  options,
  configuration,
}: Configured): { readonly settings: ReadSettings; readonly apiVersion: ApiVersion } => {
  const labelOf = labelFor(configuration);
  const { settings, faults } = readValues(options, labelOf);
  if (faults.length > 0) throw new EssError('usage', faults);
  return { settings, apiVersion: versionOf(options, labelOf) };
};

/** What is wrong with values of options, flag by flag. */
export const optionFaults = (options: CallOptions): readonly Text[] => readValues(options).faults;

const readValues = (
  options: CallOptions,
  labelOf: LabelOf = (flag) => flag,
): { readonly settings: ReadSettings; readonly faults: readonly Text[] } => {
  const { oneOf, duration, count, faults } = valueReader(labelOf);
  duration('--timeout', options.timeout, 0);
  const settings: ReadSettings = {
    token: tokenChoice(options),
    signature: oneOf('--signature', options.signature, signatureMethods, undefined),
    policy: {
      maxAttempts: count('--max-attempts', options.maxAttempts, defaultPolicy.maxAttempts),
      deadlineMs: duration('--deadline', options.deadline, defaultPolicy.deadlineMs),
      connectTimeoutMs: duration('--connect-timeout', options.connectTimeout, defaultPolicy.connectTimeoutMs),
      readTimeoutMs: duration('--read-timeout', options.readTimeout, defaultPolicy.readTimeoutMs),
    },
    replay: oneOf('--replay', options.replay, ['auto', 'service', 'journal'], 'auto'),
    tokenRetentionMs: duration('--token-retention', options.tokenRetention, defaultRetentionMs),
    network: oneOf('--endpoint-type', options.endpointType, ['public', 'vpc'], 'public'),
    format: oneOf('--output', options.output, formats, 'json'),
  };
  return { settings, faults };
};

/** Readers of single values; what is wrong with them gathers in `faults`. */
const valueReader = (labelOf: LabelOf) => {
  const faults: Text[] = [];
  return {
    faults,
    oneOf: <Choice extends string, Otherwise extends Choice | undefined>(
      flag: string,
      given: string | undefined,
      accepted: readonly Choice[],
      otherwise: Otherwise,
    ): Choice | Otherwise => {
      if (given === undefined) return otherwise;
      const choice = accepted.find((name) => name === given);
      if (choice === undefined) faults.push(say.notOneOf(labelOf(flag), given, accepted));
      return choice ?? otherwise;
    },
    duration: (flag: string, given: string | undefined, otherwise: number): number => {
      if (given === undefined) return otherwise;
      const milliseconds = parseDuration(given);
      if (milliseconds === undefined) faults.push(say.notDuration(labelOf(flag), given));
      return milliseconds ?? otherwise;
    },
    count: (flag: string, given: string | undefined, otherwise: number): number => {
      if (given === undefined) return otherwise;
      const isCount = /^[1-9]\d{0,5}$/.test(given);
      if (!isCount) faults.push(say.notCount(labelOf(flag), given));
      return isCount ? Number(given) : otherwise;
    },
  };
};

const versions = ['2014-08-28', '2022-02-22'] as const;

/** The API version that is asked for. Throws an EssError `usage` when there is no such version. */
export const versionOf = ({ apiVersion }: CallOptions, labelOf: LabelOf = (flag) => flag): ApiVersion => {
  const version = versions.find((known) => known === (apiVersion ?? versions[0]));
  if (version !== undefined) return version;
  throw new EssError('usage', say.notOneOf(labelOf('--api-version'), apiVersion ?? '', versions));
};

const tokenChoice = ({ clientToken, tokenSeed, tokenFromParams, newToken }: CallOptions): TokenChoice => {
  if (clientToken !== undefined) return { by: 'given', token: clientToken };
  if (tokenSeed !== undefined) return { by: 'seed', text: tokenSeed };
  if (tokenFromParams === true) return { by: 'parameters' };
  return { by: 'chance', fresh: newToken === true };
};

const tokenFaults = (options: CallOptions, operation: Operation, apiVersion: ApiVersion): readonly Text[] => {
  const flags: readonly (readonly [string, unknown])[] = [
    ['--client-token', options.clientToken],
    ['--token-seed', options.tokenSeed],
    ['--token-from-params', options.tokenFromParams],
    ['--new-token', options.newToken],
  ];
  const given = flags.filter(([, value]) => value !== undefined).map(([flag]) => flag);
  const [first] = given;
  if (first === undefined) return [];
  if (!takesToken(operation, apiVersion)) {
    return [say.noTokenTaken(operation.name, first, kindOf(operation, apiVersion))];
  }
  if (given.length > 1) return [say.together(given)];
  const fault = options.clientToken === undefined ? undefined : tokenFault(options.clientToken);
  return fault === undefined
    ? []
    : [{ en: `--client-token: ${fault.en}`, zh: `--client-token：${fault.zh}` }];
};
