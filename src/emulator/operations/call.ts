import type { Answer, AnswerValue } from '../answers/shape.ts';
import type { Input } from '../request/input.ts';
import type { Group } from '../scaling/model.ts';
import type { World } from '../scaling/world.ts';
import { refuse } from '../service-error.ts';
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

/** The group that ScalingGroupId names, if it is the caller's. */
export const groupOf = ({ input, realm, world }: Call): Group => {
  const group = world.store.groups.find(input.mandatory('ScalingGroupId'));
  if (!group?.realm.startsWith(realm)) throw refuse('InvalidScalingGroupId.NotFound');
  return group;
};

/** The same group, which must be able to scale. */
export const activeGroupOf = (call: Call): Group => {
  const group = groupOf(call);
  if (group.status !== 'Active') throw refuse('IncorrectScalingGroupStatus');
  return group;
};

/** Answers a read that is paged by number. `list` names the answer's list, `show` makes one entry of it. */
export const answerPage = <T extends Resource>(
  { input }: Call,
  resources: Resources<T>,
  filter: Filter,
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

/** A time as answers show it: `YYYY-MM-DDThh:mmZ`. */
export const minuteOf = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;

/** A one-value filter, or none. */
export const oneOf = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
