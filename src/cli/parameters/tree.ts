import { fieldNamed, positionsOf } from '../../catalog/fields.ts';
import { kebab } from '../../catalog/names.ts';
import type { Parameter } from '../../catalog/types.ts';
import { isList, type Parameters, type Value } from '../../catalog/values.ts';
import type { Text } from '../../text.ts';
import { flagOf } from './names.ts';
import { itemOf } from './shape.ts';
import { gap } from './text.ts';

/** What is being filled from several flags: fields of an object by name, items of a list by position. */
export type Branch = Map<string, Branch | Value>;

/** Opens a finished object or list again; undefined for a scalar. */
export const branchOf = (node: Branch | Value | undefined): Branch | undefined => {
  if (node === undefined || node === null) return new Map();
  if (node instanceof Map) return node;
  if (isList(node)) return new Map(node.map((item, index) => [String(index + 1), item]));
  return typeof node === 'object' ? new Map(Object.entries(node)) : undefined;
};

/** Sets a value; false when one was there before, or a scalar stands in the way. */
export const put = (branch: Branch, [head = '', ...rest]: readonly string[], value: Value): boolean => {
  const present = branch.get(head);
  if (rest.length === 0) {
    if (present !== undefined) return false;
    branch.set(head, value);
    return true;
  }
  const inner = branchOf(present);
  if (inner === undefined) return false;
  branch.set(head, inner);
  return put(inner, rest, value);
};

/** Takes out what stands at a path; nothing happens when nothing does. */
export const remove = (branch: Branch, [head = '', ...rest]: readonly string[]): void => {
  const present = branch.get(head);
  if (rest.length === 0) branch.delete(head);
  else if (present !== undefined) {
    const inner = branchOf(present);
    if (inner === undefined) return;
    branch.set(head, inner);
    remove(inner, rest);
  }
};

/**
 * Closes a branch into an object: the catalogue's order of fields first, then the others by name, without
 * what is empty and so has no form on the wire (an empty JSON text has one).
 */
export const settle = (
  fields: readonly Parameter[],
  branch: Branch,
  flag: string,
  faults: Text[],
): Parameters => {
  const positions = positionsOf(fields);
  const positionOf = (key: string): number => positions.get(key) ?? fields.length;
  const inOrder = [...branch.keys()].sort((a, b) => positionOf(a) - positionOf(b) || (a < b ? -1 : 1));
  const settled: [string, Value][] = [];
  for (const key of inOrder) {
    const node = branch.get(key);
    if (node === undefined) continue;
    const field = fieldNamed(fields, key);
    const value = node instanceof Map ? close(field, node, flagOf(flag, kebab(key)), faults) : node;
    if (field?.json === true || !isEmpty(value)) settled.push([key, value]);
  }
  return Object.fromEntries(settled);
};

const close = (field: Parameter | undefined, branch: Branch, flag: string, faults: Text[]): Value => {
  if (field?.type !== 'List') return settle(field?.fields ?? [], branch, flag, faults);
  const positions = [...branch.keys()].map(Number).sort((a, b) => a - b);
  const missing = positions.findIndex((position, index) => position !== index + 1);
  if (missing !== -1) faults.push(gap(`${flag}.${positions[missing]}`, `${flag}.${missing + 1}`));
  return positions.map((position) => {
    const item = branch.get(String(position)) ?? null;
    return item instanceof Map ? close(itemOf(field), item, `${flag}.${position}`, faults) : item;
  });
};

const isEmpty = (value: Value): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
