import type { CallRequest } from '../call/request.ts';
import { holdsSecret, parametersOf } from '../catalog/catalog.ts';
import { kebab } from '../catalog/names.ts';
import { shellWord } from '../shell-word.ts';
import { optionsOf } from './call-options.ts';
import { resolve } from './parameters/names.ts';

/**
 * The command line as the journal keeps it, so that a person recognises the call. When the call was
 * given what may hold a secret, only the names of known flags are kept: a value may hold the secret in a form that
 * no search would find, and may itself begin with dashes. The password of a URL (`--journal postgres://…`) is never kept.
 */
export const redactedCommand = (
  args: readonly string[],
  { operation, apiVersion, parameters }: CallRequest,
): string => {
  const known = parametersOf(operation, apiVersion);
  const flags = new Set(optionsOf(operation).map((option) => option.flags.split(' ')[0]));
  const isFlag = (word: string): boolean =>
    word.startsWith('--') && (flags.has(word) || resolve(known, word.slice(2)) !== undefined);
  const mayHoldSecret = known.some(
    (parameter) => Object.hasOwn(parameters, parameter.name) && holdsSecret(parameter),
  );
  const shown = mayHoldSecret
    ? args.map((argument) => argument.split('=', 1)[0] ?? '').filter(isFlag)
    : args.map(withoutPassword).map(shellWord);
  return ['ess', kebab(operation.name), ...shown].join(' ');
};

const withoutPassword = (argument: string): string =>
  argument.replace(/(:\/\/[^\s/:@]*):[^\s/]*@/g, '$1:***@').replace(/([?&]password=)[^&\s]*/g, '$1***');
