import type { Parameters, Value } from '../../catalog/values.ts';
import { itemsOf, objectsOf } from '../values.ts';
import type { Reader } from './readers.ts';

/** Decoded parameters as an operation asks for them: by name, with the catalogue's default when left out. */
export interface Input {
  readonly sent: Parameters;
  /** Everything that was sent, and the defaults of what was not. */
  readonly all: Parameters;
  text(name: string): string | undefined;
  /** A text that the catalogue says is mandatory. */
  mandatory(name: string): string;
  number(name: string): number | undefined;
  /** false when left out and without a default. */
  flag(name: string): boolean;
  texts(name: string): readonly string[];
  numbers(name: string): readonly number[];
  objects(name: string): readonly Parameters[];
}

/**
 * Makes the input of requests out of their values, as `decode` gives them with these readers; names are those of
 * the newest version.
 */
export const inputMaker = (readers: readonly Reader[]): ((values: Parameters) => Input) => {
  const defaults = defaultsOf(readers);
  return (values) => inputOf(values, { ...defaults, ...values });
};

const defaultsOf = (readers: readonly Reader[]): Parameters => {
  const defaults: Record<string, Value> = {};
  for (const { name, parameter } of readers) {
    // What a list has by default is meant for each of its items.
    if (parameter.default !== undefined && parameter.type !== 'List') defaults[name] = parameter.default;
  }
  return defaults;
};

const inputOf = (values: Parameters, all: Parameters): Input => {
  const text = (name: string): string | undefined => {
    const value = all[name];
    return value === undefined || value === null || value === '' ? undefined : String(value);
  };
  return {
    sent: values,
    all,
    text,
    mandatory: (name) => text(name) ?? '',
    number: (name) => {
      const value = all[name];
      return typeof value === 'number' ? value : undefined;
    },
    flag: (name) => all[name] === true,
    texts: (name) => itemsOf(all[name]).map(String),
    numbers: (name) => itemsOf(all[name]).filter((item) => typeof item === 'number'),
    objects: (name) => objectsOf(all[name]),
  };
};
