import { describe, expect, it } from 'vitest';
import { EssError } from '../../src/errors.ts';
import { proxyRules } from '../../src/transport/proxy.ts';

const https = new URL('https://ess.cn-hangzhou.aliyuncs.com/');
const proxyName = (env: Record<string, string>, target = https) => proxyRules(env)(target)?.name;

describe('which proxy', () => {
  it.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'proxy:3128'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'proxy:3128'],
    [{ HTTPS_PROXY: 'https://proxy' }, 'proxy:443'],
    [{ HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:2' }, 'lower:2'],
    [{ HTTPS_PROXY: 'http://proxy:1', https_proxy: '' }, 'proxy:1'],
    [{ HTTP_PROXY: 'http://proxy:1' }, undefined],
    [{ HTTPS_PROXY: 'http://[2001:db8::1]:8080' }, '[2001:db8::1]:8080'],
  ])('%j leads HTTPS to %s', (env, name) => {
    expect(proxyName(env)).toBe(name);
  });

  it('user and password travel in a header, never in the URL', () => {
    const proxy = proxyRules({ HTTPS_PROXY: 'http://ann:p%40ss@proxy:1' })(https);
    expect(proxy?.headers).toEqual({ 'proxy-authorization': `Basic ${btoa('ann:p@ss')}` });
    expect(proxy?.url.href).toBe('http://proxy:1/');
  });

  it.each(['socks5://ann:hush@proxy:1', 'ftp://proxy', 'http://', 'http://%zz:hush@proxy'])(
    'an unusable proxy is an error that names the variable and hides the value: %s',
    (value) => {
      const rules = proxyRules({ HTTPS_PROXY: value });
      expect(() => rules(https)).toThrow(EssError);
      expect(() => rules(https)).toThrow(/HTTPS_PROXY/);
      expect(() => rules(https)).not.toThrow(/hush/);
    },
  );

  it('an unusable proxy breaks nothing that is reached directly', () => {
    const rules = proxyRules({ HTTPS_PROXY: 'socks5://proxy', NO_PROXY: 'aliyuncs.com' });
    expect(rules(https)).toBeUndefined();
  });
});

describe('NO_PROXY', () => {
  const direct = (noProxy: string, target: string): boolean =>
    proxyRules({ HTTPS_PROXY: 'http://proxy', HTTP_PROXY: 'http://proxy', NO_PROXY: noProxy })(
      new URL(target),
    ) === undefined;

  it.each([
    ['*', 'https://anything.example'],
    ['example.com', 'https://example.com'],
    ['example.com', 'https://a.example.com'],
    ['.example.com', 'https://a.example.com'],
    ['*.example.com', 'https://a.b.example.com'],
    ['EXAMPLE.com', 'https://a.example.com'],
    ['other, example.com', 'https://example.com'],
    ['other example.com', 'https://example.com'],
    ['example.com:443', 'https://example.com'],
    ['example.com:8080', 'http://example.com:8080'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.200.1.1'],
    ['10.1.2.3:8443', 'https://10.1.2.3:8443'],
    ['2001:db8::/32', 'https://[2001:db8::5]'],
    ['[2001:db8::5]:443', 'https://[2001:db8:0::5]'],
    ['2001:db8::5', 'https://[2001:db8:0:0::5]'],
  ])('%s reaches %s directly', (noProxy, target) => {
    expect(direct(noProxy, target)).toBe(true);
  });

  it.each([
    ['', 'https://example.com'],
    ['example.com', 'https://notexample.com'],
    ['example.com:8443', 'https://example.com'],
    ['10.0.0.0/8', 'https://11.0.0.1'],
    ['10.0.0.0/99', 'https://10.0.0.1'],
    ['nonsense/8', 'https://10.0.0.1'],
    ['10.0.0.0/8', 'https://10.example.com'],
  ])('%s sends %s through the proxy', (noProxy, target) => {
    expect(direct(noProxy, target)).toBe(false);
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:1', 'http://100.100.100.200'])(
    '%s is never reached through a proxy',
    (target) => {
      expect(direct('', target)).toBe(true);
    },
  );
});
