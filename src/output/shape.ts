import type { ApiVersion } from '../catalog/types.ts';
import { isJsonObject } from '../json.ts';

/**
 * An answer as a person thinks of it: the lists of 2014-08-28, which come wrapped in the name of their items
 * (`{"ScalingGroups":{"ScalingGroup":[…]}}`), are plain lists as in 2022-02-22.
 */
export const unwrapLists = (answer: unknown, version: ApiVersion): unknown =>
  version === '2014-08-28' ? unwrapped(answer) : answer;

/**
 * The list that an answer is about, by its name, when it holds nothing else but what goes with every list
 * (RequestId and paging). RemoveInstances, which lists ignored instances beside its activity, is none.
 */
export const listAnswer = (
  answer: unknown,
): readonly [name: string, list: readonly unknown[]] | undefined => {
  if (!isJsonObject(answer)) return undefined;
  const [only, ...others] = Object.entries(answer).filter(([name]) => !envelope.has(name));
  if (only === undefined || others.length > 0) return undefined;
  const [name, list] = only;
  return Array.isArray(list) ? [name, list] : undefined;
};

const unwrapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (!isJsonObject(value)) return value;
  const [only, ...others] = Object.values(value);
  if (Array.isArray(only) && others.length === 0) return only.map(unwrapped);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unwrapped(part)]));
};

const envelope = new Set([
  'RequestId',
  'PageNumber',
  'PageSize',
  'TotalCount',
  'TotalSpotCount',
  'NextToken',
  'MaxResults',
]);
