import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  kindOf,
  loadOperation,
  operationNames,
  parametersOf,
  rulesOf,
  takesToken,
} from '../../src/catalog/catalog.ts';
import { summaries } from '../../src/catalog/generated/summaries.ts';
import { kebab, squash } from '../../src/catalog/names.ts';
import { entries, operationOf, operations, walk } from './all.ts';

const root = join(import.meta.dirname, '../..');

const names = (parameters: readonly { readonly name: string }[]): readonly string[] =>
  parameters.map(({ name }) => name);

describe('loadOperation', () => {
  test('finds every operation under its own name', () => {
    expect(operations.map(({ name }) => name)).toEqual(operationNames);
    expect(operationNames).toHaveLength(103);
  });

  test.each(['CreateScalingGroup', 'create-scaling-group', 'createscalinggroup', 'CREATE-SCALING-GROUP'])(
    'finds CreateScalingGroup spelled %s',
    async (spelling) => {
      expect((await loadOperation(spelling))?.name).toBe('CreateScalingGroup');
    },
  );

  test.each(['CreateScalingGroups', '', 'toString', '__proto__'])('knows no operation %j', async (name) => {
    expect(await loadOperation(name)).toBeUndefined();
  });

  test('loads no operation but the one asked for', () => {
    const script = `
      import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ load(url, context, next) { seen.push(url); return next(url, context); } });
      const { loadOperation } = await import('${root}/src/catalog/catalog.ts');
      await loadOperation('AttachAlbServerGroups');
      console.log(seen.filter((url) => url.includes('/operations/')).join());`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe(`file://${root}/src/catalog/operations/attach-alb-server-groups.ts`);
  });
});

describe('a version of an operation', () => {
  test('has the names that lists had then', () => {
    const remove = operationOf('RemoveInstances');
    expect(names(parametersOf(remove, '2014-08-28'))).toContain('InstanceId');
    expect(names(parametersOf(remove, '2014-08-28'))).not.toContain('InstanceIds');
    expect(names(parametersOf(remove, '2022-02-22'))).toContain('InstanceIds');
  });

  test('has the nested names that lists had then', () => {
    const paths = (version: '2014-08-28' | '2022-02-22') =>
      walk(parametersOf(operationOf('AttachVServerGroups'), version)).map(([path]) => path);
    expect(paths('2014-08-28')).toContain('VServerGroup.VServerGroupAttribute.Port');
    expect(paths('2022-02-22')).toContain('VServerGroups.VServerGroupAttributes.Port');
  });

  test('requires what only it requires', () => {
    const required = (version: '2014-08-28' | '2022-02-22') =>
      parametersOf(operationOf('CancelInstanceRefresh'), version).find(
        ({ name }) => name === 'InstanceRefreshTaskId',
      )?.required;
    expect(required('2014-08-28')).toBeUndefined();
    expect(required('2022-02-22')).toBe(true);
  });

  test('has its own rules and answer', () => {
    const group = operationOf('CreateScalingGroup');
    expect(rulesOf(group, '2014-08-28')).toContainEqual({
      distinctItems: 'RemovalPolicy',
      only: '2014-08-28',
    });
    expect(JSON.stringify(rulesOf(group, '2022-02-22'))).not.toContain('"RemovalPolicy"');
    expect(names(answerOf(operationOf('ModifyScalingRule'), '2014-08-28'))).toContain('ScalingRuleId');
    expect(names(answerOf(operationOf('ModifyScalingRule'), '2022-02-22'))).toEqual(['RequestId']);
  });

  test('may be the only one with a client token', () => {
    const apply = operationOf('ApplyScalingGroup');
    expect(takesToken(apply, '2014-08-28')).toBe(true);
    expect(takesToken(apply, '2022-02-22')).toBe(false);
    expect(kindOf(apply, '2022-02-22')).toBe('once');
  });

  test('has no two parameters of one spelling in one place', () => {
    for (const [operation, version] of entries) {
      const parameters = parametersOf(operation, version);
      for (const level of [parameters, ...walk(parameters).map(([, { fields }]) => fields ?? [])]) {
        const spellings = level.map(({ name }) => squash(name));
        expect(new Set(spellings).size, `${operation.name} ${version} ${spellings}`).toBe(spellings.length);
      }
    }
  });

  test('does not list RegionId and ClientToken', () => {
    for (const [operation, version] of entries) {
      expect(names(parametersOf(operation, version))).not.toContain('RegionId');
      expect(names(parametersOf(operation, version))).not.toContain('ClientToken');
    }
  });
});

describe('the generated index', () => {
  test('is what the generator writes', () => {
    const script = join(root, 'src/generate/main.ts');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('sums up every operation', () => {
    expect(summaries.map(({ name, about }) => [name, about])).toEqual(
      operations.map(({ name, about }) => [name, about]),
    );
    for (const { name, kebab: spelled } of summaries) expect(spelled).toBe(kebab(name));
  });
});
