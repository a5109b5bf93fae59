import { isJsonObject, type JsonObject } from '../../json.ts';
import type { Text } from '../../text.ts';
import * as say from '../text.ts';
import { referencesIn } from './references.ts';

/** One step of a plan, as it is written there. */
export interface Step {
  readonly id: string;
  /** Where it stands: the plan's line, from 1. */
  readonly line: number;
  readonly operation: string;
  readonly parameters: JsonObject;
  readonly clientToken?: string;
  /** The steps that come before it: those it names in `needs`, and those whose results it takes. */
  readonly needs: readonly string[];
}

/** A place of the plan that is no usable step, and why. */
export interface Flaw {
  readonly line: number;
  /** Where one can be told. */
  readonly id?: string;
  readonly faults: readonly Text[];
}

/** What stands at a place of the plan. */
export type Entry = Step | Flaw;

export const isFlaw = (entry: Entry): entry is Flaw => 'faults' in entry;

/** Reads one step from a document's value, with every fault in its shape. */
export const stepOf = (value: unknown, line: number): Entry => {
  if (!isJsonObject(value)) return { line, faults: [say.notAnObject] };
  const { id: givenId, operation, parameters = {}, clientToken, needs: givenNeeds, ...others } = value;
  const id = typeof givenId === 'number' ? String(givenId) : givenId;
  const faults: Text[] = Object.keys(others).map(say.unknownField);
  if (id === undefined) faults.push(say.missing('id'));
  else if (!isId(id)) faults.push(say.badId);
  if (operation === undefined) faults.push(say.missing('operation'));
  else if (typeof operation !== 'string') faults.push(say.notText('operation'));
  if (!isJsonObject(parameters)) faults.push(say.parametersNotObject);
  if (clientToken !== undefined && typeof clientToken !== 'string') faults.push(say.notText('clientToken'));
  const needs = needsOf(givenNeeds);
  if (needs === undefined) faults.push(say.badNeeds);
  const references = referencesIn(parameters, faults);
  if (
    faults.length > 0 ||
    !isId(id) ||
    typeof operation !== 'string' ||
    !isJsonObject(parameters) ||
    needs === undefined
  ) {
    return { line, ...(isId(id) && { id }), faults };
  }
  return {
    ...{ id, line, operation, parameters },
    ...(typeof clientToken === 'string' && { clientToken }),
    needs: needs.length + references.length === 0 ? none : [...new Set([...needs, ...references])],
  };
};

const none: readonly string[] = [];

/** A dot ends an id inside of a reference, and a space would be lost in a list of them. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^[^\s.,{}$]{1,200}$/u.test(id);

const needsOf = (given: unknown): readonly string[] | undefined => {
  if (given === undefined || given === null) return none;
  const needs = typeof given === 'string' ? given.split(/[\s,]+/).filter((word) => word !== '') : given;
  return Array.isArray(needs) && needs.every(isId) ? needs : undefined;
};
