import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadOperation, parametersOf } from '../../../src/catalog/catalog.ts';
import { kebab } from '../../../src/catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../../src/catalog/types.ts';
import { examplesOf } from '../../../src/cli/help/examples.ts';
import { width } from '../../../src/cli/help/layout.ts';
import { operationHelp } from '../../../src/cli/help/operation-help.ts';
import { checkParameters, warningsOf } from '../../../src/cli/parameters/check.ts';
import { readParameters } from '../../../src/cli/parameters/read.ts';
import { readCallOptions } from '../../../src/cli/read-options.ts';
import type { Language } from '../../../src/text.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { operation as fixture, sources } from '../parameters/fixture.ts';

const help = (operation: Operation, version: ApiVersion, language: Language = 'en', columns = 80): string =>
  operationHelp(operation, version, { language, columns, color: false });

/** Every flag and field in the way that help writes them. */
const termsOf = (parameters: readonly Parameter[], outer?: string): readonly string[] =>
  parameters.flatMap(({ name, type, superseded, fields = [] }) => {
    const flag =
      outer === undefined
        ? `${type === 'Boolean' ? '--[no-]' : '--'}${superseded === true ? name : kebab(name)}`
        : `${outer}${kebab(name)}=`;
    const inner = outer === undefined ? '' : `${outer}${kebab(name)}.${type === 'List' ? '<n>.' : ''}`;
    return [flag, ...termsOf(fields, inner)];
  });

describe.each(everyOperation)('$name $version', ({ operation, version }) => {
  test.each<Language>(['en', 'zh'])(
    'help in %s has every parameter and field, and fits the terminal',
    (language) => {
      const text = help(operation, version, language);
      const lines = text.split('\n');
      const terms = new Set(lines.map((line) => line.trimStart().split(/[\s<]|(?<==)/)[0]));
      const unnumbered = (term: string) => term.split('<n>')[0];
      for (const term of termsOf(parametersOf(operation, version))) {
        expect(terms.has(term) || terms.has(unnumbered(term)), term).toBe(true);
      }
      for (const line of lines) {
        if (width(line) > 80)
          expect(line.trim(), 'only what cannot be broken is longer').toMatch(/^\S+( \S+)?( \\)?$/);
      }
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain(`https://api.aliyun.com/document/Ess/${version}/${operation.name}`);
    },
  );
});

test('every example is a line that a shell takes apart as it was meant, and that passes every check', async () => {
  const lines = everyOperation.flatMap(({ operation, version }) =>
    examplesOf(operation, version).map(({ pieces }) => ({
      operation,
      version,
      line: pieces.join(' \\\n  '),
    })),
  );
  const script = `ess() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n${lines.map(({ line }) => line).join('\n')}`;
  const calls = execFileSync('sh', ['-c', script], { encoding: 'utf8', maxBuffer: 1e8 }).split('\0\n\0');
  expect(calls).toHaveLength(lines.length + 1);
  for (const [index, { operation, version, line }] of lines.entries()) {
    const [name, ...args] = calls[index]?.split('\0') ?? [];
    expect(name).toBe(kebab(operation.name));
    const { options, rest } = readCallOptions(operation, args);
    expect(options.regionId, line).toBe('cn-hangzhou');
    const { parameters, faults } = await readParameters(operation, version, rest, sources());
    const said = [
      ...faults,
      ...(await checkParameters(operation, version, parameters)),
      ...warningsOf(operation, version, parameters),
    ];
    expect(said, line).toEqual([]);
  }
});

describe('what is said of an operation', () => {
  const load = async (name: string): Promise<Operation> => {
    const operation = await loadOperation(name);
    if (operation === undefined) throw new Error(name);
    return operation;
  };

  test('usage names what is required', async () => {
    expect(help(await load('CreateScalingGroup'), '2014-08-28', 'en', 100)).toContain(
      'ess create-scaling-group --region-id <id> --min-size <integer> --max-size <integer> [options]',
    );
  });

  test.each([
    ['CreateScalingGroup', 'Safe to repeat: it takes a client token', '可安全重试'],
    ['DescribeScalingGroups', 'Reads only', '只读操作'],
    ['EnableScalingGroup', 'Repeatable', '可重复执行'],
    ['CreateScalingRule', 'Guarded', '受保护的操作'],
  ])('%s is introduced by how it may be repeated', async (name, en, zh) => {
    expect(help(await load(name), '2014-08-28', 'en')).toContain(en);
    expect(help(await load(name), '2014-08-28', 'zh')).toContain(zh);
  });

  test('what cannot be looked up is not said to be guarded', () => {
    const operation: Operation = { ...fixture, kind: 'once' };
    expect(help(operation, '2014-08-28')).toContain('Sent once');
  });

  test('a token of one version only is promised in that version only', () => {
    const operation: Operation = { ...fixture, kind: 'once', tokenOnly: '2014-08-28' };
    expect(help(operation, '2014-08-28')).toContain('Safe to repeat');
    expect(help(operation, '2022-02-22')).toContain('Sent once');
  });

  test('pages and what has fields have sections of their own', async () => {
    const text = help(await load('DescribeScalingGroups'), '2014-08-28');
    expect(text.indexOf('\nPaging\n')).toBeGreaterThan(text.indexOf('\nOptional\n'));
    expect(text.indexOf('--page-size')).toBeGreaterThan(text.indexOf('\nPaging\n'));
    expect(help(await load('CreateScalingGroup'), '2014-08-28')).toMatch(
      /\nOptional, with fields\n[\s\S]*--tag <key=value,…>…/,
    );
  });

  test('options that only some operations have are shown for those', async () => {
    expect(help(await load('DescribeScalingGroups'), '2014-08-28')).toMatch(
      /\nOptions of this operation\n {2}--all /,
    );
    expect(help(await load('ExecuteScalingRule'), '2014-08-28')).toMatch(/\n {2}--wait /);
    expect(help(await load('EnableScalingGroup'), '2014-08-28')).not.toContain('Options of this operation');
  });

  test('a secret is better read from elsewhere', () => {
    expect(help(fixture, '2014-08-28')).toMatch(/--password <text> .*\n.*secret: better from a\s+file/);
  });

  test('an example asks for the version that is not the default', async () => {
    expect(help(await load('CreateScalingGroup'), '2022-02-22')).toContain('--api-version 2022-02-22');
    expect(help(await load('CreateScalingGroup'), '2014-08-28')).not.toContain('--api-version');
  });
});
