import type { Answer, AnswerValue } from '../answers/shape.ts';
import type { Input } from '../request/input.ts';
import type { Story } from '../scaling/activity-model.ts';
import type { Group } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { invalid, refuse, type ServiceError } from '../service-error.ts';
import type { Filter, Page, Resource, Resources } from '../state/resources.ts';

/** How many resources of a kind there may be. */
export interface Quotas {
  /** Scaling groups of an account in one region; absent: as many as you like. */
  readonly groups?: number;
  /** Configurations, and rules, of one group. */
  readonly configurations: number;
  readonly rules: number;
}

/** One request, proven and decoded, as an operation sees it. */
export interface Call {
  readonly input: Input;
  readonly account: string;
  /** Empty when the request names none, as some operations allow. */
  readonly regionId: string;
  /** Account and region; without a region, the beginning of all its realms. */
  readonly realm: string;
  /** The emulator's clock, milliseconds since the epoch. */
  readonly now: number;
  readonly world: World;
  readonly quotas: Quotas;
}

/** What an operation did. */
export interface Outcome {
  readonly answer: Answer;
  /** What was made, changed or deleted; none for a read, or when nothing had to be done. */
  readonly ids: readonly string[];
}

/** Acts one operation out. Throws a ServiceError to refuse; what it wrote until then is undone. */
export type Handler = (call: Call) => Outcome;

/** The operations of one family, by the API's own names. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The resource, if it is the caller's; else throws the refusal. */
export const owned = <T extends Resource>(
  { realm }: Call,
  resource: T | undefined,
  refusal: () => ServiceError,
): T => {
  if (!resource?.realm.startsWith(realm)) throw refusal();
  return resource;
};

/** The group that ScalingGroupId names, if it is the caller's. */
export const groupOf = (call: Call): Group => groupNamed(call, call.input.mandatory('ScalingGroupId'));

export const groupNamed = (call: Call, id: string): Group =>
  owned(call, call.world.store.groups.find(id), () => refuse('InvalidScalingGroupId.NotFound'));

/** The same group, which must not be on its way out. */
export const livingGroupOf = (call: Call): Group => {
  const group = groupOf(call);
  if (group.status === 'Deleting') throw refuse('IncorrectScalingGroupStatus');
  return group;
};

/** The same group, which must be able to scale. */
export const activeGroupOf = (call: Call): Group => {
  const group = groupOf(call);
  if (group.status !== 'Active') throw refuse('IncorrectScalingGroupStatus');
  return group;
};

/** An answer that says nothing but that it is done. */
export const done = (...ids: readonly (string | undefined)[]): Outcome => ({
  answer: {},
  ids: ids.filter((id) => id !== undefined),
});

/** Who starts an activity: the caller. */
export const byCaller = ({ account }: Call): Pick<Story, 'trigger' | 'triggerId'> => ({
  trigger: 'APIs',
  triggerId: account,
});

/** Answers a read that is paged by number. `list` names the answer's list, `show` makes one entry of it. */
export const answerPage = <T extends Resource>(
  { input }: Call,
  resources: Resources<T>,
  filter: Filter<T>,
  list: string,
  show: (resource: T) => AnswerValue,
  order: Pick<Page, 'newestFirst'> = {},
): Outcome => {
  const page = { number: input.number('PageNumber') ?? 1, size: input.number('PageSize') ?? 10, ...order };
  return {
    answer: {
      PageNumber: page.number,
      PageSize: page.size,
      TotalCount: resources.count(filter),
      [list]: resources.list(filter, page).map(show),
    },
    ids: [],
  };
};

/**
 * The page that NextToken names, and the token of the one after it. A token is the place where its page begins,
 * in a form that nobody is to read anything into. Throws a ServiceError for a token that never was one.
 */
export const tokenPage = <T>(
  { input }: Call,
  all: readonly T[],
  size: number,
): { readonly items: readonly T[]; readonly NextToken: string | undefined } => {
  const token = input.text('NextToken');
  const place = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString());
  // Base64 decodes to something whatever it is given; only what is written the same way was given out.
  const isOurs = Number.isSafeInteger(place) && place > 0 && token === tokenOf(place);
  if (token !== undefined && !isOurs) throw invalid('NextToken');
  const end = place + size;
  return { items: all.slice(place, end), NextToken: end < all.length ? tokenOf(end) : undefined };
};

const tokenOf = (place: number): string => Buffer.from(String(place)).toString('base64url');

/** A time as answers show it: `YYYY-MM-DDThh:mmZ`. */
export const minuteOf = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;

/** A time to the second, as a few answers show it: `YYYY-MM-DDThh:mm:ssZ`. */
export const secondOf = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** A one-value filter, or none. */
export const oneOf = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
