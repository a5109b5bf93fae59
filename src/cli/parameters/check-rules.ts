import { kebab } from '../../catalog/names.ts';
import type { Condition, Rule } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import type { Text } from '../../text.ts';
import * as say from './check-text.ts';
import { quote } from './shape.ts';

/** What the rules look at. Paths are wire names joined by dots. */
export interface Scene {
  readonly parameters: Parameters;
  /** The value that the service takes for a parameter that is not given; undefined when it takes none. */
  readonly defaultOf: (path: string) => string | number | boolean | undefined;
}

/** Every rule that the parameters break. */
export const violationsOf = (rules: readonly Rule[], scene: Scene): readonly Text[] =>
  rules.flatMap((rule) => violation(rule, scene) ?? []);

/** Every parameter that is given in vain. */
export const ignoredBy = (rules: readonly Rule[], scene: Scene): readonly Text[] =>
  rules.flatMap((rule) => {
    if ('wins' in rule) {
      const [used, ignored] = rule.wins;
      return isGiven(scene, used) && isGiven(scene, ignored)
        ? [say.ignoredBeside(flag(ignored), flag(used))]
        : [];
    }
    if ('appliesWhen' in rule) {
      const [path, when] = rule.appliesWhen;
      return isGiven(scene, path) && !holds(when, scene)
        ? [say.ignoredUnless(flag(path), inFlags(when))]
        : [];
    }
    return [];
  });

const violation = (rule: Rule, scene: Scene): Text | readonly Text[] | undefined => {
  const given = (paths: readonly string[]) => paths.filter((path) => isGiven(scene, path));
  if ('ascending' in rule) return ascending(given(rule.ascending), scene);
  if ('anyOf' in rule) return given(rule.anyOf).length > 0 ? undefined : say.oneNeeded(rule.anyOf.map(flag));
  if ('anyOfWhen' in rule) {
    const [paths, present] = rule.anyOfWhen;
    const lacks = isGiven(scene, present) && given(paths).length === 0;
    return lacks ? say.oneNeededWith(paths.map(flag), flag(present)) : undefined;
  }
  if ('exclusive' in rule) {
    const several = given(rule.exclusive);
    return several.length > 1 ? say.excludeEachOther(several.map(flag)) : undefined;
  }
  if ('together' in rule) return together(given(rule.together), rule.together);
  if ('distinct' in rule) return distinct(given(rule.distinct), scene);
  if ('distinctItems' in rule) return distinctItems(rule.distinctItems, scene);
  if ('requiredWhen' in rule) {
    const [path, when] = rule.requiredWhen;
    return !isGiven(scene, path) && holds(when, scene)
      ? say.requiredWhen(flag(path), inFlags(when))
      : undefined;
  }
  if ('forbiddenWhen' in rule) {
    const [path, when] = rule.forbiddenWhen;
    return isGiven(scene, path) && holds(when, scene)
      ? say.forbiddenWhen(flag(path), inFlags(when))
      : undefined;
  }
  if ('requires' in rule) {
    const [path, needs] = rule.requires;
    return isGiven(scene, path) && !isGiven(scene, needs)
      ? say.belongTogether([flag(path)], [flag(needs)])
      : undefined;
  }
  return undefined;
};

const ascending = (paths: readonly string[], scene: Scene): readonly Text[] =>
  paths.slice(1).flatMap((path, index) => {
    const before = paths[index] ?? path;
    const [less, more] = [valueAt(scene.parameters, before), valueAt(scene.parameters, path)];
    if (typeof less !== 'number' || typeof more !== 'number' || less <= more) return [];
    return [say.notAscending(flag(before), shown(less), flag(path), shown(more))];
  });

const together = (given: readonly string[], all: readonly string[]): Text | undefined => {
  const missing = all.filter((path) => !given.includes(path));
  return given.length > 0 && missing.length > 0
    ? say.belongTogether(given.map(flag), missing.map(flag))
    : undefined;
};

const distinct = (paths: readonly string[], scene: Scene): readonly Text[] =>
  paths.flatMap((path, index) => {
    const value = valueAt(scene.parameters, path) ?? null;
    const twin = paths
      .slice(0, index)
      .find((other) => isSame(valueAt(scene.parameters, other) ?? null, value));
    return twin === undefined || value === null
      ? []
      : [say.notDistinct([flag(twin), flag(path)], shown(value))];
  });

const distinctItems = (path: string, scene: Scene): readonly Text[] => {
  const value = valueAt(scene.parameters, path);
  const items: readonly Value[] = Array.isArray(value) ? value : [];
  const repeated = items.filter((item, index) => items.slice(0, index).some((other) => isSame(item, other)));
  return [...new Set(repeated)].map((item) => say.itemTwice(flag(path), shown(item)));
};

const isGiven = (scene: Scene, path: string): boolean => valueAt(scene.parameters, path) !== undefined;

const holds = (when: Condition, scene: Scene): boolean =>
  Object.entries(when).every(([path, values]) => {
    const actual = valueAt(scene.parameters, path) ?? scene.defaultOf(path);
    return actual !== undefined && [values].flat().includes(String(actual));
  });

const valueAt = (parameters: Parameters, path: string): Value | undefined =>
  path.split('.').reduce<Value | undefined>((value, segment) => {
    if (Array.isArray(value)) return value[Number(segment) - 1];
    return typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === segment)?.[1]
      : undefined;
  }, parameters);

const flag = (path: string): string => `--${kebab(path)}`;

const inFlags = (when: Condition): Condition =>
  Object.fromEntries(Object.entries(when).map(([path, values]) => [flag(path), values]));

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

const shown = (value: Value): Text => quote(typeof value === 'string' ? value : JSON.stringify(value), false);
