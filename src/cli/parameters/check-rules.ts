import { kebab } from '../../catalog/names.ts';
import type { Condition, Rule } from '../../catalog/types.ts';
import type { Value } from '../../catalog/values.ts';
import { inWriting } from '../../json.ts';
import type { Text } from '../../text.ts';
import * as say from './check-text.ts';
import { holds, isGiven, type Scene, valueAt } from './scene.ts';
import { quote } from './shape.ts';

/** Every rule that the parameters break. */
export const violationsOf = (rules: readonly Rule[], scene: Scene): readonly Text[] => {
  const texts: Text[] = [];
  for (const rule of rules) {
    for (const { text } of violation(rule, scene)) texts.push(text);
  }
  return texts;
};

/** A parameter that would mend each rule which is broken for want of one; paths of wire names. */
export const lackingIn = (rules: readonly Rule[], scene: Scene): readonly string[] =>
  rules.flatMap((rule) => violation(rule, scene).flatMap(({ lacks }) => lacks ?? []));

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

/** A broken rule, and the parameter whose absence breaks it. */
interface Violation {
  readonly text: Text;
  readonly lacks?: string | undefined;
}

const none: readonly Violation[] = [];

const violation = (rule: Rule, scene: Scene): readonly Violation[] => {
  const given = (paths: readonly string[]) => paths.filter((path) => isGiven(scene, path));
  if ('ascending' in rule) return ascending(given(rule.ascending), scene);
  if ('anyOf' in rule) {
    const lacks = given(rule.anyOf).length === 0;
    return lacks ? [{ text: say.oneNeeded(rule.anyOf.map(flag)), lacks: rule.anyOf[0] }] : none;
  }
  if ('anyOfWhen' in rule) {
    const [paths, present] = rule.anyOfWhen;
    const lacks = isGiven(scene, present) && given(paths).length === 0;
    return lacks ? [{ text: say.oneNeededWith(paths.map(flag), flag(present)), lacks: paths[0] }] : none;
  }
  if ('exclusive' in rule) {
    const several = given(rule.exclusive);
    return several.length > 1 ? [{ text: say.excludeEachOther(several.map(flag)) }] : none;
  }
  if ('together' in rule) return together(given(rule.together), rule.together);
  if ('distinct' in rule) return distinct(given(rule.distinct), scene);
  if ('distinctItems' in rule) return distinctItems(rule.distinctItems, scene);
  if ('requiredWhen' in rule) {
    const [path, when] = rule.requiredWhen;
    const lacks = !isGiven(scene, path) && holds(when, scene);
    return lacks ? [{ text: say.requiredWhen(flag(path), inFlags(when)), lacks: path }] : none;
  }
  if ('forbiddenWhen' in rule) {
    const [path, when] = rule.forbiddenWhen;
    const isThere = isGiven(scene, path) && holds(when, scene);
    return isThere ? [{ text: say.forbiddenWhen(flag(path), inFlags(when)) }] : none;
  }
  if ('requires' in rule) {
    const [path, needs] = rule.requires;
    return isGiven(scene, path) ? together(given([path, needs]), [path, needs]) : none;
  }
  return none;
};

const ascending = (paths: readonly string[], scene: Scene): readonly Violation[] =>
  paths.slice(1).flatMap((path, index) => {
    const before = paths[index] ?? path;
    const [less, more] = [valueAt(scene, before), valueAt(scene, path)];
    if (typeof less !== 'number' || typeof more !== 'number' || less <= more) return [];
    return [{ text: say.notAscending(flag(before), shown(less), flag(path), shown(more)) }];
  });

const together = (given: readonly string[], all: readonly string[]): readonly Violation[] => {
  if (given.length === 0 || given.length === all.length) return none;
  const missing = all.filter((path) => !given.includes(path));
  return [{ text: say.belongTogether(given.map(flag), missing.map(flag)), lacks: missing[0] }];
};

const distinct = (paths: readonly string[], scene: Scene): readonly Violation[] =>
  paths.flatMap((path, index) => {
    const value = valueAt(scene, path) ?? null;
    const twin = paths.slice(0, index).find((other) => isSame(valueAt(scene, other) ?? null, value));
    return twin === undefined || value === null
      ? []
      : [{ text: say.notDistinct([flag(twin), flag(path)], shown(value)) }];
  });

const distinctItems = (path: string, scene: Scene): readonly Violation[] => {
  const value = valueAt(scene, path);
  const items: readonly Value[] = Array.isArray(value) ? value : [];
  const twice = [...Map.groupBy(items, (item) => JSON.stringify(item)).values()].flatMap((same) =>
    same.slice(1, 2),
  );
  return twice.map((item) => ({ text: say.itemTwice(flag(path), shown(item)) }));
};

const flag = (path: string): string => `--${kebab(path)}`;

const inFlags = (when: Condition): Condition =>
  Object.fromEntries(Object.entries(when).map(([path, values]) => [flag(path), values]));

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

const shown = (value: Value): Text => quote(inWriting(value), false);
