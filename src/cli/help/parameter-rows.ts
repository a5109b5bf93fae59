import { kebab } from '../../catalog/names.ts';
import type { Parameter } from '../../catalog/types.ts';
import type { Language } from '../../text.ts';
import { factsOf } from '../parameters/describe.ts';
import { isFree, itemOf } from '../parameters/shape.ts';
import type { Row } from './layout.ts';
import * as say from './text.ts';

/** The flag of a parameter with what it takes, as usage and lists show it. */
export const flagTerm = (parameter: Parameter, language: Language): string => {
  // In its own spelling alone it is never taken for what took its place.
  const name = parameter.superseded === true ? parameter.name : kebab(parameter.name);
  return parameter.type === 'Boolean'
    ? `--[no-]${name}`
    : `--${name} ${takes(parameter)[language]}${repeats(parameter)}`;
};

/** A parameter and, below it, the fields of its object or objects. */
export const parameterRows = (parameter: Parameter, language: Language): readonly Row[] => [
  { term: flagTerm(parameter, language), ...meaning(parameter, false, language) },
  ...fieldRows(parameter, '', language),
];

/** Fields are named as they are written inside of the flag's value, or after it with a dot. */
const fieldRows = ({ fields = [] }: Parameter, outer: string, language: Language): readonly Row[] =>
  fields.flatMap((field) => {
    const name = outer + kebab(field.name);
    const inner = field.type === 'List' ? `${name}.<n>.` : `${name}.`;
    return [
      {
        term: `${name}=${takes(field)[language]}${repeats(field)}`,
        indent: 4,
        ...meaning(field, true, language),
      },
      ...fieldRows(field, inner, language),
    ];
  });

const meaning = (parameter: Parameter, isField: boolean, language: Language): Omit<Row, 'term'> => {
  const facts = [
    ...(isField && parameter.required ? [say.required] : []),
    ...factsOf(parameter, kebab),
    ...(parameter.secret ? [say.secret] : []),
  ];
  return {
    lines: [parameter.about[language]],
    facts: facts.map((fact) => fact[language]).join(language === 'zh' ? '；' : '; '),
  };
};

const repeats = ({ type }: Parameter): string => (type === 'List' ? '…' : '');

const takes = (parameter: Parameter): (typeof say.placeholder)[keyof typeof say.placeholder] => {
  if (isFree(parameter)) return say.placeholder.json;
  switch (parameter.type) {
    case 'List':
      return takes(itemOf(parameter));
    case 'Object':
    case 'Map':
      return say.placeholder.pairs;
    case 'Integer':
    case 'Long':
      return say.placeholder.integer;
    case 'Float':
      return say.placeholder.number;
    case 'Boolean':
      return say.placeholder.boolean;
    case 'String':
      return say.placeholder.text;
  }
};
