import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * Every message that a person reads, in every room: the compiler holds that it has both languages, and this
 * test that each is written in its own.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const files = globSync('src/**/{*text,explain}.ts', {
  cwd: root,
  exclude: ['src/text.ts', 'src/context.ts'],
});

interface Said {
  readonly where: string;
  readonly en: string;
  readonly zh: string;
}

/** Stands for whatever a message is made with: a word, a number, a Text, or a list of these. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, property) => {
    if (property === Symbol.toPrimitive || property === 'toString') return () => '1';
    if (property === Symbol.iterator) return () => [anything][Symbol.iterator]();
    if (property === 'length') return 1;
    if (property === 'join') return () => '1';
    return anything;
  },
  apply: () => anything,
});

const isFunction = (value: unknown): value is (...words: readonly unknown[]) => unknown =>
  typeof value === 'function';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The texts of an export: a text, a function that makes one, or a table of either. */
const textsOf = (where: string, value: unknown): readonly Said[] => {
  if (value === anything || value instanceof RegExp) return [];
  if (isFunction(value)) return textsOf(`${where}()`, made(value));
  if (!isRecord(value)) return [];
  if ('en' in value || 'zh' in value) return [{ where, en: String(value.en), zh: String(value.zh) }];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(`${where}.${name}`, inner));
};

/** A message that looks up a word in a table can't be made with just anything; the tables are typed as well. */
const made = (make: (...words: readonly unknown[]) => unknown): unknown => {
  try {
    return make(...Array(8).fill(anything));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const said = (
  await Promise.all(
    files.map(async (file) => {
      const exports: Record<string, unknown> = await import(`${root}${file}`);
      return Object.entries(exports).flatMap(([name, value]) => textsOf(`${file} ${name}`, value));
    }),
  )
).flat();

const whereNot = (holds: (text: Said) => boolean): readonly string[] =>
  said.filter((text) => !holds(text)).map(({ where, en, zh }) => `${where}: ${en} / ${zh}`);

const chinese = /\p{Script=Han}/u;

describe('the messages of every room', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(15);
    expect(said.length).toBeGreaterThan(300);
  });

  it('are in English and in Chinese, but for what is no language: names and signs', () => {
    expect(whereNot(({ en, zh }) => en !== '' && zh !== '')).toEqual([]);
    expect(whereNot(({ en }) => !chinese.test(en))).toEqual([]);
    const lettersOf = (words: string): string => words.toLowerCase().replaceAll(/[^a-z]/g, '');
    expect(
      whereNot(({ en, zh }) => chinese.test(zh) || zh === 'ClientToken' || lettersOf(en) === lettersOf(zh)),
    ).toEqual([]);
  });

  it('have full-width marks in their Chinese', () => {
    const halfWidth = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;
    // Between pairs stands the comma that is typed.
    expect(whereNot(({ zh }) => !halfWidth.test(zh.replaceAll('值,', '值')))).toEqual([]);
  });

  it('call a client token ClientToken in Chinese', () => {
    // What else is a token there belongs to credentials.
    const others = /^src\/credentials\//;
    expect(whereNot(({ where, zh }) => others.test(where) || !zh.includes('令牌'))).toEqual([]);
  });
});
