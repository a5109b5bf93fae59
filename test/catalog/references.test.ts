import { describe, expect, test } from 'vitest';
import { answerOf, kindOf, parametersOf, rulesOf } from '../../src/catalog/catalog.ts';
import type {
  AnswerField,
  ApiVersion,
  Condition,
  Operation,
  Parameter,
  Rule,
} from '../../src/catalog/types.ts';
import { entries, operationOf, operations, walk, walkAnswer } from './all.ts';

const parameterNames = (operation: Operation, version: ApiVersion): readonly string[] => [
  ...parametersOf(operation, version).map(({ name }) => name),
  ...(operation.region === 'none' ? [] : ['RegionId']),
];

/** The entries of a list in an answer. */
const entryFields = (operation: Operation, version: ApiVersion, list: string): readonly string[] => {
  const field = answerOf(operation, version).find(({ name }) => name === list);
  return (field?.fields ?? []).map(({ name }: AnswerField) => name);
};

const answerPaths = (operation: Operation, version: ApiVersion): readonly string[] =>
  walkAnswer(answerOf(operation, version)).map(([path]) => path);

const pathsOfCondition = (when: Condition): readonly string[] => Object.keys(when);

const pathsOfRule = (rule: Rule): readonly string[] => {
  if ('ascending' in rule) return rule.ascending;
  if ('wins' in rule) return rule.wins;
  if ('anyOf' in rule) return rule.anyOf;
  if ('anyOfWhen' in rule) return [...rule.anyOfWhen[0], rule.anyOfWhen[1]];
  if ('exclusive' in rule) return rule.exclusive;
  if ('together' in rule) return rule.together;
  if ('distinct' in rule) return rule.distinct;
  if ('distinctItems' in rule) return [rule.distinctItems];
  if ('requiredWhen' in rule) return [rule.requiredWhen[0], ...pathsOfCondition(rule.requiredWhen[1])];
  if ('appliesWhen' in rule) return [rule.appliesWhen[0], ...pathsOfCondition(rule.appliesWhen[1])];
  if ('forbiddenWhen' in rule) return [rule.forbiddenWhen[0], ...pathsOfCondition(rule.forbiddenWhen[1])];
  return rule.requires;
};

/** A path's list positions are not part of its name. */
const withoutPositions = (path: string): string => path.replaceAll(/\.\d+/g, '');

const dependsOn = ({ rangeBy, valuesBy, patternBy }: Parameter): readonly string[] =>
  [rangeBy, valuesBy, patternBy].flatMap((dependent) =>
    dependent === undefined ? [] : [dependent.parameter],
  );

describe('an entry of the catalogue names only what exists', () => {
  test.each(entries)('rules of $name $1', (operation, version) => {
    const known = walk(parametersOf(operation, version)).map(([path]) => path);
    for (const rule of rulesOf(operation, version)) {
      for (const path of pathsOfRule(rule)) expect(known).toContain(withoutPositions(path));
    }
  });

  test.each(entries)('parameters of $name $1 that hang on others', (operation, version) => {
    const check = (level: readonly Parameter[]): void => {
      const names = level.map(({ name }) => name);
      for (const parameter of level) {
        for (const other of dependsOn(parameter)) expect(names).toContain(other);
        check(parameter.fields ?? []);
      }
    };
    check(parametersOf(operation, version));
  });

  test.each(entries)('limits of $name $1', (operation, version) => {
    for (const [path, parameter] of walk(parametersOf(operation, version))) {
      const { values, default: preset, pattern, patternBy, min, max } = parameter;
      if (values !== undefined && preset !== undefined) expect(values, path).toContain(preset);
      if (min !== undefined && max !== undefined) expect(min, path).toBeLessThanOrEqual(max);
      for (const source of [pattern, ...Object.values(patternBy?.patterns ?? {})]) {
        if (source !== undefined) expect(() => new RegExp(source, 'u')).not.toThrow();
      }
      expect(parameter.type === 'List' || parameter.type === 'Map' || parameter.of === undefined, path).toBe(
        true,
      );
    }
  });

  test.each(entries.filter(([{ resource }]) => resource !== undefined))(
    'what $name $1 makes or starts',
    (operation, version) => {
      expect(answerPaths(operation, version)).toContain(operation.resource);
    },
  );

  test.each(entries.filter(([{ paging }]) => paging !== undefined))(
    'the pages of $name $1',
    (operation, version) => {
      const { paging } = operation;
      if (paging === undefined) return;
      const asked = parameterNames(operation, version);
      const answered = answerPaths(operation, version);
      expect(answered).toContain(paging.list);
      if (paging.by === 'number') {
        expect(asked).toEqual(expect.arrayContaining(['PageNumber', 'PageSize']));
        expect(answered).toEqual(expect.arrayContaining(['PageNumber', 'PageSize', 'TotalCount']));
      } else {
        expect(asked).toContain(paging.request);
        expect(answered).toContain(paging.answer);
      }
    },
  );

  test.each(entries.filter(([{ naturalKey }]) => naturalKey !== undefined))(
    'the natural key of $name $1',
    (operation, version) => {
      const key = operation.naturalKey;
      if (key === undefined) return;
      const lookup = operationOf(key.lookup);
      const asked = parameterNames(operation, version);
      const listed = entryFields(lookup, version, key.list);
      expect(lookup.kind).toBe('read');
      expect(parameterNames(lookup, version)).toEqual(expect.arrayContaining(Object.keys(key.filter)));
      expect(asked).toEqual(
        expect.arrayContaining([...Object.values(key.filter), ...Object.values(key.match)]),
      );
      expect(listed).toEqual(expect.arrayContaining([...Object.keys(key.match), ...Object.values(key.ids)]));
      expect(answerPaths(operation, version)).toEqual(expect.arrayContaining(Object.keys(key.ids)));
    },
  );
});

describe('an entry of the catalogue is complete', () => {
  test('every read that takes a page number or a next token says how it is paged', () => {
    for (const [operation, version] of entries) {
      const asked = parameterNames(operation, version);
      if (asked.includes('PageNumber') || asked.includes('NextToken'))
        expect(operation.paging, operation.name).toBeDefined();
    }
  });

  test('a natural key belongs to a write that may be done once only', () => {
    for (const [operation, version] of entries) {
      if (operation.naturalKey !== undefined) expect(kindOf(operation, version)).toBe('once');
    }
  });

  test('every write that may be done once only has a natural key, or is known to leave nothing to find', () => {
    const without = operations.filter(({ kind, naturalKey }) => kind === 'once' && naturalKey === undefined);
    expect(without.map(({ name }) => name)).toEqual([
      'ApplyEciScalingConfiguration',
      'ApplyScalingGroup',
      'CreateDiagnoseReport',
      'RebalanceInstances',
      'RecordLifecycleActionHeartbeat',
      'ResumeInstanceRefresh',
    ]);
  });

  test('passwords, user data and registry credentials are secret', () => {
    const secret =
      /Password$|UserData$|ImageRegistryCredentials?\.(UserName|Password)$|\.FlexVolume\.Options$|ToPaths?\.Content$/;
    for (const { name, parameters } of operations) {
      for (const [path, parameter] of walk(parameters)) {
        expect(parameter.secret === true, `${name} ${path}`).toBe(secret.test(path));
      }
    }
  });
});
