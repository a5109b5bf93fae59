import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/text.ts';
import { operations, walk } from './all.ts';

const chinese = /\p{Script=Han}/u;
/** A half-width mark between Chinese characters. */
const halfWidth = /\p{Script=Han}[,;:()?!]|[,;:()?!]\p{Script=Han}/u;

const faultsOf = (where: string, { en, zh }: Text): readonly string[] => {
  const faults: readonly (readonly [boolean, string])[] = [
    [en.trim() === '' || zh.trim() === '', 'lacks a language'],
    [en === zh, 'is the same in both languages'],
    [chinese.test(en), 'has Chinese characters in its English'],
    [!chinese.test(zh), 'has no Chinese in its Chinese'],
    [/[\n\r]/.test(en + zh), 'has more than one line'],
    [/[.。]$/.test(en) || /[.。]$/.test(zh), 'ends with a full stop'],
    [/^[a-z]/.test(en) && !/^v[A-Z]|^both:/.test(en), 'does not begin with a capital'],
    [halfWidth.test(zh), 'has a half-width mark in its Chinese'],
    [en.length > 125, 'is too long for a line of help'],
  ];
  return faults.filter(([found]) => found).map(([, fault]) => `${where} ${fault}: ${en} / ${zh}`);
};

describe('what the catalogue says of an operation', () => {
  test.each(operations)(
    '$name and its parameters have texts in both languages',
    ({ name, about, parameters }) => {
      const texts = [
        [name, about] as const,
        ...walk(parameters).map(([path, parameter]) => [`${name} ${path}`, parameter.about] as const),
      ];
      expect(texts.flatMap(([where, text]) => faultsOf(where, text))).toEqual([]);
    },
  );

  test('no two operations say the same', () => {
    const said = operations.map(({ about }) => about.en);
    expect(new Set(said).size).toBe(said.length);
  });
});
