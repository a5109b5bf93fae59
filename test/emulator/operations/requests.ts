import { parametersOf } from '../../../src/catalog/catalog.ts';
import type { ApiVersion, Operation } from '../../../src/catalog/types.ts';
import type { Parameters } from '../../../src/catalog/values.ts';
import { readersOf } from '../../../src/emulator/request/readers.ts';
import { encode } from '../../../src/wire/encode.ts';
import type { Fields } from '../client.ts';
import { inVersion, plausible } from './plausible.ts';
import { specials } from './specials.ts';
import { knownOn, type Stage } from './stage.ts';

/**
 * A valid request, as it is on the wire: with what is required and what is special, or with whatever can be
 * sent. `found` are values that the operation's `before` has found.
 */
export const requestOf = (
  operation: Operation,
  version: ApiVersion,
  stage: Stage,
  found: Parameters,
  which: 'required' | 'all',
): Fields => {
  const { values, without = [] } = specials[operation.name] ?? {};
  const special = { ...values?.(stage), ...found };
  const known = { ...knownOn(stage), ...special };
  const readers = readersOf(operation, version);
  const sent = readers.filter(
    ({ name, parameter }) =>
      special[name] !== undefined ||
      (which === 'all' ? !without.includes(name) : parameter.required === true),
  );
  const chosen = Object.fromEntries(sent.map((reader) => [reader.name, plausible(reader, known)]));
  return encode(parametersOf(operation, version), inVersion(readers, chosen)).parameters;
};
