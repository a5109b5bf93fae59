import fc from 'fast-check';
import type { Parameter, ScalarType } from '../../src/catalog/types.ts';
import type { Parameters, Value } from '../../src/catalog/values.ts';

/** Text full of what encoders get wrong. */
export const awkwardText: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...'+%~*\'()!& =/?#;:@$,"<>[]{}|^`\\.\t\n', 'é', '组', '🚀', 'a', 'Z', '0'),
  maxLength: 12,
});

const scalar = (type: ScalarType): fc.Arbitrary<Value> => {
  switch (type) {
    case 'String':
      return awkwardText;
    case 'Boolean':
      return fc.boolean();
    case 'Integer':
      return fc.integer();
    case 'Long':
      return fc.maxSafeInteger();
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
  }
};

const json = fc.dictionary(
  awkwardText,
  fc.oneof(awkwardText, fc.boolean(), fc.integer(), fc.array(awkwardText, { maxLength: 3 })),
  { maxKeys: 3, noNullPrototype: true },
);

/** Any value of a parameter, with at least one thing in it: what is empty has no form on the wire. */
export const anyValueOf = (parameter: Parameter): fc.Arbitrary<Value> => {
  const { type, of, fields } = parameter;
  if (parameter.json === true && fields === undefined && type !== 'List') return json;
  switch (type) {
    case 'List':
      return fc.array(fields === undefined ? scalar(of ?? 'String') : anyFieldsOf(fields), {
        minLength: 1,
        maxLength: 12,
      });
    case 'Object':
      return anyFieldsOf(fields ?? []);
    case 'Map':
      return fc.dictionary(fc.stringMatching(/^[A-Za-z][\w/-]{0,7}$/), scalar(of ?? 'String'), {
        minKeys: 1,
        maxKeys: 3,
        noNullPrototype: true,
      });
    default:
      return scalar(type);
  }
};

/** Some of the fields, at least one, each with a value of its own. */
export const anyFieldsOf = (fields: readonly Parameter[]): fc.Arbitrary<Parameters> =>
  fc
    .subarray([...fields], { minLength: Math.min(1, fields.length), maxLength: Math.min(8, fields.length) })
    .chain((some) => fc.record(Object.fromEntries(some.map((field) => [field.name, anyValueOf(field)]))));
