import { inWriting } from '../../json.ts';
import type { Text } from '../../text.ts';
import * as say from '../text.ts';

/** `${steps.<id>.<path>}`; with a second `$` before it, it stands for itself. */
const pattern = /(\$?)\$\{steps\.([^.{}]+)\.([^{}]+)\}/g;

/**
 * The ids of the steps whose results stand in a value, wherever in it. Faults: what begins like a reference
 * and is none, and whole numbers that no double holds (they would be sent as others).
 */
export const referencesIn = (value: unknown, faults: Text[]): readonly string[] => {
  const found: string[] = [];
  const visit = (inner: unknown): void => {
    if (typeof inner === 'string') {
      if (inner.includes('${steps')) found.push(...referencesInText(inner, faults));
    } else if (typeof inner === 'number') {
      if (Number.isInteger(inner) && !Number.isSafeInteger(inner)) faults.push(say.inexact(inner));
    } else if (typeof inner === 'object' && inner !== null) {
      for (const each of Object.values(inner)) visit(each);
    }
  };
  visit(value);
  return found;
};

/** Whether a value takes the result of a step, wherever in it. */
export const refers = (value: unknown): boolean => referencesIn(value, []).length > 0;

/**
 * The value with results in the place of references. A text that is one reference becomes what it refers to,
 * whatever that is; inside of a longer text a result must be text, a number or a boolean. What can not be put
 * in is a fault.
 */
export const withResults = (value: unknown, resultOf: (id: string) => unknown, faults: Text[]): unknown => {
  if (typeof value === 'string') return value.includes('${steps') ? filled(value, resultOf, faults) : value;
  if (Array.isArray(value)) return value.map((inner) => withResults(inner, resultOf, faults));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withResults(inner, resultOf, faults)]),
  );
};

const referencesInText = (text: string, faults: Text[]): readonly string[] => {
  const found: string[] = [];
  const rest = text.replace(pattern, (_, mark: string, id: string) => {
    if (mark === '') found.push(id);
    return '';
  });
  if (/(?<!\$)\$\{steps[.}]/.test(rest)) faults.push(say.badReference);
  return found;
};

const filled = (text: string, resultOf: (id: string) => unknown, faults: Text[]): unknown => {
  const [whole] = text.matchAll(pattern);
  if (whole?.[0] === text && whole[1] === '') {
    const [, , id = '', path = ''] = whole;
    return found(id, path, resultOf, faults);
  }
  return text.replace(pattern, (reference, mark: string, id: string, path: string) => {
    if (mark !== '') return reference.slice(1);
    const result = found(id, path, resultOf, faults);
    if (typeof result === 'object' && result !== null) faults.push(say.notScalar(id, path));
    return inWriting(result);
  });
};

/** A step of a path: a field, or a position in a list, counted from 0 (`Rules.0.Id`, `Rules[0].Id`). */
const found = (id: string, path: string, resultOf: (id: string) => unknown, faults: Text[]): unknown => {
  const segments = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const result = segments.reduce(
    (value, segment) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === segment)?.[1]
        : undefined,
    resultOf(id),
  );
  if (result === undefined || result === null) faults.push(say.noSuchResult(id, path));
  return result ?? null;
};
