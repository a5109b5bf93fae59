/** What every kept resource has; its other fields are its own. */
export interface Resource {
  readonly id: string;
  /** Account and region, as `realmOf` joins them. */
  readonly realm: string;
  /** The resource it is part of; a group's is its realm. */
  readonly parent: string;
  /** Unique within its parent. */
  readonly name?: string;
  readonly status?: string;
}

/** Account and region as one key; without a region, what the keys of all its regions begin with. */
export const realmOf = (account: string, regionId?: string): string =>
  regionId === undefined ? `${account}/` : `${account}/${regionId}/`;

/** Wanted values: of fields, or at dotted paths (`settings.GroupType`). An empty list wants any. */
export interface Filter<T extends Resource = Resource> {
  readonly realm?: string;
  readonly parent?: string | undefined;
  readonly id?: readonly string[];
  readonly name?: readonly string[];
  readonly status?: readonly string[];
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** A condition of another form. */
  readonly where?: ((resource: T) => boolean) | undefined;
}

export interface Page {
  readonly number: number;
  readonly size: number;
  readonly newestFirst?: boolean;
}

/** The resources of one kind. */
export interface Resources<T extends Resource> {
  insert(resource: T): void;
  /** Replaces the resource with this id. */
  update(resource: T): void;
  remove(id: string): void;
  removeAll(parent: string): void;
  find(id: string): T | undefined;
  named(parent: string, name: string): T | undefined;
  /** In the order they were made, or the other way round. */
  list(filter: Filter<T>, page?: Page): readonly T[];
  count(filter: Filter<T>): number;
  /** How many of the parent's resources have which status. */
  countByStatus(parent: string): ReadonlyMap<string, number>;
}
