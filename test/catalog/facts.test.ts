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

/** Type of every parameter by path, with `required` where it is: what both sides must agree on. */
type Types = Record<string, string>;

const typed = (type: string, required: true | undefined): string => (required ? `${type}, required` : type);

/** The names before each dot of a dotted plain name, which is a field of an object here. */
const parentsOf = (name: string): readonly string[] =>
  [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index));

const typeOfFact = ({ type, items, format, serialize }: FactParameter): string => {
  if (format === 'json' || serialize === 'json') return 'JSON';
  if (type === 'Struct') return 'Object';
  return type === 'RepeatList' ? `List of ${items ?? 'Object'}` : type;
};

const typesOfFacts = (facts: readonly FactParameter[], prefix = ''): Types => {
  const types: Types = {};
  for (const fact of facts) {
    for (const parent of parentsOf(fact.name)) types[`${prefix}${parent}`] = 'Object';
    const type = typeOfFact(fact);
    types[`${prefix}${fact.name}`] = typed(type, fact.required);
    if (type !== 'JSON') Object.assign(types, typesOfFacts(fact.fields ?? [], `${prefix}${fact.name}.`));
  }
  return types;
};

const typeOf = ({ type, of, json }: Parameter): string => {
  if (json === true) return 'JSON';
  return type === 'List' ? `List of ${of ?? 'Object'}` : type;
};

const typesOf = (parameters: readonly Parameter[], prefix = ''): Types => {
  const types: Types = {};
  for (const parameter of parameters) {
    const type = typeOf(parameter);
    types[`${prefix}${parameter.name}`] = typed(type, parameter.required);
    if (type !== 'JSON') Object.assign(types, typesOf(parameter.fields ?? [], `${prefix}${parameter.name}.`));
  }
  return types;
};

/** These hold a JSON array of texts in both versions; the newer facts only know that they are text. */
const jsonArrays = ['DBInstanceIds', 'LoadBalancerIds'];

/** The parameters of an operation as the catalogue sees them: without the common ones, a list as a list. */
const ownParameters = ({ name, parameters }: FactOperation): readonly FactParameter[] =>
  parameters
    .filter(
      (parameter) =>
        !['RegionId', 'ClientToken', 'RemovalPolicy.2', 'RemovalPolicy.3'].includes(parameter.name),
    )
    .map((parameter) => {
      if (parameter.name === 'RemovalPolicy.1')
        return { name: 'RemovalPolicy', type: 'RepeatList', items: 'String' };
      const isJson = name === 'CreateScalingGroup' && jsonArrays.includes(parameter.name);
      return isJson ? { ...parameter, format: 'json' } : parameter;
    });

const regionOf = ({ parameters }: FactOperation): string => {
  const region = parameters.find(({ name }) => name === 'RegionId');
  if (region === undefined) return 'none';
  return region.required === true ? 'required' : 'optional';
};

/** Type of every field of an answer by path, with the wrapper of a list in the version that wraps. */
const answerTypes = (fields: readonly (AnswerField | FactField)[], wrapped: boolean, prefix = ''): Types => {
  const types: Types = {};
  for (const { name, type, of, item, fields: inner } of fields) {
    const wrapper = wrapped && typeof item === 'string' ? ` in ${item}` : '';
    types[`${prefix}${name}`] = `${type}${of === undefined ? '' : ` of ${of}`}${wrapper}`;
    Object.assign(types, answerTypes(inner ?? [], wrapped, `${prefix}${name}.`));
  }
  return types;
};

const byName = <T extends { readonly name: string }, R>(
  list: readonly T[],
  of: (entry: T) => R,
): Record<string, R> => Object.fromEntries(list.map((entry) => [entry.name, of(entry)]));

describe.skipIf(!factsPresent)(
  `the facts of the API${factsPresent ? '' : ` (skipped: ${whySkipped})`}`,
  () => {
    describe.each(versions)('version %s', (version) => {
      const facts = factOperations(version);
      const mine = operations.filter((operation) => versionsOf(operation).includes(version));

      test('has the same operations', () => {
        expect(mine.map(({ name }) => name).sort()).toEqual(facts.map(({ name }) => name).sort());
      });

      test('has the same parameters, nested ones too, of the same types and as required', () => {
        expect(byName(mine, (operation) => typesOf(parametersOf(operation, version)))).toEqual(
          byName(facts, (fact) => typesOfFacts(ownParameters(fact))),
        );
      });

      test('asks for the region in the same operations', () => {
        expect(byName(mine, ({ region }) => region)).toEqual(byName(facts, regionOf));
      });

      test('takes a client token in the same operations', () => {
        expect(byName(mine, (operation) => takesToken(operation, version))).toEqual(
          byName(facts, ({ idempotent }) => idempotent),
        );
      });

      test('reads and writes with the same operations', () => {
        const known = facts.filter(({ kind }) => kind !== 'check');
        expect(byName(known, ({ name }) => kindOf(operationOf(name), version) === 'read')).toEqual(
          byName(known, ({ kind }) => kind === 'read'),
        );
      });

      test('answers the same fields, nested ones too, of the same types and in the same wrappers', () => {
        const wrapped = version === '2014-08-28';
        expect(byName(mine, (operation) => answerTypes(answerOf(operation, version), wrapped))).toEqual(
          byName(factAnswers(version), ({ fields }) => answerTypes(fields, wrapped)),
        );
      });
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
