import type { Condition, Parameter, Rule } from '../../catalog/types.ts';
import { missing, refuse, type ServiceError } from '../service-error.ts';

/**
 * The catalogue's checks across parameters, made ready for one operation. A parameter that was left out counts
 * with its default where a rule asks for its value. The check takes what was sent, and throws the ServiceError
 * of the first rule that is broken.
 */
export const crossCheckerOf = (
  rules: readonly Rule[],
  parameters: readonly Parameter[],
): ((sent: ReadonlyMap<string, string>) => void) => {
  const defaults = new Map(parameters.map((parameter) => [parameter.name, parameter.default]));
  return (sent) => {
    const view = viewOf(defaults, sent);
    for (const rule of rules) {
      const broken = breach(rule, view);
      if (broken !== undefined) throw broken;
    }
  };
};

/** What the rules ask of a request. */
interface View {
  has(path: string): boolean;
  value(path: string): string | undefined;
  items(path: string): readonly string[];
}

const viewOf = (
  defaults: ReadonlyMap<string, Parameter['default']>,
  sent: ReadonlyMap<string, string>,
): View => {
  const dotted = [...sent.keys()].filter((name) => name.includes('.'));
  const below = (path: string): readonly string[] => dotted.filter((name) => name.startsWith(`${path}.`));
  return {
    has: (path) => sent.has(path) || (dotted.length > 0 && below(path).length > 0),
    value: (path) => sent.get(path) ?? defaults.get(path)?.toString(),
    items: (path) => below(path).map((name) => sent.get(name) ?? ''),
  };
};

const breach = (rule: Rule, view: View): ServiceError | undefined => {
  if ('ascending' in rule) return notAscending(rule.ascending.filter(view.has), view);
  if ('exclusive' in rule) return conflict(rule.exclusive.filter(view.has));
  if ('anyOf' in rule) return oneOf(rule.anyOf, view);
  if ('anyOfWhen' in rule) return view.has(rule.anyOfWhen[1]) ? oneOf(rule.anyOfWhen[0], view) : undefined;
  if ('together' in rule) return rule.together.some(view.has) ? lacking(rule.together, view) : undefined;
  if ('requires' in rule) return view.has(rule.requires[0]) ? lacking([rule.requires[1]], view) : undefined;
  if ('distinct' in rule)
    return duplicate(
      rule.distinct.filter(view.has),
      rule.distinct.flatMap((path) => view.value(path) ?? []),
    );
  if ('distinctItems' in rule) return duplicate([rule.distinctItems], view.items(rule.distinctItems));
  if ('requiredWhen' in rule) {
    const [parameter, when] = rule.requiredWhen;
    return holds(when, view) ? lacking([parameter], view) : undefined;
  }
  if ('forbiddenWhen' in rule) {
    const [parameter, when] = rule.forbiddenWhen;
    return holds(when, view) && view.has(parameter) ? conflict([parameter, ...Object.keys(when)]) : undefined;
  }
  // `wins` and `appliesWhen` say what is ignored, and that is no error.
  return undefined;
};

const holds = (when: Condition, view: View): boolean =>
  Object.entries(when).every(([path, wanted]) => {
    const value = view.value(path);
    return value !== undefined && (typeof wanted === 'string' ? value === wanted : wanted.includes(value));
  });

const notAscending = (paths: readonly string[], view: View): ServiceError | undefined => {
  for (const [index, path] of paths.entries()) {
    const next = paths[index + 1];
    if (next !== undefined && Number(view.value(path)) > Number(view.value(next)))
      return conflict([path, next]);
  }
  return undefined;
};

const conflict = ([first, second]: readonly string[]): ServiceError | undefined =>
  first === undefined || second === undefined
    ? undefined
    : refuse('InvalidParameter.Conflict', first, second);

const oneOf = (paths: readonly string[], view: View): ServiceError | undefined =>
  paths.some(view.has) ? undefined : missing(paths[0] ?? '');

const lacking = (paths: readonly string[], view: View): ServiceError | undefined => {
  const path = paths.find((one) => !view.has(one));
  return path === undefined ? undefined : missing(path);
};

const duplicate = (paths: readonly string[], values: readonly string[]): ServiceError | undefined =>
  new Set(values).size === values.length ? undefined : refuse('Duplicate', paths.join(', '));
