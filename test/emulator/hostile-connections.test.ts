import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf } from './client.ts';
import { rawExchange } from './raw-socket.ts';
import { signRpc } from './sign.ts';
import { useSurvivingServer } from './surviving.ts';

const { start, watch } = useSurvivingServer();

const head = (url: string): string => `Host: ${new URL(url).host}\r\n`;
const close = 'Connection: close\r\n';

const open = async (url: string): Promise<Socket> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

/** Status and code of an answer as it was on the wire. */
const outcome = (text: string): readonly [number, string | undefined] => [
  Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]),
  /"Code":"([^"]+)"/.exec(text)?.[1],
];

const createGroup = (): string =>
  signRpc('CreateScalingGroup', { RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 1 });

describe('a sender that is slow', () => {
  it('is served when it ends in time, byte by byte, in the middle of characters', async () => {
    const { url } = await start();
    const body = signRpc('CreateScalingGroup', {
      ...{ RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 1, ScalingGroupName: '伸缩组' },
    });
    const socket = await open(url);
    const text = once(socket, 'data');
    const bytes = Buffer.from(`POST / HTTP/1.1\r\n${head(url)}Content-Length: ${body.length}\r\n\r\n${body}`);
    for (const byte of bytes) {
      socket.write(Buffer.of(byte));
      await pause(0);
    }
    expect(outcome(String(await text))).toEqual([200, undefined]);
    socket.destroy();
  });

  it('is told that it was too slow, although it never stops sending', async () => {
    const { url } = await start({ headersTimeout: 400, requestTimeout: 400 });
    const socket = await open(url);
    socket.write(`GET / HTTP/1.1\r\n${head(url)}`);
    const drip = setInterval(() => socket.writable && socket.write('X-Slow: 1\r\n'), 20);
    onTestFinished(() => clearInterval(drip));
    const [text] = await once(socket, 'data');
    expect(outcome(String(text))).toEqual([408, 'RequestTimeout']);
    socket.destroy();
  });

  it('keeps nobody else waiting', async () => {
    const { url, call } = await start();
    const socket = await open(url);
    socket.write(`POST / HTTP/1.1\r\n${head(url)}Content-Length: 100000\r\n\r\nAction=`);
    const others = await Promise.all(Array.from({ length: 20 }, () => call('DescribeScalingGroups')));
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
    socket.destroy();
  });
});

describe('a connection that is half open', () => {
  it('gets its answer although its client will say no more', async () => {
    const { url } = await start();
    const body = createGroup();
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.end(`POST / HTTP/1.1\r\n${head(url)}Content-Length: ${body.length}\r\n\r\n${body}`);
    const [text] = await once(socket, 'data');
    expect(outcome(String(text))).toEqual([200, undefined]);
    socket.destroy();
  });

  it('in the middle of a request ends, and nothing was done', async () => {
    const { url, inspect } = await start();
    const body = createGroup();
    const request = `POST / HTTP/1.1\r\n${head(url)}Content-Length: ${body.length}\r\n\r\n${body}`;
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.resume();
    socket.end(request.slice(0, -10));
    await once(socket, 'close');
    expect((await inspect('effects')).body.effects).toEqual([]);
  });
});

describe('many connections', () => {
  it('2,000 at once are all answered, each with a group of its own', async () => {
    const serve = fileURLToPath(new URL('serve.ts', import.meta.url));
    const child = spawn(process.execPath, [serve, 'memory'], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim();
    const client = watch(clientOf(url));
    const sockets = await Promise.all(Array.from({ length: 2_000 }, () => open(url)));
    const answers = await Promise.all(
      sockets.map(async (socket) => {
        const body = createGroup();
        const answer = once(socket, 'data');
        socket.write(`POST / HTTP/1.1\r\n${head(url)}Content-Length: ${body.length}\r\n\r\n${body}`);
        return String((await answer)[0]);
      }),
    );
    expect(answers.filter((text) => outcome(text)[0] !== 200)).toEqual([]);
    const ids = answers.map((text) => /"ScalingGroupId":"([^"]+)"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(2_000);
    for (const socket of sockets) socket.destroy();
    expect((await client.call('DescribeScalingGroups')).body.TotalCount).toBe(2_000);
  });

  it('requests that are sent one behind the other, without waiting, are answered in their order', async () => {
    const { url } = await start();
    const requests = [200, 400, 200].map((status) => {
      const body = status === 200 ? createGroup() : 'Action=%';
      return `POST / HTTP/1.1\r\n${head(url)}Content-Length: ${body.length}\r\n\r\n${body}`;
    });
    const last = `GET / HTTP/1.1\r\n${head(url)}${close}\r\n`;
    const text = await rawExchange(url, [...requests, last].join(''));
    const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
    expect(statuses).toEqual([200, 400, 200, 400]);
  });
});

/** What is sent, and the status and code that it is refused with. */
type Case = readonly [name: string, request: (url: string) => string, status: number, code: string];

const ofTypes = (...types: readonly string[]): readonly Case[] =>
  types.map((type) => [
    `a body of type ${type}`,
    (url) =>
      `POST / HTTP/1.1\r\n${head(url)}${close}Content-Type: ${type}\r\nContent-Length: 8\r\n\r\nAction=a`,
    415,
    'UnsupportedContentType',
  ]);

describe('what HTTP allows, or not quite', () => {
  const exchange = async (request: (url: string) => string): Promise<string> => {
    const { url } = await start();
    return rawExchange(url, request(url));
  };

  it.each<Case>([
    [
      'five hundred headers',
      (url) => `GET / HTTP/1.1\r\n${head(url)}${'X-A: 1\r\n'.repeat(500)}${close}\r\n`,
      ...([400, 'MissingParameter'] as const),
    ],
    [
      'fifty thousand headers',
      (url) => `GET / HTTP/1.1\r\n${head(url)}${'X-A: 1\r\n'.repeat(50_000)}${close}\r\n`,
      ...([431, 'RequestHeadersTooLarge'] as const),
    ],
    ['no Host', () => `GET / HTTP/1.1\r\n${close}\r\n`, 403, 'ForeignHost'],
    ['an empty Host', () => `GET / HTTP/1.1\r\nHost: \r\n${close}\r\n`, 403, 'ForeignHost'],
    ['a method that there is not', (url) => `FOO / HTTP/1.1\r\n${head(url)}\r\n`, 400, 'MalformedRequest'],
    [
      'CONNECT',
      (url) => `CONNECT evil.example:443 HTTP/1.1\r\n${head(url)}\r\n`,
      400,
      'UnsupportedHTTPMethod',
    ],
    ['TRACE', (url) => `TRACE / HTTP/1.1\r\n${head(url)}${close}\r\n`, 400, 'UnsupportedHTTPMethod'],
    [
      'an upgrade',
      (url) => `GET / HTTP/1.1\r\n${head(url)}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      ...([400, 'MissingParameter'] as const),
    ],
    [
      'two lengths',
      (url) => `POST / HTTP/1.1\r\n${head(url)}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`,
      ...([400, 'MalformedRequest'] as const),
    ],
    [
      'a length and chunks',
      (url) =>
        `POST / HTTP/1.1\r\n${head(url)}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      ...([400, 'MalformedRequest'] as const),
    ],
    [
      'a negative length',
      (url) => `POST / HTTP/1.1\r\n${head(url)}Content-Length: -1\r\n\r\n`,
      ...([400, 'MalformedRequest'] as const),
    ],
    [
      'chunks that are none',
      (url) => `POST / HTTP/1.1\r\n${head(url)}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      ...([400, 'MalformedRequest'] as const),
    ],
    [
      'chunks without end',
      (url) =>
        `POST / HTTP/1.1\r\n${head(url)}Transfer-Encoding: chunked\r\n\r\n${`1000\r\n${'a'.repeat(4096)}\r\n`.repeat(200)}`,
      ...([413, 'RequestTooLarge'] as const),
    ],
    ...ofTypes('application/json', 'multipart/form-data; boundary=x', 'text/plain', 'a/b/c', ';'),
  ])('%s', async (_, request, status, code) => {
    const text = await exchange(request);
    expect(outcome(text)).toEqual([status, code]);
    expect(text).toContain('"RequestId":"');
  });

  it('HEAD is refused, without a body', async () => {
    const text = await exchange((url) => `HEAD / HTTP/1.1\r\n${head(url)}${close}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 400 .*\r\n\r\n$/s);
  });

  it.each([
    ['a body in chunks', 'Transfer-Encoding: chunked\r\n'],
    ['a body that waits to be asked for', 'Expect: 100-continue\r\n'],
  ])('%s is served', async (_, header) => {
    const body = createGroup();
    const isChunked = header.startsWith('Transfer');
    const text = await exchange(
      (url) =>
        `POST / HTTP/1.1\r\n${head(url)}${close}${header}` +
        (isChunked
          ? `\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
          : `Content-Length: ${body.length}\r\n\r\n${body}`),
    );
    expect(text).toContain('"ScalingGroupId":"asg-');
  });
});
