import type { Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import { invalid, missing } from '../service-error.ts';
import { check } from './check.ts';
import type { Reader } from './readers.ts';
import { readJson, readScalar } from './scalars.ts';

/**
 * Flat wire parameters → typed values under the names of the newest version, checked by the catalogue's entry.
 * What the operation does not know is ignored, as the service does. Holes in a list (`Tag.1`, `Tag.3`) close.
 * Throws a ServiceError that names the parameter as it is on the wire.
 */
export const decode = (readers: readonly Reader[], sent: ReadonlyMap<string, string>): Parameters =>
  decodeFields(readers, treeOf(sent), '');

/** The dotted names of the wire as a tree: a node may have a value, and nodes below it. */
interface Node {
  value?: string;
  below?: Map<string, Node>;
}

const treeOf = (sent: ReadonlyMap<string, string>): Node => {
  const root: Node = {};
  for (const [name, value] of sent) {
    let node = root;
    for (const step of name.includes('.') ? name.split('.') : [name]) {
      node.below ??= new Map();
      const next = node.below.get(step) ?? {};
      node.below.set(step, next);
      node = next;
    }
    node.value = value;
  }
  return root;
};

const decodeFields = (readers: readonly Reader[], node: Node, prefix: string): Parameters => {
  const fields: Record<string, Value> = {};
  const present: { readonly parameter: Parameter; readonly value: Value }[] = [];
  for (const reader of readers) {
    const { name, required } = reader.parameter;
    const below = node.below?.get(name);
    // Most of an operation's parameters are not sent.
    if (below === undefined && !required) continue;
    const path = `${prefix}${name}`;
    const value = below === undefined ? undefined : decodeOne(reader, below, path);
    if (value === undefined || (value === '' && required)) {
      if (required) throw missing(path);
      continue;
    }
    fields[reader.name] = value;
    present.push({ parameter: reader.parameter, value });
  }
  for (const { parameter, value } of present) check(parameter, value, `${prefix}${parameter.name}`, fields);
  return fields;
};

const decodeOne = (reader: Reader, node: Node, path: string): Value | undefined => {
  const { parameter } = reader;
  if (parameter.json) return node.value === undefined ? undefined : readJson(parameter, node.value, path);
  switch (parameter.type) {
    case 'List':
      return decodeList(reader, node, path);
    case 'Object':
      return node.below === undefined ? undefined : decodeFields(reader.fields, node, `${path}.`);
    case 'Map':
      return decodeMap(reader, node, path);
    default:
      return node.value === undefined ? undefined : readScalar(parameter.type, node.value, path);
  }
};

const decodeList = (reader: Reader, node: Node, path: string): Value | undefined => {
  const places = [...(node.below ?? [])].filter(([place]) => /^[1-9]\d*$/.test(place));
  places.sort(([a], [b]) => Number(a) - Number(b));
  const items = places.map(([place, item]) => decodeItem(reader, item, `${path}.${place}`));
  if (reader.parameter.alsoScalar && node.value !== undefined) items.push(node.value);
  const present = items.filter((item) => item !== undefined);
  if (node.value !== undefined && !reader.parameter.alsoScalar) throw invalid(path);
  return present.length === 0 ? undefined : present;
};

const decodeItem = (reader: Reader, node: Node, path: string): Value | undefined => {
  if (reader.fields.length > 0) return decodeFields(reader.fields, node, `${path}.`);
  return node.value === undefined ? undefined : readScalar(reader.parameter.of ?? 'String', node.value, path);
};

const decodeMap = ({ parameter }: Reader, node: Node, path: string): Value | undefined => {
  const entries = [...(node.below ?? [])].map(([key, { value }]) => [
    key,
    value === undefined ? undefined : readScalar(parameter.of ?? 'String', value, `${path}.${key}`),
  ]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};
