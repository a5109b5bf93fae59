import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/text.ts';
import { operations, walk } from './all.ts';

/** Every text of the catalogue, and whose it is. */
const texts: readonly (readonly [string, Text])[] = operations.flatMap(({ name, about, parameters }) => [
  [name, about] as const,
  ...walk(parameters).map(([path, parameter]) => [`${name} ${path}`, parameter.about] as const),
]);

const whereNot = (holds: (text: Text) => boolean): readonly string[] =>
  texts.filter(([, text]) => !holds(text)).map(([where, { en, zh }]) => `${where}: ${en} / ${zh}`);

const chinese = /\p{Script=Han}/u;

/** A half-width mark beside a Chinese character. */
const halfWidth = /\p{Script=Han}[,;:()?!]|[,;:()?!]\p{Script=Han}/u;

/** Words that are written with a small first letter. */
const smallFirst = /^(vCPUs|vServer|vSwitch)/;

describe('the texts of the catalogue', () => {
  test('exist in both languages, each in its own script', () => {
    expect(whereNot(({ en, zh }) => en.trim() !== '' && !chinese.test(en) && chinese.test(zh))).toEqual([]);
  });

  test('fit one line of help', () => {
    expect(whereNot(({ en, zh }) => en.length <= 125 && zh.length <= 80 && !/[\n\r]/.test(en + zh))).toEqual(
      [],
    );
  });

  test('begin with a capital and end without a full stop', () => {
    expect(whereNot(({ en }) => /^[A-Z]/.test(en) || smallFirst.test(en))).toEqual([]);
    expect(whereNot(({ en, zh }) => !/[.。]$/.test(en) && !/[.。]$/.test(zh))).toEqual([]);
  });

  test('have full-width marks in their Chinese', () => {
    expect(whereNot(({ zh }) => !halfWidth.test(zh))).toEqual([]);
  });

  test('tell the operations apart', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(new Set(operations.map(({ about }) => about[language])).size).toBe(operations.length);
    }
  });
});
