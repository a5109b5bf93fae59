import type { Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import type { Text } from '../../text.ts';
import { DocumentFault, parseJson } from './document.ts';
import { flagOf, resolve, wireNameOf } from './names.ts';
import { inexactIn, isRawObject, Numeral, type Raw, type RawObject, untyped } from './raw.ts';
import { hasSecret, isFree, isScalar, itemOf, quote } from './shape.ts';
import { type Entry, parseShorthand } from './shorthand.ts';
import * as say from './text.ts';
import { type Branch, put, settle } from './tree.ts';

/**
 * A parameter's value from what was given for it. What is not of the parameter's type stays as it was
 * written, for the checks to refuse or `--no-validate` to send. Undefined: as good as not given (null, an
 * empty list). Null: it could not be understood, and the fault says why.
 */
export const typed = (parameter: Parameter, raw: Raw, flag: string, faults: Text[]): Value | undefined => {
  if (raw === null) return undefined;
  if (isFree(parameter)) return typedFree(parameter, raw, flag, faults);
  if (isScalar(parameter)) return typedScalar(parameter, raw);
  if (parameter.type === 'List') return typedList(parameter, [raw], flag, faults);
  return typedObject(parameter, [raw], flag, faults);
};

/** A List from the words of its flag, or from one value: each is an item, or a JSON array of items. */
export const typedList = (
  parameter: Parameter,
  given: readonly Raw[],
  flag: string,
  faults: Text[],
): Value | undefined => {
  const several: Raw[] = [];
  for (const raw of given) {
    const isJson = typeof raw === 'string' && raw.startsWith('[');
    const some = isJson ? json(parameter, raw, flag, say.notJsonList, faults) : raw;
    if (some === undefined) return null;
    several.push(some);
  }
  const item = itemOf(parameter);
  const values = several
    .flat()
    .map((raw, index) => typed(item, raw, isScalar(item) ? flag : `${flag}.${index + 1}`, faults))
    .filter((value) => value !== undefined);
  return values.length > 0 || parameter.json ? values : undefined;
};

/** An Object or a Map from the words of its flag, or from one value; what they say comes together. */
export const typedObject = (
  parameter: Parameter,
  given: readonly Raw[],
  flag: string,
  faults: Text[],
): Value | undefined => {
  const several: (readonly Entry[])[] = [];
  for (const raw of given) {
    if (typeof raw !== 'string' && !isRawObject(raw)) return untyped(raw);
    const some = entriesOf(parameter, raw, flag, faults);
    if (some === undefined) return null;
    several.push(some);
  }
  const entries = several.flat();
  const value =
    parameter.type === 'Map'
      ? assembleMap(parameter, entries, flag, faults)
      : assemble(parameter.fields ?? [], entries, flag, faults);
  return Object.keys(value).length > 0 || parameter.json ? value : undefined;
};

/** Parameters, or the fields of an object, from entries whose keys are names in any spelling. */
export const assemble = (
  fields: readonly Parameter[],
  entries: readonly Entry[],
  flag: string,
  faults: Text[],
): Parameters => {
  const branch: Branch = new Map();
  const placed = entries.map((entry) => ({ ...entry, place: resolve(fields, entry.key) }));
  // What holds other parts comes before its parts.
  placed.sort((a, b) => (a.place?.path.length ?? 1) - (b.place?.path.length ?? 1));
  for (const { key, raw, more, place } of placed) {
    const at = flagOf(flag, place?.name ?? key);
    const isList = place?.parameter.type === 'List';
    if (!isList) refuseMore(more, fields, at, faults);
    const value =
      place === undefined
        ? untyped(raw)
        : typed(place.parameter, isList && more.length > 0 ? [raw, ...more] : raw, at, faults);
    if (value === undefined) continue;
    if (!put(branch, place?.path ?? [wireNameOf(key)], value)) faults.push(say.givenTwice(at));
  }
  return settle(fields, branch, flag, faults);
};

const assembleMap = (
  parameter: Parameter,
  entries: readonly Entry[],
  flag: string,
  faults: Text[],
): Parameters => {
  const branch: Branch = new Map();
  const item = itemOf(parameter);
  for (const { key, raw, more } of entries) {
    const at = flagOf(flag, key);
    refuseMore(more, [parameter], at, faults);
    const value = typed(item, raw, at, faults);
    if (value !== undefined && !put(branch, [key], value)) faults.push(say.givenTwice(at));
  }
  return settle([], branch, flag, faults);
};

const refuseMore = (more: readonly string[], around: readonly Parameter[], at: string, faults: Text[]) => {
  for (const piece of more) faults.push(say.noEquals(at, quote(piece, around.some(hasSecret))));
};

const entriesOf = (
  parameter: Parameter,
  raw: string | RawObject,
  flag: string,
  faults: Text[],
): readonly Entry[] | undefined => {
  const isShorthand = typeof raw === 'string' && !raw.trimStart().startsWith('{');
  if (isShorthand) {
    const entries = parseShorthand(raw);
    if (entries === undefined) faults.push(say.notShorthand(flag, quote(raw, hasSecret(parameter))));
    return entries;
  }
  const object = typeof raw === 'string' ? json(parameter, raw, flag, say.notShorthand, faults) : raw;
  if (object === undefined || !isRawObject(object)) return undefined;
  return Object.entries(object).map(([key, inner]) => ({ key, raw: inner, more: [] }));
};

const typedFree = (parameter: Parameter, raw: Raw, flag: string, faults: Text[]): Value => {
  const value = typeof raw === 'string' ? json(parameter, raw, flag, say.notJson, faults) : raw;
  if (value === undefined) return null;
  const inexact = inexactIn(value);
  if (inexact !== undefined) faults.push(say.inexact(flag, inexact.text));
  return untyped(value);
};

const typedScalar = ({ type }: Parameter, raw: Raw): Value => {
  const text = raw instanceof Numeral ? raw.text : raw;
  if (type === 'String') return typeof text === 'boolean' ? String(text) : untyped(text);
  if (typeof text !== 'string') return untyped(text);
  if (type === 'Boolean')
    return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : untyped(raw);
  return numberOf(type === 'Float', text, raw instanceof Numeral) ?? untyped(raw);
};

/**
 * The number that a text stands for, `+` and leading zeros put aside; whole ones beyond 2^53 as their digits.
 * A document's number may be written in any way that its language has (`1e3`), a word may not.
 */
const numberOf = (fraction: boolean, text: string, inDocument: boolean): Value | undefined => {
  const [, sign = '', digits] = /^([+-]?)0*(\d+)$/.exec(text) ?? [];
  if (digits !== undefined && !fraction) {
    const whole = `${sign === '-' ? '-' : ''}${digits}`;
    return Number.isSafeInteger(Number(whole)) ? Number(whole) + 0 : whole;
  }
  const isDecimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  if (!inDocument && !(fraction && isDecimal)) return undefined;
  return Number.isFinite(Number(text)) ? Number(text) + 0 : undefined;
};

/** A word that can only be JSON. Undefined: it is not, and the fault says so. */
const json = (
  parameter: Parameter,
  text: string,
  flag: string,
  notJson: (flag: string, value: Text) => Text,
  faults: Text[],
): Raw | undefined => {
  try {
    return parseJson(text);
  } catch (error) {
    const isDeep = error instanceof DocumentFault;
    faults.push(isDeep ? say.tooDeep(flag) : notJson(flag, quote(text, hasSecret(parameter))));
    return undefined;
  }
};
