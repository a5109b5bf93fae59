import type { SQLInputValue } from 'node:sqlite';
import { type Database, numberOf, type Row, textOf } from './database.ts';
import type { ResourceTable } from './schema.ts';

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

/** Wanted values: of columns, or of fields of the document (`settings.GroupType`). An empty list wants any. */
export interface Filter {
  readonly realm?: string;
  readonly parent?: string | undefined;
  readonly id?: readonly string[];
  readonly name?: readonly string[];
  readonly status?: readonly string[];
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Conditions of another form, in SQL over the columns, each with its values. */
  readonly also?: readonly Condition[];
}

type Condition = readonly [sql: string, ...values: (string | null)[]];

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
  list(filter: Filter, page?: Page): readonly T[];
  count(filter: Filter): number;
  /** How many of the parent's resources have which status. */
  countByStatus(parent: string): ReadonlyMap<string, number>;
}

export const resourcesIn = <T extends Resource>(database: Database, table: ResourceTable): Resources<T> => {
  // The emulator alone writes these documents: each is the T that was put in.
  const read = (row: Row): T => JSON.parse(textOf(row, 'data'));
  const first = (row: Row | undefined): T | undefined => (row === undefined ? undefined : read(row));
  const columns = (resource: T): SQLInputValue[] => [
    resource.realm,
    resource.parent,
    resource.name ?? null,
    resource.status ?? null,
    JSON.stringify(resource),
    resource.id,
  ];
  return {
    insert: (resource) =>
      database.run(
        `INSERT INTO ${table} (realm, parent, name, status, data, id) VALUES (?, ?, ?, ?, ?, ?)`,
        ...columns(resource),
      ),
    update: (resource) =>
      database.run(
        `UPDATE ${table} SET realm = ?, parent = ?, name = ?, status = ?, data = ? WHERE id = ?`,
        ...columns(resource),
      ),
    remove: (id) => void database.run(`DELETE FROM ${table} WHERE id = ?`, id),
    removeAll: (parent) => void database.run(`DELETE FROM ${table} WHERE parent = ?`, parent),
    find: (id) => first(database.get(`SELECT data FROM ${table} WHERE id = ?`, id)),
    named: (parent, name) =>
      first(database.get(`SELECT data FROM ${table} WHERE parent = ? AND name = ?`, parent, name)),
    list: (filter, page) => {
      const { where, values } = conditions(filter);
      const order = page?.newestFirst ? 'DESC' : 'ASC';
      const sql = `SELECT data FROM ${table} ${where} ORDER BY number ${order} LIMIT ? OFFSET ?`;
      const limits = page === undefined ? [-1, 0] : [page.size, (page.number - 1) * page.size];
      return database.all(sql, ...values, ...limits).map(read);
    },
    count: (filter) => {
      const { where, values } = conditions(filter);
      return numberOf(database.get(`SELECT count(*) AS count FROM ${table} ${where}`, ...values), 'count');
    },
    countByStatus: (parent) => {
      const sql = `SELECT status, count(*) AS count FROM ${table} WHERE parent = ? GROUP BY status`;
      return new Map(database.all(sql, parent).map((row) => [textOf(row, 'status'), numberOf(row, 'count')]));
    },
  };
};

/** A list of several wanted values travels as one JSON array: a filter of any length is one statement. */
const conditions = (filter: Filter): { readonly where: string; readonly values: SQLInputValue[] } => {
  const { realm, parent, id, name, status, fields = {}, also = [] } = filter;
  // Few resources are named one by one: SQLite is kept from walking through the whole region for them.
  const isPicked = (id ?? []).length > 0 || (parent !== undefined && (name ?? []).length > 0);
  const wanted: Condition[] = [
    ...anyOf(isPicked ? '+realm' : 'realm', realm === undefined ? [] : [realm]),
    ...anyOf('parent', parent === undefined ? [] : [parent]),
    ...anyOf('id', id),
    ...anyOf('name', name),
    ...anyOf('status', status),
    ...Object.entries(fields).flatMap(([field, values]) => anyOf(`data ->> '$.${field}'`, values)),
    ...also,
  ];
  return {
    where: wanted.length === 0 ? '' : `WHERE ${wanted.map(([sql]) => sql).join(' AND ')}`,
    values: wanted.flatMap(([, ...values]) => values),
  };
};

const anyOf = (expression: string, values: readonly string[] = []): readonly Condition[] => {
  const [first, ...others] = values;
  if (first === undefined) return [];
  if (others.length === 0) return [[`${expression} = ?`, first]];
  return [[`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(values)]];
};
