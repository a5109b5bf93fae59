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
  const checks = rules.map(checkOf).filter((check) => check !== undefined);
  return (sent) => {
    const view = viewOf(defaults, sent);
    for (const check of checks) {
      const broken = check(view);
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

/** What is wrong with a request by one rule. */
type Check = (view: View) => ServiceError | undefined;

const checkOf = (rule: Rule): Check | undefined => {
  if ('ascending' in rule) return (view) => notAscending(rule.ascending.filter(view.has), view);
  if ('exclusive' in rule) return (view) => conflict(rule.exclusive.filter(view.has));
  if ('anyOf' in rule) return (view) => oneOf(rule.anyOf, view);
  if ('anyOfWhen' in rule) {
    const [paths, cause] = rule.anyOfWhen;
    return (view) => (view.has(cause) ? oneOf(paths, view) : undefined);
  }
  if ('together' in rule) {
    return (view) => (rule.together.some(view.has) ? lacking(rule.together, view) : undefined);
  }
  if ('requires' in rule) {
    const [cause, path] = rule.requires;
    return (view) => (view.has(cause) ? lacking([path], view) : undefined);
  }
  if ('distinct' in rule) {
    const values = (view: View) => rule.distinct.flatMap((path) => view.value(path) ?? []);
    return (view) => duplicate(rule.distinct.filter(view.has), values(view));
  }
  if ('distinctItems' in rule) {
    return (view) => duplicate([rule.distinctItems], view.items(rule.distinctItems));
  }
  if ('requiredWhen' in rule) {
    const [parameter, when] = rule.requiredWhen;
    const holds = holdsOf(when);
    return (view) => (holds(view) ? lacking([parameter], view) : undefined);
  }
  if ('forbiddenWhen' in rule) {
    const [parameter, when] = rule.forbiddenWhen;
    const holds = holdsOf(when);
    const paths = [parameter, ...Object.keys(when)];
    return (view) => (view.has(parameter) && holds(view) ? conflict(paths) : undefined);
  }
  // `wins` and `appliesWhen` say what is ignored, and that is no error.
  return undefined;
};

const holdsOf = (when: Condition): ((view: View) => boolean) => {
  const conditions = Object.entries(when);
  return (view) =>
    conditions.every(([path, wanted]) => {
      const value = view.value(path);
      return value !== undefined && (typeof wanted === 'string' ? value === wanted : wanted.includes(value));
    });
};

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
