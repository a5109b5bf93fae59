import { describe, expect, test } from 'vitest';
import { endpointOf, findRegion, regions } from '../../src/catalog/endpoints.ts';

describe('endpointOf', () => {
  test('is the shared host for a central region', () => {
    expect(endpointOf('cn-qingdao')).toBe('ess.aliyuncs.com');
  });

  test('is the own host of a regional one', () => {
    expect(endpointOf('eu-central-1')).toBe('ess.eu-central-1.aliyuncs.com');
  });

  test('takes an unknown region for a new one with its own host', () => {
    expect(findRegion('xx-new-1')).toBeUndefined();
    expect(endpointOf('xx-new-1')).toBe('ess.xx-new-1.aliyuncs.com');
  });

  test('is the own host inside VPCs, also where the public one is shared', () => {
    expect(endpointOf('cn-qingdao', 'vpc')).toBe('ess-vpc.cn-qingdao.aliyuncs.com');
  });
});

test('regions are listed once, the open ones first', () => {
  const ids = regions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(regions.map(({ open }) => open).lastIndexOf(true)).toBeLessThan(
    regions.map(({ open }) => open).indexOf(false),
  );
});
