import { loadOperation, parametersOf } from '../catalog/catalog.ts';
import type { NaturalKey, Parameter } from '../catalog/types.ts';
import type { Parameters, Value } from '../catalog/values.ts';
import { inWriting } from '../json.ts';
import { type Entry, entriesOf } from '../wire/entries.ts';
import type { Line } from './line.ts';
import { pages } from './pages.ts';
import type { CallRequest, CallSettings } from './request.ts';
import type { Verdict } from './verdict.ts';

const undecided: Verdict = { verdict: 'undecided' };

/**
 * Looks for the effect of the call by its natural key, with the matching Describe operation. Undecided when
 * the operation has no such key, when the call left the naming parameter out, when the lookup brought no
 * answer, when more than one entry matches, or when the one that does says something else than the call asked for:
 * it was there before.
 */
export const lookForEffect = async (line: Line): Promise<Verdict> => {
  const { operation, parameters } = line.call.request;
  const key = operation.naturalKey;
  const lookup = key === undefined ? undefined : await lookupFor(key, line.call.request);
  if (key === undefined || lookup === undefined) return undecided;
  const wanted = Object.entries(key.match).map(([field, name]) => [field, parameters[name]] as const);
  if (wanted.some(([, value]) => value === undefined)) return undecided;

  const found: Entry[] = [];
  const paging = lookup.operation.paging ?? { by: 'number', list: key.list };
  for await (const { report } of pages(lookup, paging, withinDeadline(line), line.world)) {
    if (report.response === undefined) return undecided;
    const matches = (entry: Entry): boolean => wanted.every(([field, value]) => same(entry[field], value));
    found.push(...entriesOf(report.response, key.list).filter(matches));
  }
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    return saysOtherwise(only, parameters) ? undecided : { verdict: 'found', response: idsOf(key, only) };
  }
  return found.length === 0 && key.unique === true ? { verdict: 'absent' } : undecided;
};

/** The look has the time that its call has left. */
const withinDeadline = ({ settings, deadlineAt, world }: Line): CallSettings => {
  const deadlineMs = Math.max(0, deadlineAt - world.clock.monotonic());
  return { ...settings, policy: { ...settings.policy, deadlineMs } };
};

/** The read that lists what the call may have made; undefined when the call lacks what it is asked by. */
const lookupFor = async (key: NaturalKey, request: CallRequest): Promise<CallRequest | undefined> => {
  const operation = await loadOperation(key.lookup);
  if (operation === undefined) return undefined;
  const known = parametersOf(operation, request.apiVersion);
  const parameters: Record<string, Value> = {};
  for (const [asked, given] of Object.entries(key.filter)) {
    const value = request.parameters[given];
    if (value === undefined) return undefined;
    parameters[asked] = listed(known, asked, value);
  }
  return { ...request, operation, parameters, token: { by: 'chance', fresh: true } };
};

/** A single value, as the lookup takes it: some ask for a list of names. */
const listed = (known: readonly Parameter[], name: string, value: Value): Value => {
  const isList = known.find((parameter) => parameter.name === name)?.type === 'List';
  return isList && !Array.isArray(value) ? [value] : value;
};

/** Whether the entry has another value under the name of a single value that the call was given. */
const saysOtherwise = (entry: Entry, parameters: Parameters): boolean =>
  Object.entries(parameters).some(
    ([name, value]) =>
      isScalar(value) && Object.hasOwn(entry, name) && isScalar(entry[name]) && !same(entry[name], value),
  );

const isScalar = (value: unknown): boolean => typeof value !== 'object' && value !== undefined;

/** Answers write some numbers as text, and truth in either case. */
const same = (field: unknown, value: Parameters[string] | undefined): boolean =>
  inWriting(field) === inWriting(value) ||
  (typeof value === 'number' && Number(field) === value) ||
  (typeof value === 'boolean' && inWriting(field).toLowerCase() === String(value));

const idsOf = ({ ids }: NaturalKey, entry: Entry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(ids).map(([answered, field]) => [answered, entry[field]]));
