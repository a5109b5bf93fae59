import { describe, expect, it } from 'vitest';
import { regions } from '../../src/catalog/endpoints.ts';
import { EssError } from '../../src/errors.ts';
import { type EndpointChoice, resolveEndpoint } from '../../src/wire/endpoint.ts';

const choice: EndpointChoice = {
  endpoint: undefined,
  network: 'public',
  regionId: 'cn-hangzhou',
  allowHttp: false,
};
const resolve = (changes: Partial<EndpointChoice>): string => resolveEndpoint({ ...choice, ...changes }).href;
const refusal = (changes: Partial<EndpointChoice>): EssError => {
  try {
    resolve(changes);
  } catch (error) {
    if (error instanceof EssError) return error;
  }
  throw new Error('it was not refused');
};

describe('the endpoint of a region', () => {
  it('comes from the table: central, of its own, or inside VPCs', () => {
    expect(resolve({})).toBe('https://ess.aliyuncs.com/');
    expect(resolve({ regionId: 'eu-central-1' })).toBe('https://ess.eu-central-1.aliyuncs.com/');
    expect(resolve({ network: 'vpc' })).toBe('https://ess-vpc.cn-hangzhou.aliyuncs.com/');
  });

  it('exists for every region that is open', () => {
    for (const { id } of regions)
      expect(resolve({ regionId: id })).toMatch(/^https:\/\/ess[.-].*aliyuncs\.com\/$/);
  });

  it.each([
    ['cn-hangzou', 'cn-hangzhou'],
    ['hangzhou', 'cn-hangzhou'],
    ['us-west-2', 'us-west-1'],
    ['CN-BEIJING', 'cn-beijing'],
    ['ap-southeast-9', 'ap-southeast-'],
  ])("is never another region's: %s is refused, and %s suggested", (regionId, near) => {
    for (const network of ['public', 'vpc'] as const) {
      const error = refusal({ regionId, network });
      expect(error.category).toBe('usage');
      expect(error.message).toContain(`'${regionId}'`);
      expect(error.hint?.en.split(',')[0]).toContain(near);
      expect(error.hint?.en).toContain('--endpoint');
    }
  });
});

describe('an endpoint that is named', () => {
  it('gets past an unknown region', () => {
    expect(resolve({ regionId: 'cn-new-1', endpoint: 'ess.cn-new-1.aliyuncs.com' })).toBe(
      'https://ess.cn-new-1.aliyuncs.com/',
    );
  });

  it.each([
    ['ess.example:8443', 'https://ess.example:8443/'],
    ['https://ess.example/', 'https://ess.example/'],
    ['[2001:db8::1]', 'https://[2001:db8::1]/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://localhost:1', 'http://localhost:1/'],
    ['http://[::1]:1', 'http://[::1]:1/'],
  ])('%s is %s', (endpoint, url) => {
    expect(resolve({ endpoint })).toBe(url);
  });

  it.each(['http://ess.example', 'http://10.0.0.1', 'http://127.0.0.1.example', 'http://localhost.example'])(
    '%s would be unencrypted, and wants --allow-http',
    (endpoint) => {
      expect(refusal({ endpoint }).hint?.en).toContain('--allow-http');
      expect(resolve({ endpoint, allowHttp: true })).toMatch(/^http:/);
    },
  );

  it.each([
    '',
    'https://',
    'ftp://ess.example',
    'https://ess.example/path',
    'https://ess.example/?a=b',
    'a b',
  ])('%j is none', (endpoint) => {
    expect(refusal({ endpoint }).category).toBe('usage');
  });

  it('with user and password is none, and they are not repeated', () => {
    const error = refusal({ endpoint: 'https://ann:hush@ess.example' });
    expect(error.message).toContain('ess.example');
    expect(error.message).not.toContain('hush');
  });
});
