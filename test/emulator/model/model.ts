import type { Fields } from '../client.ts';

/** What the rules say a group is. */
export interface ModelGroup {
  readonly name: string;
  minSize: number;
  maxSize: number;
  active: boolean;
  /** Instances, when its activity has ended. */
  total: number;
  /** It has an activity that has not ended. */
  busy: boolean;
}

/** One use of a token that had an effect, and what was answered. */
export interface Use {
  readonly action: string;
  readonly fields: Fields;
  readonly answer: Readonly<Record<string, unknown>>;
  /** By how much the clock had been moved. */
  readonly usedAt: number;
}

/** The rules of the service, as simple as they can be said; groups by id. */
export interface Model {
  readonly groups: Map<string, ModelGroup>;
  readonly tokens: Map<string, Use>;
  /** How many pieces of work were done, and under which tokens. */
  effects: number;
  readonly spent: Set<string>;
  /** By how much the clock was moved, milliseconds. */
  elapsed: number;
  /** Counts on, for names, tokens and instances that nobody has used. */
  next: number;
}

export const newModel = (): Model => ({
  groups: new Map(),
  tokens: new Map(),
  effects: 0,
  spent: new Set(),
  elapsed: 0,
  next: 1,
});

/** The group at a place, counted round; undefined when there is none. */
export const groupAt = (model: Readonly<Model>, place: number): [string, ModelGroup] | undefined =>
  [...model.groups][model.groups.size === 0 ? 0 : place % model.groups.size];

export const within = ({ minSize, maxSize }: ModelGroup, total: number): number =>
  Math.min(Math.max(total, minSize), maxSize);
