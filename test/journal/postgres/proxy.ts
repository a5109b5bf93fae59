import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to the server that can be cut. */
export interface Proxy {
  readonly url: string;
  /**
   * Cuts a connection at its commit, after `passing` others: before the server hears of it, or before the
   * client hears back.
   */
  cutCommit(when: 'before' | 'after', passing?: number): void;
  /** Nothing passes any more, and no connection ends: as when a cable is pulled. */
  fallSilent(): void;
}

/** Starts a proxy in front of the server at `url`; it ends with the test. */
export const startProxy = async (url: string): Promise<Proxy> => {
  const { hostname, port } = new URL(url);
  let cut: { when: 'before' | 'after'; passing: number } | undefined;
  const isCut = (): 'before' | 'after' | undefined => {
    if (cut === undefined) return undefined;
    cut.passing -= 1;
    if (cut.passing >= 0) return undefined;
    const { when } = cut;
    cut = undefined;
    return when;
  };
  let isSilent = false;
  const sockets = new Set<Socket>();
  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    let ends = false;
    for (const socket of [client, server]) sockets.add(socket.on('error', end).on('close', end));
    client.on('data', (chunk) => {
      if (isSilent) return;
      const when = chunk.includes('COMMIT\0') ? isCut() : undefined;
      if (when === 'before') {
        end();
        return;
      }
      ends ||= when === 'after';
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (ends) end();
      else if (!isSilent) client.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    listener.close();
  });
  const address = listener.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const proxied = new URL(url);
  proxied.port = `${address.port}`;
  return {
    url: proxied.href,
    cutCommit: (when, passing = 0) => {
      cut = { when, passing };
    },
    fallSilent: () => {
      isSilent = true;
    },
  };
};
