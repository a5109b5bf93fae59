import { describe, expect, test } from 'vitest';
import { answerOf, kindOf, parametersOf, takesToken, versionsOf } from '../../src/catalog/catalog.ts';
import { endpointOf, regions } from '../../src/catalog/endpoints.ts';
import { findError } from '../../src/catalog/errors.ts';
import type { AnswerField, ApiVersion, Parameter } from '../../src/catalog/types.ts';
import { operationOf, operations } from './all.ts';
import {
  type FactField,
  type FactOperation,
  type FactParameter,
  factAnswers,
  factErrors,
  factOperations,
  factRegions,
  factsPresent,
  whySkipped,
} from './facts.ts';

const versions: readonly ApiVersion[] = ['2014-08-28', '2022-02-22'];

/** One line a parameter: what both sides must agree on. */
type Lines = Map<string, string>;

/** `RemovalPolicy.1` to `.3` are the elements of one list here. */
const removalPolicy = /^RemovalPolicy\.\d$/;

/** The wire name up to the last dot: dotted plain names are fields of an object. */
const parents = (name: string): readonly string[] =>
  name
    .split('.')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('.'));

const typeOfFact = ({ type, items, format, serialize }: FactParameter): string => {
  if (format === 'json' || serialize === 'json') return 'json';
  if (type === 'Struct') return 'Object';
  return type === 'RepeatList' ? `List ${items ?? 'Object'}` : type;
};

const factLines = (facts: readonly FactParameter[], lines: Lines = new Map(), prefix = ''): Lines => {
  for (const fact of facts) {
    const name = removalPolicy.test(fact.name) ? 'RemovalPolicy' : fact.name;
    for (const parent of parents(name)) lines.set(`${prefix}${parent}`, 'Object');
    const type = name === 'RemovalPolicy' ? 'List String' : typeOfFact(fact);
    lines.set(`${prefix}${name}`, fact.required === true ? `${type} required` : type);
    if (type !== 'json') factLines(fact.fields ?? [], lines, `${prefix}${name}.`);
  }
  return lines;
};

const typeOf = ({ type, of, json }: Parameter): string => {
  if (json === true) return 'json';
  return type === 'List' ? `List ${of ?? 'Object'}` : type;
};

const lines = (parameters: readonly Parameter[], found: Lines = new Map(), prefix = ''): Lines => {
  for (const parameter of parameters) {
    const type = typeOf(parameter);
    found.set(`${prefix}${parameter.name}`, parameter.required === true ? `${type} required` : type);
    if (type !== 'json') lines(parameter.fields ?? [], found, `${prefix}${parameter.name}.`);
  }
  return found;
};

/** These hold a JSON array of texts in both versions; the newer facts only know that they are text. */
const jsonArrays = ['DBInstanceIds', 'LoadBalancerIds'];

const withoutCommon = ({ name, parameters }: FactOperation): readonly FactParameter[] =>
  parameters
    .filter((parameter) => parameter.name !== 'RegionId' && parameter.name !== 'ClientToken')
    .map((parameter) =>
      name === 'CreateScalingGroup' && jsonArrays.includes(parameter.name)
        ? { ...parameter, format: 'json' }
        : parameter,
    );

const regionOf = ({ parameters }: FactOperation): string => {
  const region = parameters.find((parameter) => parameter.name === 'RegionId');
  if (region === undefined) return 'none';
  return region.required === true ? 'required' : 'optional';
};

const sorted = (found: Lines): readonly string[] =>
  [...found].map(([path, type]) => `${path}: ${type}`).sort();

const answerLines = (
  fields: readonly (AnswerField | FactField)[],
  wrapped: boolean,
  prefix = '',
): readonly string[] =>
  fields.flatMap(({ name, type, of, item, fields: inner }) => [
    `${prefix}${name}: ${type} ${of ?? ''} ${wrapped ? (item ?? '') : ''}`.trimEnd(),
    ...answerLines(inner ?? [], wrapped, `${prefix}${name}.`),
  ]);

describe.skipIf(!factsPresent)(
  `the facts of the API${factsPresent ? '' : ` (skipped: ${whySkipped})`}`,
  () => {
    describe.each(versions)('version %s', (version) => {
      const facts = factOperations(version);

      test('has the same operations', () => {
        const names = operations.filter((operation) => versionsOf(operation).includes(version));
        expect(names.map(({ name }) => name).sort()).toEqual(facts.map(({ name }) => name).sort());
      });

      test.each(facts.map((fact) => [fact.name, fact] as const))(
        '%s has the same parameters',
        (name, fact) => {
          const operation = operationOf(name);
          expect(sorted(lines(parametersOf(operation, version)))).toEqual(
            sorted(factLines(withoutCommon(fact))),
          );
          expect(operation.region).toBe(regionOf(fact));
        },
      );

      test.each(facts.map((fact) => [fact.name, fact] as const))('%s is of the same kind', (name, fact) => {
        const operation = operationOf(name);
        expect(takesToken(operation, version)).toBe(fact.idempotent);
        if (fact.kind !== 'check') expect(kindOf(operation, version) === 'read').toBe(fact.kind === 'read');
      });

      test.each(factAnswers(version).map(({ name, fields }) => [name, fields] as const))(
        '%s answers the same fields',
        (name, fields) => {
          const wrapped = version === '2014-08-28';
          expect([...answerLines(answerOf(operationOf(name), version), wrapped)].sort()).toEqual(
            [...answerLines(fields, wrapped)].sort(),
          );
        },
      );
    });

    test('regions have the same endpoints', () => {
      expect(regions).toHaveLength(factRegions().length);
      for (const { region, public: host, vpc, kind, real } of factRegions()) {
        expect(regions).toContainEqual({ id: region, kind, open: real });
        expect(endpointOf(region)).toBe(host);
        if (vpc !== null) expect(endpointOf(region, 'vpc')).toBe(vpc);
      }
    });

    test('error codes have the same status, layer, retry class and messages', () => {
      for (const { code, http, layer, retry, messages = [] } of factErrors()) {
        const known = code.replace('{ParameterName}', 'RegionId');
        const said = messages.map((message) => message.replace('{ParameterName}', 'RegionId'));
        expect(findError(known)).toEqual({
          code: known,
          http: http ?? undefined,
          layer,
          retry,
          messages: said,
        });
      }
    });
  },
);
