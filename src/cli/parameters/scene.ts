import { kindOf, parametersOf } from '../../catalog/catalog.ts';
import type { ApiVersion, Condition, Operation } from '../../catalog/types.ts';
import { isList, isObject, type Parameters, type Value } from '../../catalog/values.ts';
import { inWriting, ownOf } from '../../json.ts';
import { resolve } from './names.ts';

/** What the rules across parameters look at. Paths are wire names joined by dots (`RemovalPolicy.1`). */
export interface Scene {
  readonly parameters: Parameters;
  /** The value that the service takes for a parameter that is not given; undefined when it takes none. */
  readonly defaultOf: (path: string) => string | number | boolean | undefined;
}

/** A default is the value of what is not given where something new is made; a change leaves it as it is. */
export const sceneOf = (operation: Operation, version: ApiVersion, parameters: Parameters): Scene => {
  const known = parametersOf(operation, version);
  const kind = kindOf(operation, version);
  const isNew = kind === 'token' || kind === 'once';
  return {
    parameters,
    defaultOf: (path) => (isNew ? resolve(known, path)?.parameter.default : undefined),
  };
};

export const isGiven = (scene: Scene, path: string): boolean => valueAt(scene, path) !== undefined;

export const holds = (when: Condition, scene: Scene): boolean =>
  Object.entries(when).every(([path, values]) => {
    const actual = valueAt(scene, path) ?? scene.defaultOf(path);
    return actual !== undefined && [values].flat().includes(inWriting(actual));
  });

export const valueAt = ({ parameters }: Scene, path: string): Value | undefined =>
  path.includes('.') ? path.split('.').reduce(within, parameters) : ownOf(parameters, path);

const within = (value: Value | undefined, segment: string): Value | undefined => {
  if (isList(value)) return value[Number(segment) - 1];
  return isObject(value) ? ownOf(value, segment) : undefined;
};
