import { fieldNamed } from '../../catalog/fields.ts';
import { kebab, squash } from '../../catalog/names.ts';
import type { Parameter } from '../../catalog/types.ts';
import { itemOf } from './shape.ts';

/** What a name leads to: a parameter, a field of it, an item of a list, or an entry of a map. */
export interface Place {
  /** Wire names from the outside in; positions in lists count from 1. */
  readonly path: readonly string[];
  /** The same in kebab case, joined by dots: what follows `--`, or the flag of the place around it. */
  readonly name: string;
  readonly parameter: Parameter;
}

/**
 * What a name means among `fields`, in whichever spelling: `SystemDisk.Size`, `system-disk.size`,
 * `system-disk-size`, `Tag.1.Key`. A parameter's own name goes before a way through an object, unless it is
 * superseded and not in its own spelling. Undefined when it leads nowhere.
 */
export const resolve = (fields: readonly Parameter[], name: string): Place | undefined => {
  const known = resolved.get(fields) ?? new Map<string, Place | undefined>();
  resolved.set(fields, known);
  if (known.has(name)) return known.get(name);
  const place = resolveSegments(fields, name.split('.'));
  if (known.size < mostResolved) known.set(name, place);
  return place;
};

/** The steps of a plan name the same parameters again and again. What a person misspells is without end. */
const resolved = new WeakMap<readonly Parameter[], Map<string, Place | undefined>>();
const mostResolved = 1_000;

/** The flag of a place inside of another (`--tag.1` and `key`), or of a parameter when `outer` is empty. */
export const flagOf = (outer: string, name: string): string =>
  outer === '' ? `--${name}` : `${outer}.${name}`;

/** The wire name that an unknown flag stands for: as spelled, or each word with a capital. */
export const wireNameOf = (name: string): string =>
  /[A-Z]/.test(name)
    ? name
    : name.replaceAll(/(^|[-.])([a-z])/g, (_, mark: string, letter: string) => {
        return (mark === '.' ? '.' : '') + letter.toUpperCase();
      });

const resolveSegments = (
  fields: readonly Parameter[],
  [head = '', ...rest]: readonly string[],
): Place | undefined => {
  const wanted = squash(head);
  const exact = fieldNamed(fields, head) ?? fields.find(({ name }) => squash(name) === wanted);
  const isMeant = exact !== undefined && (exact.superseded !== true || exact.name === head);
  if (isMeant) return step(exact, exact.name, rest);
  return throughObject(fields, wanted, rest) ?? (exact && step(exact, exact.name, rest));
};

const throughObject = (
  fields: readonly Parameter[],
  wanted: string,
  rest: readonly string[],
): Place | undefined => {
  for (const object of fields) {
    const prefix = squash(object.name);
    if (object.fields === undefined || object.type !== 'Object' || !wanted.startsWith(prefix)) continue;
    const inner = resolveSegments(object.fields, [wanted.slice(prefix.length), ...rest]);
    if (inner !== undefined) return below(object.name, inner);
  }
  return undefined;
};

/** Goes from a parameter, named `segment` where it stands, to where the rest of the name leads. */
const step = (parameter: Parameter, segment: string, rest: readonly string[]): Place | undefined => {
  if (rest.length === 0) return { path: [segment], name: kebab(segment), parameter };
  const inner = into(parameter, rest);
  return inner && below(segment, inner);
};

const into = (parameter: Parameter, rest: readonly string[]): Place | undefined => {
  const [head = '', ...further] = rest;
  if (parameter.type === 'List') {
    return /^[1-9]\d*$/.test(head) ? step(itemOf(parameter), head, further) : undefined;
  }
  if (parameter.type === 'Map') {
    // A key may hold dots itself (`app.kubernetes.io/name`), and is never respelled.
    const key = rest.join('.');
    return key === '' ? undefined : { path: [key], name: key, parameter: itemOf(parameter) };
  }
  return parameter.fields === undefined ? undefined : resolveSegments(parameter.fields, rest);
};

const below = (outer: string, inner: Place): Place => ({
  ...inner,
  path: [outer, ...inner.path],
  name: `${kebab(outer)}.${inner.name}`,
});
