import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { form } from './client.ts';
import { rawExchange } from './raw-socket.ts';
import { signRpc } from './sign.ts';
import { useSurvivingServer } from './surviving.ts';

const { start } = useSurvivingServer();

const head = (url: string): string => `Host: ${new URL(url).host}\r\nConnection: close\r\n`;

describe('hostile input gets a clear error', () => {
  it.each([
    ['a broken escape', '/?Action=%', 'MalformedRequest'],
    ['an escape that is no UTF-8', '/?Action=%FF', 'MalformedRequest'],
    ['a name twice', '/?Action=a&Action=b', 'MalformedRequest'],
    ['another path', '/admin', 'InvalidApi.NotFound'],
    ['nothing at all', '/', 'MissingParameter'],
  ])('%s', async (_, path, code) => {
    const { send } = await start();
    const answer = await send(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).toMatchObject({
      Code: code,
      RequestId: expect.any(String),
      Message: expect.any(String),
    });
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('the method %s', async (method) => {
    const { send } = await start();
    const answer = await send('/?Action=DescribeScalingGroups', { method });
    expect([answer.status, answer.body.Code]).toEqual([400, 'UnsupportedHTTPMethod']);
  });

  it('a body of another type', async () => {
    const { send } = await start();
    const answer = await send('/', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.body.Code]).toEqual([415, 'UnsupportedContentType']);
  });

  it('a parameter in the query and in the form', async () => {
    const { send } = await start();
    const answer = await send('/?Action=a', { method: 'POST', body: 'Action=a', headers: form });
    expect(answer.body.Code).toBe('MalformedRequest');
  });

  it('a format that there is not', async () => {
    const { call } = await start();
    expect((await call('DescribeScalingGroups', { Format: 'YAML' })).body.Code).toBe(
      'InvalidParameter.Format',
    );
  });

  it('a URL of 65 KB', async () => {
    const { url } = await start();
    const text = await rawExchange(url, `GET /?a=${'x'.repeat(65 * 1024)} HTTP/1.1\r\n${head(url)}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 414 .*"RequestUriTooLarge"/s);
  });

  it('headers of 200 KB', async () => {
    const { url } = await start();
    const text = await rawExchange(
      url,
      `GET / HTTP/1.1\r\n${head(url)}X-Bomb: ${'x'.repeat(200 * 1024)}\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 431 .*"RequestHeadersTooLarge"/s);
  });

  it('a body of 10 MB', async () => {
    const { url } = await start();
    const text = await rawExchange(
      url,
      `POST / HTTP/1.1\r\n${head(url)}Content-Length: ${10 * 1024 * 1024}\r\n\r\n`,
      Buffer.alloc(10 * 1024 * 1024, 'x'),
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 .*"RequestTooLarge"/s);
  });

  it('bytes that are no HTTP', async () => {
    const { url } = await start();
    expect(await rawExchange(url, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03')).toMatch(
      /^HTTP\/1\.1 400 .*"MalformedRequest"/s,
    );
  });

  it('headers that do not come to an end', async () => {
    const { url } = await start({ headersTimeout: 500, requestTimeout: 500 });
    expect(await rawExchange(url, 'GET / HTTP/1.1\r\nHost: 127')).toMatch(
      /^HTTP\/1\.1 408 .*"RequestTimeout"/s,
    );
  });

  it('a body that does not come to an end', async () => {
    const { url } = await start({ headersTimeout: 500, requestTimeout: 500 });
    const text = await rawExchange(url, `POST / HTTP/1.1\r\n${head(url)}Content-Length: 100\r\n\r\nhalf`);
    expect(text).toMatch(/^HTTP\/1\.1 408 .*"RequestTimeout"/s);
  });
});

describe('clients that go away', () => {
  it('in the middle of a request, or before its answer', async () => {
    const { url, call } = await start();
    const signed = signRpc('DescribeScalingGroups', { RegionId: 'cn-qingdao' });
    const request = `POST / HTTP/1.1\r\n${head(url)}Content-Length: ${signed.length}\r\n\r\n${signed}`;
    for (const sent of [request.slice(0, 20), request.slice(0, -5), request]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
          socket.write(sent, () => socket.resetAndDestroy());
        });
        socket.on('close', () => resolve());
        socket.on('error', () => undefined);
      });
    }
    expect((await call('DescribeScalingGroups')).status).toBe(200);
  });

  it('500 connections at once that say nothing do not keep others from being served', async () => {
    const { url, call } = await start();
    const sockets = await Promise.all(
      Array.from(
        { length: 500 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve) => {
            const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
            socket.on('error', () => undefined);
          }),
      ),
    );
    expect((await call('DescribeScalingGroups')).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});
