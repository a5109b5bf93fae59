import type { CallRequest } from '../call/request.ts';
import { parametersOf } from '../catalog/catalog.ts';
import { kebab } from '../catalog/names.ts';
import { encode } from '../wire/encode.ts';

/**
 * The command line as the journal keeps it, so that a person recognises the call. When the call carries a
 * secret, only the names of flags are kept: a value may hold it in a form that no search would find.
 */
export const redactedCommand = (
  args: readonly string[],
  { operation, apiVersion, parameters }: CallRequest,
): string => {
  const { secrets } = encode(parametersOf(operation, apiVersion), parameters);
  const shown =
    secrets.length === 0
      ? args.map(quoted)
      : args.filter((argument) => argument.startsWith('--')).map((argument) => argument.split('=')[0] ?? '');
  return ['ess', kebab(operation.name), ...shown].join(' ');
};

const quoted = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
