import type { Value } from '../../catalog/values.ts';

/** A number as it was written, so that no digit gets lost and a text such as `1.10` stays one. */
export class Numeral {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value as it was given: words of the command line are strings, documents have structure. */
export type Raw = string | boolean | null | Numeral | readonly Raw[] | RawObject;
export type RawObject = { readonly [key: string]: Raw };

export const isRawList = (raw: Raw): raw is readonly Raw[] => Array.isArray(raw);

export const isRawObject = (raw: Raw): raw is RawObject =>
  typeof raw === 'object' && raw !== null && !isRawList(raw) && !(raw instanceof Numeral);

/** What a program holds, as if it had been written down. */
export const rawOf = (value: unknown): Raw => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map(rawOf);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rawOf(inner)]));
  }
  return value === undefined ? null : new Numeral(String(value));
};

/** A value without a type to go by; objects get sorted keys. A whole number beyond 2^53 is its digits. */
export const untyped = (raw: Raw): Value => {
  if (raw instanceof Numeral) return isExact(raw) ? Number(raw.text) : raw.text;
  if (isRawList(raw)) return raw.map(untyped);
  if (isRawObject(raw)) {
    const entries = Object.entries(raw).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, untyped(inner)]));
  }
  return raw;
};

/** The first number inside that a double cannot hold exactly; undefined when there is none. */
export const inexactIn = (raw: Raw): Numeral | undefined => {
  if (raw instanceof Numeral) return isExact(raw) ? undefined : raw;
  if (isRawList(raw)) return raw.map(inexactIn).find((found) => found !== undefined);
  if (isRawObject(raw)) return inexactIn(Object.values(raw));
  return undefined;
};

/** Whether a double holds it: whole numbers up to 2^53, and every fraction (read as JSON reads it). */
const isExact = ({ text }: Numeral): boolean =>
  Number.isFinite(Number(text)) && (!/^[+-]?\d+$/.test(text) || Number.isSafeInteger(Number(text)));
