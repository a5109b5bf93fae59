import type { QueryResult } from 'pg';
import type { Cell } from '../columns.ts';
import type { Row } from '../rows.ts';
import { asLost, ConnectionLost } from './failure.ts';

/** What a query gave. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly changed: number;
}

/** One connection to the server. Whatever it throws is an error of the server's, or ConnectionLost. */
export interface Session {
  /** False once the connection broke. */
  readonly isOpen: boolean;
  /** One statement, in which `$1` is the first cell; or several without cells, and the last one's answer. */
  query(sql: string, cells?: readonly Cell[]): Promise<Answer>;
  close(): Promise<void>;
}

/** Connects. `limitMs`: how long it may take to connect, and to have an answer. */
export const openSession = async (url: string, limitMs: number): Promise<Session> => {
  const { Client } = await import('pg');
  const client = new Client({
    connectionString: url,
    fallback_application_name: 'ess',
    connectionTimeoutMillis: limitMs,
    query_timeout: limitMs,
    keepAlive: true,
  });
  let isOpen = true;
  const drop = (): void => {
    isOpen = false;
    client.end().catch(() => undefined);
  };
  const fail = (error: unknown): never => {
    const told = asLost(error);
    if (told instanceof ConnectionLost) drop();
    throw told;
  };
  // Without a listener, a server that shuts down would end this process.
  client.on('error', drop);
  await client.connect().catch(fail);
  return {
    get isOpen() {
      return isOpen;
    },
    query: async (sql, cells) => answerOf(await client.query(sql, cells && [...cells]).catch(fail)),
    close: () => client.end(),
  };
};

const answerOf = (result: QueryResult<Row> | readonly QueryResult<Row>[]): Answer => {
  const last = Array.isArray(result) ? result.at(-1) : result;
  return { rows: last?.rows ?? [], changed: last?.rowCount ?? 0 };
};
