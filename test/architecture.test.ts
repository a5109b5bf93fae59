import { describe, expect, it } from 'vitest';
import { readModules } from './architecture/modules.ts';

/*
 * Which room of src may know which. A room is a folder of src, or a file that lies in src itself. When a test
 * here fails, the code is to be moved, or what it needs to be handed to it as an argument; a rule is changed
 * only where the layout of the house is.
 */

/** Words that every room may use. */
const shared = [
  'context.ts',
  'errors.ts',
  'hash.ts',
  'json.ts',
  'make-folder.ts',
  'report.ts',
  'shell-word.ts',
  'text.ts',
];

/** What a room may import beside itself: rooms, or single files of them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'text.ts': [],
  'errors.ts': ['text.ts'],
  'context.ts': ['built-in.ts', 'text.ts'],
  'hash.ts': ['built-in.ts'],
  'built-in.ts': [],
  'json.ts': [],
  'make-folder.ts': [],
  'shell-word.ts': [],
  'language.ts': ['text.ts'],
  'report.ts': ['catalog/types.ts'],
  'stdout.ts': ['context.ts'],
  catalog: ['text.ts'],
  config: shared,
  // A role's keys are asked for with a signed request of their own.
  credentials: [...shared, 'config', 'signing', 'transport', 'wire/endpoint.ts'],
  // Knows neither the catalogue nor the program around it: pure functions of a request, a key, and a stamp.
  signing: ['hash.ts', 'credentials/credentials.ts'],
  wire: [...shared, 'catalog'],
  transport: [...shared, 'built-in.ts', 'signing', 'wire/answer.ts'],
  journal: [...shared, 'catalog'],
  call: [...shared, 'wire', 'signing', 'transport', 'journal', 'credentials', 'catalog'],
  wait: [...shared, 'call', 'wire', 'catalog'],
  batch: [...shared, 'call', 'wire', 'journal', 'catalog', 'output'],
  output: [...shared, 'catalog'],
  // The other end of the wire: it shares nothing with the client but the catalogue.
  emulator: [...shared, 'catalog'],
  cli: [
    ...[...shared, 'language.ts', 'catalog', 'config', 'credentials', 'signing', 'wire', 'transport'],
    ...['journal', 'call', 'wait', 'batch', 'output', 'emulator'],
  ],
  // Writes what is checked in and follows from the catalogue; no part of the program.
  generate: [...shared, 'catalog', 'cli', 'output/formats.ts', 'signing/signer.ts'],
  'main.ts': [...shared, 'language.ts', 'stdout.ts', 'cli', 'config/settings-path.ts'],
};

const modules = readModules();
const byPath = new Map(modules.map((module) => [module.path, module]));

const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** Every import that a rule forbids, with the reason that the rule gives. */
const forbidden = (rule: (from: string, to: string) => string | undefined): readonly string[] =>
  modules.flatMap(({ path, imports }) =>
    imports.flatMap((imported) => {
      const reason = rule(path, imported);
      return reason === undefined ? [] : [`${path} imports ${imported}: ${reason}`];
    }),
  );

describe('who may know whom', () => {
  it('a room imports only the rooms that it may know', () => {
    const rule = (from: string, to: string): string | undefined => {
      if (!to.startsWith('src/') || roomOf(from) === roomOf(to)) return undefined;
      const known = mayImport[roomOf(from)];
      if (known === undefined) return `${roomOf(from)} is a new room; say in this test what it may import`;
      const allowed = known.includes(roomOf(to)) || known.includes(to.replace('src/', ''));
      return allowed ? undefined : `${roomOf(from)} may import ${known.join(', ') || 'nothing'}`;
    };
    expect(forbidden(rule)).toEqual([]);
  });

  it('only `ess emulator` and --local load the emulator', () => {
    const loaders = [
      'src/cli/commands/emulator.ts',
      'src/cli/commands/emulator/transfer.ts',
      'src/cli/session.ts',
    ];
    const rule = (from: string, to: string): string | undefined =>
      roomOf(to) !== 'emulator' || roomOf(from) === 'emulator' || loaders.includes(from)
        ? undefined
        : `only ${loaders.join(' and ')} may`;
    expect(forbidden(rule)).toEqual([]);
  });

  it('only the command line, and who lists its options, knows commander', () => {
    const rule = (from: string, to: string): string | undefined =>
      to === 'commander' && roomOf(from) !== 'cli' && roomOf(from) !== 'generate'
        ? 'options are read in src/cli; hand on what was read'
        : undefined;
    expect(forbidden(rule)).toEqual([]);
  });

  it('only main and context know the process', () => {
    const knowing = [
      'src/main.ts',
      'src/context.ts',
      // Only to load a module of Node when it is needed, and at once.
      'src/built-in.ts',
      'src/generate/main.ts',
      'src/generate/completions/read.ts',
    ];
    const users = modules.filter(({ path, usesProcess }) => usesProcess && !knowing.includes(path));
    expect(users.map(({ path }) => `${path} uses process: take it from the Context`)).toEqual([]);
    const rule = (from: string, to: string): string | undefined =>
      // Whether another process still lives is a question to the system, like whether a file exists.
      to === 'node:process' && from !== 'src/journal/holder.ts' ? 'take it from the Context' : undefined;
    expect(forbidden(rule)).toEqual([]);
  });
});

describe('the shape of src', () => {
  it('no file imports itself, by whatever way round', () => {
    expect(circles()).toEqual([]);
  });

  it('every file is reached from main, or from the generator', () => {
    const reached = new Set(['src/main.ts', 'src/generate/main.ts']);
    for (const path of reached) for (const imported of byPath.get(path)?.imports ?? []) reached.add(imported);
    const unreached = modules.filter(({ path }) => !reached.has(path));
    expect(unreached.map(({ path }) => `${path} is used by nothing: use it or delete it`)).toEqual([]);
  });

  it('a file fits a head, unless it is data', () => {
    const most = 200;
    const isData = (path: string): boolean =>
      /^src\/catalog\/(operations|answers|parameters|error-codes|generated)\//.test(path);
    const long = modules.filter(({ path, lines }) => lines > most && !isData(path));
    expect(
      long.map(({ path, lines }) => `${path} has ${lines} lines; at ${most} it is to be divided`),
    ).toEqual([]);
  });
});

/** The ways from a file back to itself. */
const circles = (): readonly string[] => {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const imported of byPath.get(path)?.imports ?? []) walk(imported, [...way, path]);
    done.add(path);
  };
  for (const { path } of modules) walk(path, []);
  return found;
};
