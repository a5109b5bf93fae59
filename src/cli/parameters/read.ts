import { parametersOf } from '../../catalog/catalog.ts';
import { kebab } from '../../catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import { isDeep } from '../../json.ts';
import type { Text } from '../../text.ts';
import { type GivenFlag, splitArguments } from './arguments.ts';
import { DocumentFault, parseDocument } from './document.ts';
import { hasHalf } from './halves.ts';
import { type Expand, expander, type Sources } from './inputs.ts';
import { flagOf, wireNameOf } from './names.ts';
import { isRawObject, type Raw, type RawObject, rawOf } from './raw.ts';
import { isFree, isScalar } from './shape.ts';
import * as say from './text.ts';
import { type Branch, put, remove, settle } from './tree.ts';
import { assemble, typed, typedList, typedObject } from './typed.ts';

/** What was read. Where a fault was found, the parameter's value is null. */
export interface Reading {
  readonly parameters: Parameters;
  /** RegionId and ClientToken, where they were given in the API's own spelling or in `--params`. */
  readonly regionId?: string;
  readonly clientToken?: string;
  /** What cannot be understood, and so can be sent in no case. */
  readonly faults: readonly Text[];
}

/**
 * Reads an operation's parameters from `--params` and the words of the command line; flags win. The same
 * meaning is the same value, however it was given. A name or a value that the catalogue does not have is no
 * fault here: it is kept as it was written, and `checkParameters` refuses it (or `--no-validate` sends it).
 */
export const readParameters = async (
  operation: Operation,
  version: ApiVersion,
  args: readonly string[],
  sources: Sources,
): Promise<Reading> => {
  const faults: Text[] = [];
  const known = knownTo(operation, version);
  const expand = expander(sources, faults);
  const document = await readDocument(sources.params, expand, faults);
  const branch: Branch = new Map(Object.entries(parametersIn(document, known, faults)));
  await applyFlags(branch, splitArguments(args, known, faults), expand, faults);
  return readingOf(settle(known, branch, '', faults), faults);
};

/** The same from an object alone: the parameters of a step of a plan. */
export const readObject = (
  operation: Operation,
  version: ApiVersion,
  object: Readonly<Record<string, unknown>>,
): Reading => {
  if (isDeep(object)) return { parameters: {}, faults: [say.document.tooDeep] };
  const faults: Text[] = [];
  const known = knownTo(operation, version);
  const raw = rawOf(object);
  const parameters = isRawObject(raw) ? parametersIn(raw, known, faults) : {};
  return readingOf(parameters, faults);
};

/** Part of every operation, and known to the catalogue by other marks than an entry. */
const callParameters: readonly Parameter[] = ['RegionId', 'ClientToken'].map((name) => ({
  name,
  type: 'String',
  about: { en: name, zh: name },
}));

/** What a call of the operation can be given. */
const knownTo = (operation: Operation, version: ApiVersion): readonly Parameter[] => {
  const own = parametersOf(operation, version);
  const known = knownBeside.get(own) ?? [...callParameters, ...own];
  knownBeside.set(own, known);
  return known;
};

/** By the operation's own parameters: the steps of a plan are calls of a few operations. */
const knownBeside = new WeakMap<readonly Parameter[], readonly Parameter[]>();

const readingOf = (parameters: Parameters, faults: Text[]): Reading => {
  for (const [name, value] of Object.entries(parameters)) {
    const isHalf = !name.isWellFormed() || hasHalf(value);
    if (isHalf) faults.push(say.halfCharacter(flagOf('', kebab(name.toWellFormed()))));
  }
  if (!('RegionId' in parameters || 'ClientToken' in parameters)) return { parameters, faults };
  const { RegionId, ClientToken, ...others } = parameters;
  return {
    parameters: others,
    ...(typeof RegionId === 'string' && { regionId: RegionId }),
    ...(typeof ClientToken === 'string' && { clientToken: ClientToken }),
    faults,
  };
};

const parametersIn = (object: RawObject, known: readonly Parameter[], faults: Text[]): Parameters => {
  const entries = Object.entries(object).map(([key, raw]) => ({ key, raw, more: [] }));
  return assemble(known, entries, '', faults);
};

const readDocument = async (
  params: string | undefined,
  expand: Expand,
  faults: Text[],
): Promise<RawObject> => {
  const text = params === undefined ? undefined : await expand(params, '--params', false);
  if (text === undefined) return {};
  let document: Raw;
  try {
    document = await parseDocument(text);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    faults.push(say.badDocument(error.what));
    return {};
  }
  if (document === null) return {};
  if (isRawObject(document)) return document;
  faults.push(say.noObject);
  return {};
};

/** All words of one place: flags may be repeated for lists, objects and maps. */
interface GivenPlace extends GivenFlag {
  readonly path: readonly string[];
  readonly flag: string;
  readonly times: number;
}

const applyFlags = async (
  branch: Branch,
  flags: readonly GivenFlag[],
  expand: Expand,
  faults: Text[],
): Promise<void> => {
  const places = gather(flags);
  for (const { path } of places) remove(branch, path);
  for (const given of places) {
    const value = await valueFrom(given, expand, faults);
    if (value !== undefined && !put(branch, given.path, value)) faults.push(say.givenTwice(given.flag));
  }
};

/** What holds other parts comes before its parts. */
const gather = (flags: readonly GivenFlag[]): readonly GivenPlace[] => {
  const places = new Map<string, GivenPlace>();
  for (const given of flags) {
    const path = given.place?.path ?? [wireNameOf(given.name)];
    const key = JSON.stringify(path);
    const before = places.get(key);
    places.set(key, {
      ...given,
      path,
      flag: flagOf('', given.place?.name ?? given.name),
      words: [...(before?.words ?? []), ...given.words],
      times: (before?.times ?? 0) + 1,
    });
  }
  return [...places.values()].sort((a, b) => a.path.length - b.path.length);
};

const valueFrom = async (given: GivenPlace, expand: Expand, faults: Text[]): Promise<Value | undefined> => {
  const { place, negated, flag, times } = given;
  const parameter = place?.parameter;
  const words: string[] = [];
  for (const word of given.words) {
    const text = await expand(word, flag, parameter?.secret === true);
    if (text === undefined) return null;
    words.push(text);
  }
  const [first, ...others] = words;
  if (parameter === undefined) return first === undefined ? true : others.length === 0 ? first : words;
  if (times > 1 && (isScalar(parameter) || isFree(parameter))) {
    faults.push(say.givenTwice(flag));
    return null;
  }
  if (negated) return parameter.type === 'Boolean' ? false : null;
  if (first === undefined) {
    if (parameter.type === 'Boolean') return true;
    faults.push(say.noValue(flag));
    return null;
  }
  if (isScalar(parameter) || isFree(parameter)) return typed(parameter, first, flag, faults);
  return (parameter.type === 'List' ? typedList : typedObject)(parameter, words, flag, faults);
};
