import { parseJson } from './document.ts';
import type { Raw } from './raw.ts';

/** One `key=value`. Pieces without `=` that follow it are `more` values, which only a list may have. */
export interface Entry {
  readonly key: string;
  readonly raw: Raw;
  readonly more: readonly string[];
}

/**
 * Reads `key=value,key=value`. A value with commas stands in quotes ("…" with `\"` and `\\`, or '…'), lists
 * and objects are JSON. Undefined when the text is not of this form.
 */
export const parseShorthand = (text: string): readonly Entry[] | undefined => {
  const entries: { key: string; raw: Raw; more: string[] }[] = [];
  let rest = text;
  for (;;) {
    const [start, key] = /^\s*([^=,"'[\]{}\s][^=,]*?)\s*=/.exec(rest) ?? [];
    if (start !== undefined && key !== undefined) {
      const value = parseValue(rest.slice(start.length));
      if (value === undefined) return undefined;
      entries.push({ key, raw: value.raw, more: [] });
      rest = value.rest;
    } else {
      const [bare = ''] = /^[^,]*/.exec(rest) ?? [];
      const before = entries.at(-1);
      if (bare.trim() === '' || before === undefined) return undefined;
      before.more.push(bare.trim());
      rest = rest.slice(bare.length);
    }
    if (rest === '') return entries;
    if (!rest.startsWith(',')) return undefined;
    rest = rest.slice(1);
  }
};

const parseValue = (text: string): { raw: Raw; rest: string } | undefined => {
  const [double, doubleInside] = /^"((?:[^"\\]|\\.)*)"/s.exec(text) ?? [];
  if (double !== undefined && doubleInside !== undefined) {
    return { raw: doubleInside.replaceAll(/\\(["\\])/g, '$1'), rest: text.slice(double.length) };
  }
  const [single, singleInside] = /^'([^']*)'/.exec(text) ?? [];
  if (single !== undefined && singleInside !== undefined) {
    return { raw: singleInside, rest: text.slice(single.length) };
  }
  if (/^["']/.test(text)) return undefined;
  if (/^[[{]/.test(text)) return parseInnerJson(text);
  const [plain = ''] = /^[^,]*/.exec(text) ?? [];
  return { raw: plain, rest: text.slice(plain.length) };
};

const parseInnerJson = (text: string): { raw: Raw; rest: string } | undefined => {
  const end = endOfJson(text);
  try {
    return { raw: parseJson(text.slice(0, end)), rest: text.slice(end) };
  } catch {
    return undefined;
  }
};

/** Where the bracket that opens the text is closed again. */
const endOfJson = (text: string): number => {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth === 0) return index + token.length;
  }
  return text.length;
};
