import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, displayWidth, pad, printable, wrap } from '../../src/output/terminal.ts';

const anyText = fc.string({ unit: 'grapheme' }).map(printable);

test.each([
  ['web', 3],
  ['伸缩组', 6],
  ['ｆｕｌｌ', 8],
  ['ﾊﾝｶｸ', 4],
  ['한국어', 6],
  ['𠮷野家', 6],
  ['é', 1],
  ['🎉', 2],
  ['👨‍👩‍👧', 2],
  ['🇨🇳', 2],
  ['❤️', 2],
  ['…─→', 3],
  ['\u200b', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('padding counts columns, not characters', () => {
  expect(pad('生产', 6)).toBe('生产  ');
  expect(pad('5', 3, 'start')).toBe('  5');
  expect(pad('longer', 3)).toBe('longer');
});

test('a text is cut between characters, never inside one', () => {
  expect(cut('生产环境', 8)).toBe('生产环境');
  expect(cut('生产环境', 6)).toBe('生产…');
  expect(cut('ab🎉', 3)).toBe('ab…');
});

test('lines break at spaces, and inside a word that has none', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('生产环境伸缩组', 6)).toEqual(['生产环', '境伸缩', '组']);
  expect(wrap('', 6)).toEqual(['']);
  expect(wrap('组', 1)).toEqual(['组']);
});

test('whatever is cut or wrapped fits, and wrapping loses nothing but spaces', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of [...lines, cut(text, width)]) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
