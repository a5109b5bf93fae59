import { describe, expect, test } from 'vitest';
import { answerOf, kindOf, parametersOf, rulesOf } from '../../src/catalog/catalog.ts';
import type { ApiVersion, Condition, Operation, Parameter, Rule } from '../../src/catalog/types.ts';
import { entries, operationOf, operations, walk, walkAnswer } from './all.ts';

/** What the parameters and the answer of an entry are called, by dotted path. */
const asked = (operation: Operation, version: ApiVersion): readonly string[] => [
  ...walk(parametersOf(operation, version)).map(([path]) => path),
  ...(operation.region === 'none' ? [] : ['RegionId']),
];
const answered = (operation: Operation, version: ApiVersion): readonly string[] =>
  walkAnswer(answerOf(operation, version)).map(([path]) => path);

const missing = (wanted: readonly string[], from: readonly string[]): readonly string[] =>
  wanted.filter((path) => !from.includes(path));

/** Every reference that leads nowhere, over all operations and versions. */
const dangling = (
  find: (operation: Operation, version: ApiVersion) => readonly string[],
): readonly string[] =>
  entries.flatMap(([operation, version]) =>
    find(operation, version).map((path) => `${operation.name} ${version}: ${path}`),
  );

const conditional = ([parameter, when]: readonly [string, Condition]): readonly string[] => [
  parameter,
  ...Object.keys(when),
];

const pathsOf = (rule: Rule): readonly string[] => {
  if ('ascending' in rule) return rule.ascending;
  if ('wins' in rule) return rule.wins;
  if ('anyOf' in rule) return rule.anyOf;
  if ('anyOfWhen' in rule) return [...rule.anyOfWhen[0], rule.anyOfWhen[1]];
  if ('exclusive' in rule) return rule.exclusive;
  if ('together' in rule) return rule.together;
  if ('distinct' in rule) return rule.distinct;
  if ('distinctItems' in rule) return [rule.distinctItems];
  if ('requiredWhen' in rule) return conditional(rule.requiredWhen);
  if ('appliesWhen' in rule) return conditional(rule.appliesWhen);
  if ('forbiddenWhen' in rule) return conditional(rule.forbiddenWhen);
  return rule.requires;
};

const withoutPosition = (path: string): string => path.replaceAll(/\.\d+/g, '');

/** Parameters that others of the same object hang on, and that are not there. */
const danglingDependence = (level: readonly Parameter[]): readonly string[] => [
  ...level.flatMap(({ rangeBy, valuesBy, patternBy }) =>
    missing(
      [rangeBy, valuesBy, patternBy].flatMap((dependent) =>
        dependent === undefined ? [] : [dependent.parameter],
      ),
      level.map(({ name }) => name),
    ),
  ),
  ...level.flatMap(({ fields }) => danglingDependence(fields ?? [])),
];

describe('an entry of the catalogue names only what exists', () => {
  test('in its rules', () => {
    const find = (operation: Operation, version: ApiVersion) =>
      missing(rulesOf(operation, version).flatMap(pathsOf).map(withoutPosition), asked(operation, version));
    expect(dangling(find)).toEqual([]);
  });

  test('where a limit hangs on another parameter', () => {
    expect(dangling((operation, version) => danglingDependence(parametersOf(operation, version)))).toEqual(
      [],
    );
  });

  test('as what it makes or starts', () => {
    const find = (operation: Operation, version: ApiVersion) =>
      operation.resource === undefined ? [] : missing([operation.resource], answered(operation, version));
    expect(dangling(find)).toEqual([]);
  });

  test('for following its pages', () => {
    const find = (operation: Operation, version: ApiVersion) => {
      const { paging } = operation;
      if (paging === undefined) return [];
      const sent = paging.by === 'number' ? ['PageNumber', 'PageSize'] : [paging.request];
      const got = paging.by === 'number' ? ['PageNumber', 'PageSize', 'TotalCount'] : [paging.answer];
      return [
        ...missing(sent, asked(operation, version)),
        ...missing([paging.list, ...got], answered(operation, version)),
      ];
    };
    expect(dangling(find)).toEqual([]);
  });

  test('in its natural key', () => {
    const find = (operation: Operation, version: ApiVersion) => {
      const { naturalKey: key } = operation;
      if (key === undefined) return [];
      const lookup = operationOf(key.lookup);
      const inEntry = (field: string): string => `${key.list}.${field}`;
      return [
        ...missing(Object.keys(key.filter), asked(lookup, version)),
        ...missing([...Object.values(key.filter), ...Object.values(key.match)], asked(operation, version)),
        ...missing(
          [...Object.keys(key.match), ...Object.values(key.ids)].map(inEntry),
          answered(lookup, version),
        ),
        ...missing(Object.keys(key.ids), answered(operation, version)),
      ];
    };
    expect(dangling(find)).toEqual([]);
  });
});

describe('an entry of the catalogue is sound', () => {
  test('it is data alone, so that a build may keep it as JSON', () => {
    for (const operation of operations)
      expect(JSON.parse(JSON.stringify(operation))).toStrictEqual(operation);
  });

  test('its limits agree with each other', () => {
    for (const [operation, version] of entries) {
      for (const [path, parameter] of walk(parametersOf(operation, version))) {
        const where = `${operation.name} ${path}`;
        const { type, of, fields, json, values, default: preset, min, max } = parameter;
        if (values !== undefined && preset !== undefined) expect(values, where).toContain(preset);
        if (min !== undefined && max !== undefined) expect(min, where).toBeLessThanOrEqual(max);
        if (type === 'List') expect((of === undefined) !== (fields === undefined), where).toBe(true);
        if (type === 'Object') expect(fields !== undefined || json === true, where).toBe(true);
      }
    }
  });

  test('its patterns are regular expressions', () => {
    for (const { parameters } of operations) {
      for (const [, { pattern, patternBy }] of walk(parameters)) {
        for (const source of [pattern, ...Object.values(patternBy?.patterns ?? {})]) {
          if (source !== undefined) expect(() => new RegExp(source, 'u')).not.toThrow();
        }
      }
    }
  });

  test('it says how it is paged when it takes a page number or a next token', () => {
    const unpaged = entries.filter(([operation, version]) => {
      const names = asked(operation, version);
      return operation.paging === undefined && (names.includes('PageNumber') || names.includes('NextToken'));
    });
    expect(unpaged.map(([{ name }]) => name)).toEqual([]);
  });

  test('it has a natural key only as a write that may be done once', () => {
    const others = entries.filter(([operation, version]) => kindOf(operation, version) !== 'once');
    expect(others.filter(([{ naturalKey }]) => naturalKey !== undefined)).toEqual([]);
  });

  test('it has a natural key as a write that may be done once, unless it leaves nothing to find', () => {
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

  test('it keeps passwords, user data, registry credentials and files out of sight, and nothing else', () => {
    const secret =
      /(^|\.)(Password|UserData)$|^ImageRegistryCredentials?\.UserName$|\.FlexVolume\.Options$|ToPaths?\.Content$/;
    for (const { name, parameters } of operations) {
      for (const [path, parameter] of walk(parameters)) {
        expect(parameter.secret === true, `${name} ${path}`).toBe(secret.test(path));
      }
    }
  });
});
