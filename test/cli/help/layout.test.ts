import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HelpOptions, strong, table, width, wrap, wrapPieces } from '../../../src/cli/help/layout.ts';

const options: HelpOptions = { language: 'en', columns: 40, color: false };

test('a Chinese character takes two cells, a letter one', () => {
  expect(width('ess')).toBe(3);
  expect(width('伸缩组，ess。')).toBe(13);
});

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  test('breaks between Chinese characters, and never before a closing or after an opening mark', () => {
    expect(wrap('创建伸缩组，设定实例数', 10)).toEqual(['创建伸缩', '组，设定实', '例数']);
    expect(wrap('规则（相对阈值）', 6)).toEqual(['规则', '（相对', '阈值）']);
  });

  test('keeps a word that is longer than a line', () => {
    expect(wrap('see https://example.com/long here', 10)).toEqual([
      'see',
      'https://example.com/long',
      'here',
    ]);
  });

  test('loses nothing, and no line of short words is too long', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z,.()"'-]{1,8}$/),
      fc.constantFrom('伸', '缩组', '，', '（组）', '。', 'ID（a）'),
    );
    const property = fc.property(
      fc.array(fc.tuple(word, fc.constantFrom('', ' '))),
      fc.integer({ min: 40, max: 100 }),
      (words, cells) => {
        const text = words.flat().join('');
        const lines = wrap(text, cells);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          if (width(line) > cells) expect(line).not.toMatch(/\s/);
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  test('pieces stay whole, and lines after the first are moved to the right', () => {
    expect(wrapPieces(['ess', '--min-size <integer>', '--max-size <integer>'], 26, 2)).toEqual([
      'ess --min-size <integer>',
      '  --max-size <integer>',
    ]);
  });
});

describe('a table', () => {
  const rows = [
    { term: '--a', lines: ['first'], facts: 'one of x, y' },
    { term: '--much-too-long-for-it', lines: ['second of them'] },
    { term: 'b=', indent: 4, lines: ['third'] },
  ];

  test('gives a long term a line of its own', () => {
    expect(table(rows, options)).toEqual([
      '  --a             first',
      '                  one of x, y',
      '  --much-too-long-for-it',
      '                  second of them',
      '      b=          third',
    ]);
  });

  test('is aligned with the rows that it stands among', () => {
    expect(table(rows.slice(0, 1), options, rows)[0]).toBe('  --a             first');
    expect(table(rows.slice(0, 1), options)[0]).toBe('  --a  first');
  });

  test('is coloured when asked to be, and has the same words', () => {
    const coloured = table(rows, { ...options, color: true }).join('\n');
    expect(coloured).toContain('\u001b[2mone of x, y\u001b[22m');
    expect(strong('x', { ...options, color: true })).toBe('\u001b[1mx\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out.
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(table(rows, options).join('\n'));
  });
});
