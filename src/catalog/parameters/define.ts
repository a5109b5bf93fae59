import type { ApiVersion, Parameter, ScalarType } from '../types.ts';

/** What may be said of a parameter beyond its name, type and meaning. */
type Facts = Omit<Parameter, 'name' | 'type' | 'of' | 'fields' | 'about'>;

const scalar =
  (type: ScalarType) =>
  (name: string, en: string, zh: string, facts: Facts = {}): Parameter => ({
    name,
    type,
    ...facts,
    about: { en, zh },
  });

const listOf =
  (of: ScalarType) =>
  (name: string, en: string, zh: string, facts: Facts = {}): Parameter => ({
    name,
    type: 'List',
    of,
    ...facts,
    about: { en, zh },
  });

const nested =
  (type: 'Object' | 'List') =>
  (name: string, en: string, zh: string, fields: readonly Parameter[], facts: Facts = {}): Parameter => ({
    name,
    type,
    fields,
    ...facts,
    about: { en, zh },
  });

export const string = scalar('String');
export const integer = scalar('Integer');
export const long = scalar('Long');
export const float = scalar('Float');
export const boolean = scalar('Boolean');

/** Lists of scalars. */
export const strings = listOf('String');
export const integers = listOf('Integer');
export const floats = listOf('Float');

/** One object, and a list of objects. */
export const object = nested('Object');
export const objects = nested('List');

/** One parameter that holds a JSON object with any content. */
export const anyJson = (name: string, en: string, zh: string, facts: Facts = {}): Parameter => ({
  name,
  type: 'Object',
  json: true,
  ...facts,
  about: { en, zh },
});

/** One parameter that holds a JSON object of text values. */
export const jsonMap = (name: string, en: string, zh: string, facts: Facts = {}): Parameter => ({
  name,
  type: 'Map',
  of: 'String',
  json: true,
  ...facts,
  about: { en, zh },
});

/** The same parameter, in one version only. */
export const only = (version: ApiVersion, parameter: Parameter): Parameter => ({
  ...parameter,
  only: version,
});

/**
 * A parameter that 2022-02-22 renamed (lists got plural names): its entry under either name. A limit that one
 * version states holds for both, for one service answers them.
 */
export const formerly = (name2014: string, parameter: Parameter): readonly Parameter[] => [
  { ...parameter, name: name2014, only: '2014-08-28' },
  { ...parameter, only: '2022-02-22' },
];

/**
 * Parameters of a Modify: what is left out stays as it is, so there are no defaults. The entries of a list are
 * given anew as a whole and keep theirs.
 */
export const withoutDefaults = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.map(({ default: _, ...parameter }) =>
    parameter.type === 'Object' && parameter.fields !== undefined
      ? { ...parameter, fields: withoutDefaults(parameter.fields) }
      : parameter,
  );
