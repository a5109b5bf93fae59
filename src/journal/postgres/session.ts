import { Socket } from 'node:net';
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
  /**
   * One statement, in which `$1` is the first cell; or several without cells, and the last one's answer. It has to
   * come within `limitMs`.
   */
  query(sql: string, limitMs: number, cells?: readonly Cell[]): Promise<Answer>;
  close(): Promise<void>;
}

/** Connects. `limitMs`: how long that may take. */
export const openSession = async (url: string, limitMs: number): Promise<Session> => {
  const { Client } = await import('pg');
  const socket = new Socket();
  const client = new Client({
    stream: () => socket,
    connectionString: url,
    fallback_application_name: 'ess',
    connectionTimeoutMillis: atLeastOne(limitMs),
    keepAlive: true,
  });
  let isOpen = true;
  const drop = (): void => {
    isOpen = false;
    socket.destroy();
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
    query: async (sql, queryLimitMs, cells) => {
      const query = {
        text: sql,
        ...(cells !== undefined && { values: [...cells] }),
        query_timeout: atLeastOne(queryLimitMs),
      };
      return answerOf(await client.query(query).catch(fail));
    },
    close: async () => {
      // A server that says nothing more must not keep the process from ending.
      const farewell = setTimeout(() => socket.destroy(), farewellMs);
      await client.end();
      clearTimeout(farewell);
    },
  };
};

/** How long the server has to close a connection as well, milliseconds. */
const farewellMs = 50;

/** To the client, 0 is no limit at all. */
const atLeastOne = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds));

const answerOf = (result: QueryResult<Row> | readonly QueryResult<Row>[]): Answer => {
  const last = Array.isArray(result) ? result.at(-1) : result;
  return { rows: last?.rows ?? [], changed: last?.rowCount ?? 0 };
};
