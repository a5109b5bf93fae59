import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createExchange as createSingle,
  type ExchangeLimits,
  type HttpRequest,
} from '../../src/transport/exchange.ts';
import { createPooledExchange } from '../../src/transport/pooled-exchange.ts';
import { type ProxyRules, proxyRules } from '../../src/transport/proxy.ts';
import { type Authority, createAuthority } from './certificates.ts';
import { type Running, startProxy, startTcp, startWeb } from './servers.ts';

const limits: ExchangeLimits = { connectTimeoutMs: 5_000, readTimeoutMs: 5_000, totalMs: 20_000 };
const soon: ExchangeLimits = { connectTimeoutMs: 100, readTimeoutMs: 100, totalMs: 20_000 };
const host = 'ess.cn-hangzhou.aliyuncs.com';
const get = (url: string): HttpRequest => ({ method: 'GET', url, headers: { accept: 'application/json' } });

const open: Running[] = [];
const running = <Server extends Running>(server: Server): Server => {
  open.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let authority: Authority;
const before = getCACertificates('default');
beforeAll(() => {
  authority = createAuthority();
  setDefaultCACertificates([...before, authority.cert]);
});
afterAll(() => {
  setDefaultCACertificates(before);
});

// What is true of one request is true of each of many.
describe.each([
  ['for single requests', createSingle],
  ['for many requests', (proxyFor: ProxyRules = () => undefined) => createPooledExchange(proxyFor, 1)],
])('an exchange %s', (_, createExchange) => {
  /** An exchange behind a proxy whose tunnels all lead to one server. */
  const behind = (proxy: Running, user = '') =>
    createExchange(proxyRules({ HTTPS_PROXY: `http://${user}127.0.0.1:${proxy.port}` }));

  describe('a direct exchange', () => {
    it('brings the answer with status, headers and body', async () => {
      const web = running(await startWeb(() => ({ status: 418, body: 'tea', headers: { date: 'now' } })));
      const answer = await createExchange()(get(`http://127.0.0.1:${web.port}/?a=1`), limits);
      expect(answer).toMatchObject({
        kind: 'answer',
        httpStatus: 418,
        body: 'tea',
        headers: { date: 'now' },
      });
    });

    it('keeps the connection for the next request', async () => {
      const web = running(await startWeb(() => ({})));
      const exchange = createExchange();
      await exchange(get(`http://127.0.0.1:${web.port}/`), limits);
      await exchange(get(`http://127.0.0.1:${web.port}/`), limits);
      expect(new Set(web.received.map(({ fromPort }) => fromPort)).size).toBe(1);
    });

    it('is unsent, with the host named, where nothing listens', async () => {
      const web = await startWeb(() => ({}));
      await web.close();
      expect(await createExchange()(get(`http://127.0.0.1:${web.port}/`), limits)).toEqual({
        kind: 'unsent',
        code: 'ECONNREFUSED',
        message: expect.stringContaining(`127.0.0.1:${web.port}`),
      });
    });

    it('is unsent when the name is not found', async () => {
      const end = await createExchange()(get('https://no-such-host.invalid/'), limits);
      expect(end).toMatchObject({ kind: 'unsent', code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) });
    });

    it('is lost when the connection ends after the request left', async () => {
      const tcp = running(await startTcp((socket) => socket.once('data', () => socket.destroy())));
      const end = await createExchange()(get(`http://127.0.0.1:${tcp.port}/`), limits);
      expect(end).toMatchObject({ kind: 'lost', code: 'ECONNRESET' });
    });

    it('is lost when no answer comes within the read timeout', async () => {
      const web = running(await startWeb(() => 'hang'));
      const end = await createExchange()(get(`http://127.0.0.1:${web.port}/`), {
        ...limits,
        readTimeoutMs: 50,
      });
      expect(end).toMatchObject({ kind: 'lost', code: 'READ_TIMEOUT' });
    });

    it('ends at the deadline even when the service keeps sending', async () => {
      const tcp = running(
        await startTcp((socket) => {
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
          const drip = setInterval(() => socket.write('.'), 10);
          socket.on('close', () => clearInterval(drip));
        }),
      );
      const end = await createExchange()(get(`http://127.0.0.1:${tcp.port}/`), { ...limits, totalMs: 150 });
      expect(end).toMatchObject({ kind: 'lost', code: 'DEADLINE' });
    });

    it('is unsent when the connection with TLS does not stand within the connect timeout', async () => {
      const tcp = running(await startTcp(() => undefined));
      const end = await createExchange()(get(`https://127.0.0.1:${tcp.port}/`), soon);
      expect(end).toMatchObject({ kind: 'unsent', code: 'CONNECT_TIMEOUT' });
    });

    it('ends when the process is interrupted', async () => {
      const web = running(await startWeb(() => 'hang'));
      const interruption = new AbortController();
      const end = createExchange()(get(`http://127.0.0.1:${web.port}/`), limits, interruption.signal);
      interruption.abort();
      expect(await end).toMatchObject({ code: 'INTERRUPTED' });
    });

    it('reaches an IPv6 address', async () => {
      const web = running(await startWeb(() => ({ body: 'six' })));
      const end = await createExchange()(get(`http://[::ffff:127.0.0.1]:${web.port}/`), limits);
      expect(end).toMatchObject({ kind: 'answer', body: 'six' });
    });
  });

  describe('TLS', () => {
    it('trusts an authority that Node trusts', async () => {
      const web = running(await startWeb(() => ({ body: 'safe' }), authority.issue(['127.0.0.1'])));
      const end = await createExchange()(get(`https://127.0.0.1:${web.port}/`), limits);
      expect(end).toMatchObject({ kind: 'answer', body: 'safe' });
    });

    it.each([
      ['expired', ['127.0.0.1'], -1, 'CERT_HAS_EXPIRED'],
      ["another host's", ['other.example'], 30, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ])(
      'sends nothing to a server whose certificate is %s, and names the host',
      async (_, hosts, days, code) => {
        const web = running(await startWeb(() => ({}), authority.issue(hosts, days)));
        const end = await createExchange()(
          { ...get(`https://127.0.0.1:${web.port}/`), method: 'POST', body: 'secret' },
          limits,
        );
        expect(end).toMatchObject({ kind: 'unsent', code, message: expect.stringContaining('127.0.0.1') });
        expect(web.received).toEqual([]);
      },
    );

    it('sends nothing to a server whose authority is not known', async () => {
      const web = running(await startWeb(() => ({}), createAuthority().issue(['127.0.0.1'])));
      const end = await createExchange()(get(`https://127.0.0.1:${web.port}/`), limits);
      expect(end).toMatchObject({ kind: 'unsent', code: expect.stringMatching(/CERT|LEAF/) });
      expect(web.received).toEqual([]);
    });

    it('sends nothing to a server that speaks no TLS', async () => {
      const web = running(await startWeb(() => ({})));
      const end = await createExchange()(get(`https://127.0.0.1:${web.port}/`), limits);
      expect(end).toMatchObject({ kind: 'unsent' });
    });
  });

  describe('through a proxy', () => {
    const service = async (answer: Parameters<typeof startWeb>[0] = () => ({ body: 'ok' })) =>
      running(await startWeb(answer, authority.issue([host])));

    it('HTTPS goes through a tunnel with user and password, percent-decoded, and the tunnel is kept', async () => {
      const web = await service();
      const proxy = running(await startProxy({ to: web.port, pair: 'ann:p@ss' }));
      const exchange = behind(proxy, 'ann:p%40ss@');
      expect(await exchange(get(`https://${host}/?a=1`), limits)).toMatchObject({
        kind: 'answer',
        body: 'ok',
      });
      expect(await exchange(get(`https://${host}/?a=2`), limits)).toMatchObject({
        kind: 'answer',
        body: 'ok',
      });
      expect(proxy.asked).toEqual([`${host}:443`]);
      expect(web.received.map(({ url, headers }) => [url, headers.host])).toEqual([
        ['/?a=1', host],
        ['/?a=2', host],
      ]);
      expect(JSON.stringify(web.received)).not.toContain('proxy-authorization');
    });

    it.each([
      ['wants another user', { pair: 'x:y' }, 'PROXY_AUTHENTICATION'],
      ['refuses', { refuse: 403 }, 'PROXY_REFUSED'],
      ['closes', { close: 'before' }, 'ECONNRESET'],
      ['closes after it said yes', { close: 'after' }, 'ECONNRESET'],
      ['can not reach the service', { refuse: 502 }, 'PROXY_REFUSED'],
    ] as const)('a request is unsent when the proxy %s', async (_, options, code) => {
      const web = await service();
      const proxy = running(await startProxy({ to: web.port, ...options }));
      const end = await behind(proxy, 'ann:pw-secret@')(get(`https://${host}/`), limits);
      expect(end).toMatchObject({ kind: 'unsent', code });
      expect(JSON.stringify(end)).not.toContain('pw-secret');
      expect(web.received).toEqual([]);
    });

    it("names the proxy, not the service, where the proxy's answer is the fault", async () => {
      const proxy = running(await startProxy({ to: 1, pair: 'x:y' }));
      const end = await behind(proxy)(get(`https://${host}/`), limits);
      expect(end).toMatchObject({
        message: expect.stringContaining(`the proxy 127.0.0.1:${proxy.port} wants`),
      });
    });

    it('a request is unsent when nothing listens at the proxy', async () => {
      const proxy = await startProxy({ to: 1 });
      await proxy.close();
      const end = await behind(proxy)(get(`https://${host}/`), limits);
      expect(end).toMatchObject({ kind: 'unsent', code: 'ECONNREFUSED' });
    });

    it('a request is unsent when the proxy does not answer in time', async () => {
      const proxy = running(await startProxy({ to: 1, hang: true }));
      const end = await behind(proxy)(get(`https://${host}/`), soon);
      expect(end).toEqual({
        kind: 'unsent',
        code: 'CONNECT_TIMEOUT',
        message: `${host}: no connection through the proxy 127.0.0.1:${proxy.port} within 100 ms`,
      });
    });

    it("a request is unsent when the service's certificate is not trusted inside the tunnel", async () => {
      const web = running(await startWeb(() => ({}), createAuthority().issue([host])));
      const proxy = running(await startProxy({ to: web.port }));
      const end = await behind(proxy)(get(`https://${host}/`), limits);
      expect(end).toMatchObject({ kind: 'unsent', code: expect.stringMatching(/CERT|LEAF/) });
      expect(web.received).toEqual([]);
    });

    it('a request is lost when the service does not answer through the tunnel', async () => {
      const web = await service(() => 'hang');
      const proxy = running(await startProxy({ to: web.port }));
      const end = await behind(proxy)(get(`https://${host}/`), { ...limits, readTimeoutMs: 50 });
      expect(end).toMatchObject({ kind: 'lost', code: 'READ_TIMEOUT' });
    });

    it('plain HTTP is asked of the proxy with the whole URL', async () => {
      const proxy = running(await startProxy({ to: 1 }));
      const exchange = createExchange(proxyRules({ http_proxy: `127.0.0.1:${proxy.port}` }));
      const end = await exchange(get('http://ess.internal:8080/?a=1'), limits);
      expect(end).toMatchObject({ kind: 'answer', body: '{"through":"proxy"}' });
      expect(proxy.asked).toEqual(['http://ess.internal:8080/?a=1']);
    });

    it('an exchange with an unusable proxy is unsent, and does not repeat its password', async () => {
      const exchange = createExchange(proxyRules({ HTTPS_PROXY: 'socks5://ann:pw-secret@proxy' }));
      const end = await exchange(get(`https://${host}/`), limits);
      expect(end).toMatchObject({ kind: 'unsent', code: 'PROXY_INVALID' });
      expect(JSON.stringify(end)).not.toContain('pw-secret');
    });
  });
});
