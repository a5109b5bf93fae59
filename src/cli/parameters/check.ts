import { parametersOf, rulesOf, versionsOf } from '../../catalog/catalog.ts';
import { kebab } from '../../catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';
import type { Parameters } from '../../catalog/values.ts';
import type { Text } from '../../text.ts';
import { ignoredBy, violationsOf } from './check-rules.ts';
import { checkFields, type Fault, type UnknownName } from './check-values.ts';
import { flagOf, resolve } from './names.ts';
import { sceneOf } from './scene.ts';
import { suggest } from './suggest.ts';
import * as say from './text.ts';

/**
 * Everything about the parameters that the catalogue says the service will refuse. `callFlags` are the flags
 * of the command beside the parameters, offered where a name was mistyped. A promise only where there is
 * something to say: of a plan's steps hardly ever.
 */
export const checkParameters = (
  operation: Operation,
  version: ApiVersion,
  parameters: Parameters,
  callFlags: readonly string[] = [],
): readonly Text[] | Promise<readonly Text[]> => {
  const faults = checkFields(parametersOf(operation, version), parameters, '');
  const violations = violationsOf(rulesOf(operation, version), sceneOf(operation, version, parameters));
  if (faults.length === 0) return violations;
  const texts = faults.map((fault) => textOf(fault, operation, version, callFlags));
  return Promise.all(texts).then((known) => [...known, ...violations]);
};

/** Parameters that the service will pass over in silence, because others go before them. */
export const warningsOf = (
  operation: Operation,
  version: ApiVersion,
  parameters: Parameters,
): readonly Text[] => ignoredBy(rulesOf(operation, version), sceneOf(operation, version, parameters));

const textOf = async (
  fault: Fault,
  operation: Operation,
  version: ApiVersion,
  callFlags: readonly string[],
): Promise<Text> => {
  if ('say' in fault) return fault.say(await suggest(fault.value, fault.accepted.map(String)));
  if (!('unknown' in fault)) return fault;
  const isTop = fault.outer === '';
  const flag = flagOf(fault.outer, kebab(fault.unknown));
  // The command took its own flags out already, but for those that it knows without a value.
  if (isTop && callFlags.includes(flag)) return say.callFlagWithValue(flag);
  const { outer, fields } = innermost(fault);
  const flags = flagsIn(fields, outer);
  const near = await suggest(flag, outer === '' ? [...flags, ...callFlags] : flags);
  const other = versionsOf(operation).find((one) => one !== version);
  const existsThere = other !== undefined && resolve(parametersOf(operation, other), flag.slice(2));
  return existsThere ? say.otherVersion(flag, version, other, near) : say.unknownFlag(flag, near);
};

/** Where an unknown dotted name (`DataDisk.1.Siez`, `DataDisk.Size`) leads as far as it is known. */
const innermost = ({ unknown, outer, fields }: UnknownName): Pick<UnknownName, 'outer' | 'fields'> => {
  const segments = unknown.split('.');
  const known = segments
    .map((_, index) => resolve(fields, segments.slice(0, segments.length - index).join('.')))
    .find((place) => place?.parameter.fields !== undefined);
  if (known === undefined) return { outer, fields };
  const { type, fields: inner = [] } = known.parameter;
  return { outer: flagOf(outer, type === 'List' ? `${known.name}.1` : known.name), fields: inner };
};

/** Flags of parameters and of the fields of objects among them. */
const flagsIn = (fields: readonly Parameter[], outer: string): readonly string[] =>
  fields.flatMap(({ name, type, fields: inner }) => {
    const flag = flagOf(outer, kebab(name));
    return type === 'Object' && inner !== undefined ? [flag, ...flagsIn(inner, flag)] : [flag];
  });
