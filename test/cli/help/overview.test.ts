import { describe, expect, test } from 'vitest';
import { operationNames } from '../../../src/catalog/catalog.ts';
import { kebab } from '../../../src/catalog/names.ts';
import { callOptions } from '../../../src/cli/call-options.ts';
import { width } from '../../../src/cli/help/layout.ts';
import { overview } from '../../../src/cli/help/overview.ts';
import { exitCodes } from '../../../src/report.ts';
import type { Language } from '../../../src/text.ts';

const commands = [{ name: 'journal', about: { en: 'the record', zh: '调用日志' } }];

const print = (language: Language = 'en'): string =>
  overview({ language, columns: 80, color: false, commands });

test.each<Language>(['en', 'zh'])('every operation stands in it once, by family, in %s', (language) => {
  const section =
    print(language)
      .split(language === 'en' ? '\nOperations\n' : '\n操作\n')[1]
      ?.split('\n\n')[0] ?? '';
  const listed = section.match(/(?<=^ {4}.*)[a-z-]+\b/gm) ?? [];
  expect(listed.toSorted()).toEqual(operationNames.map(kebab).toSorted());
});

test('what most people type first stands before everything else', () => {
  expect(print().indexOf('create-scaling-group')).toBeLessThan(print().indexOf('\nCommands\n'));
});

describe('nothing is shown that does not exist', () => {
  test('commands are those that were given', () => {
    expect(print()).toMatch(/\nCommands\n {2}journal {2}the record\n\n/);
  });

  test('options are those that every operation has', () => {
    for (const { flags, hidden } of callOptions) {
      expect(print().includes(`\n  ${flags} `), flags).toBe(hidden !== true);
    }
  });

  test('exit codes are those of every status', () => {
    for (const code of Object.values(exitCodes)) expect(print()).toMatch(new RegExp(`\\n {2}${code} `));
  });
});

test('it fits the terminal', () => {
  for (const line of `${print()}${print('zh')}`.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
});
