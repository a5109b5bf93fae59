import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Where an exchange is held: what would come next on the wire does not come. */
export type Stop = 'connected' | 'request written' | 'request forwarded' | 'half an answer' | 'nowhere';

/** What has happened on the wire since `hold`. */
export interface Exchange {
  readonly connections: number;
  /** The whole requests that were read. */
  readonly requests: readonly Buffer[];
  /** Whether a whole answer went to the client. */
  readonly answered: boolean;
  /** Resolves when the exchange has come to the stop; at `nowhere`, when a whole answer went to the client. */
  readonly stopped: Promise<void>;
  /** Resolves when the service has answered all that was forwarded to it. */
  settled(): Promise<void>;
}

/** A way from the program to the service on which every step of an exchange is seen, and can be held. */
export interface Tap {
  readonly url: string;
  /** Holds whatever comes from now on at a stop. `cut`: which part of the answer half of it is, from 0 to 1. */
  hold(stop: Stop, cut: number): Exchange;
  /** Lets everything pass again, also what was asked for on connections that had been held. */
  release(): void;
  /** Sends a request that was held to the service after all; resolves when it has answered. */
  deliver(request: Buffer): Promise<void>;
}

/** Starts a tap in front of the service at `url`; it ends with the test. */
export const startTap = async (url: string): Promise<Tap> => {
  const service = new URL(url);
  const sockets = new Set<Socket>();
  let watch = watching('nowhere', 0.5);

  const ask = async (request: Buffer): Promise<Buffer> => {
    const socket = connect(Number(service.port), service.hostname);
    socket.write(request);
    for await (const answer of messages(socket)) {
      socket.destroy();
      return answer;
    }
    throw new Error('the service ended the connection without an answer');
  };

  const serve = async (client: Socket): Promise<void> => {
    const own = watch;
    own.connections += 1;
    if (own.at('connected')) return;
    for await (const request of messages(client)) {
      own.requests.push(request);
      if (own.at('request written')) return;
      const asked = ask(request);
      own.asked.push(asked);
      if (own.at('request forwarded')) return;
      const answer = await asked;
      if (own.stop === 'half an answer') {
        const half = Math.max(1, Math.floor(own.cut * (answer.length - 1)));
        client.write(answer.subarray(0, half), () => own.at('half an answer'));
        return;
      }
      client.write(answer, () => {
        own.answered = true;
        own.at('nowhere');
      });
    }
  };

  // Nothing is read that is not asked for: a connection that is held there takes not a byte.
  const listener = createServer({ pauseOnConnect: true }, (client) => {
    sockets.add(client.on('error', () => client.destroy()));
    serve(client).catch(() => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    listener.close();
  });
  const address = listener.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    hold: (stop, cut) => {
      watch = watching(stop, cut);
      return watch;
    },
    release: () => {
      watch = watching('nowhere', 0.5);
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    deliver: async (request) => {
      await ask(request);
    },
  };
};

const watching = (stop: Stop, cut: number) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const asked: Promise<Buffer>[] = [];
  const requests: Buffer[] = [];
  return {
    stop,
    cut,
    connections: 0,
    requests,
    answered: false,
    asked,
    stopped: promise,
    settled: async () => {
      await Promise.all(asked);
    },
    /** Whether the exchange is to stop here. */
    at: (here: Stop): boolean => {
      if (here === stop) resolve();
      return here === stop;
    },
  };
};

/** The HTTP messages that come in, each as its bytes. Ends with the connection. */
async function* messages(socket: Socket): AsyncGenerator<Buffer, void> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    bytes = Buffer.concat([bytes, chunk]);
    for (let length = lengthOf(bytes); length <= bytes.length; length = lengthOf(bytes)) {
      yield bytes.subarray(0, length);
      bytes = bytes.subarray(length);
    }
  }
}

/** The length of the message that the bytes begin with (RFC 9112, 6.3); infinite while its head is not whole. */
const lengthOf = (bytes: Buffer): number => {
  const head = bytes.indexOf('\r\n\r\n');
  if (head === -1) return Number.POSITIVE_INFINITY;
  const length = /^content-length: *(\d+)/im.exec(bytes.toString('latin1', 0, head))?.[1];
  return head + 4 + Number(length ?? 0);
};
