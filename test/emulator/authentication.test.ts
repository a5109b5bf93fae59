import { describe, expect, it } from 'vitest';
import { fakeClock } from '../helpers/fakes.ts';
import { startTest } from './client.ts';
import { type RpcOptions, signAcs3, signRpc, type Tamper } from './sign.ts';

const minute = 60_000;

const without =
  (name: string): Tamper =>
  (parameters) =>
    parameters.delete(name);

const changed =
  (name: string, value: string): Tamper =>
  (parameters) =>
    parameters.set(name, value);

describe('a signed RPC request', () => {
  it.each(['GET', 'POST'] as const)('is served with %s', async (method) => {
    const { call } = await startTest();
    const answer = await call('DescribeScalingGroups', {}, { method });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ TotalCount: 0, ScalingGroups: { ScalingGroup: [] } });
  });

  it.each<[string, RpcOptions, number, string]>([
    ['with a wrong secret', { accessKey: { id: 'ess-local', secret: 'x' } }, 400, 'SignatureDoesNotMatch'],
    [
      'of an unknown access key',
      { accessKey: { id: 'nobody', secret: 'x' } },
      404,
      'InvalidAccessKeyId.NotFound',
    ],
    ['changed after signing', { tamper: changed('PageSize', '20') }, 400, 'SignatureDoesNotMatch'],
    ['without a signature', { tamper: without('Signature') }, 400, 'MissingParameter'],
    ['with a signature that is none', { tamper: changed('Signature', 'AAAA') }, 400, 'SignatureDoesNotMatch'],
    ['without an AccessKeyId', { tamper: without('AccessKeyId') }, 400, 'MissingParameter'],
    ['without an Action', { tamper: without('Action') }, 400, 'MissingParameter'],
    ['without a Version', { tamper: without('Version') }, 400, 'MissingParameter'],
    ['without a nonce', { tamper: without('SignatureNonce') }, 400, 'MissingParameter'],
    ['without a Timestamp', { tamper: without('Timestamp') }, 400, 'IllegalTimestamp'],
    [
      'with a Timestamp of another form',
      { tamper: changed('Timestamp', '2026-01-01 00:00') },
      400,
      'InvalidTimeStamp.Format',
    ],
    [
      'with another method',
      { tamper: changed('SignatureMethod', 'HMAC-MD5') },
      400,
      'InvalidSignatureMethod',
    ],
    [
      'with another version of signatures',
      { tamper: changed('SignatureVersion', '2.0') },
      400,
      'InvalidSignatureVersion',
    ],
    ['in another version of the API', { version: '2020-01-01' }, 400, 'InvalidVersion'],
  ])('%s is refused', async (_, options, status, code) => {
    const { call } = await startTest();
    const answer = await call('DescribeScalingGroups', {}, options);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ Code: code, HostId: expect.stringContaining('127.0.0.1') });
    expect(answer.body.RequestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });

  it('tells the string that should have been signed, as the service does', async () => {
    const { call } = await startTest();
    const answer = await call('DescribeScalingGroups', {}, { accessKey: { id: 'ess-local', secret: 'x' } });
    expect(answer.body.Message).toMatch(/server string to sign is:POST&%2F&AccessKeyId%3Dess-local%26Action/);
  });

  it.each([
    [14 * minute, 200],
    [-14 * minute, 200],
    [16 * minute, 400],
    [-16 * minute, 400],
  ])('made %d ms from now is answered with %d', async (distance, status) => {
    const clock = fakeClock();
    const { call } = await startTest({}, clock);
    const answer = await call('DescribeScalingGroups', {}, { now: clock.now() + distance });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body.Code).toBe('InvalidTimeStamp.Expired');
    expect(Date.parse(answer.headers.get('date') ?? '')).toBe(clock.now());
  });

  it('is refused the second time: its nonce is used', async () => {
    const { call } = await startTest();
    expect((await call('DescribeScalingGroups', {}, { nonce: 'n-1' })).status).toBe(200);
    const again = await call('DescribeScalingGroups', {}, { nonce: 'n-1' });
    expect([again.status, again.body.Code]).toEqual([400, 'SignatureNonceUsed']);
  });

  it('uses its nonce up also when it is refused, but not when its signature is wrong', async () => {
    const { call } = await startTest();
    await call('CreateScalingGroup', {}, { nonce: 'n-1' });
    expect((await call('DescribeScalingGroups', {}, { nonce: 'n-1' })).body.Code).toBe('SignatureNonceUsed');
    await call('DescribeScalingGroups', {}, { nonce: 'n-2', accessKey: { id: 'ess-local', secret: 'x' } });
    expect((await call('DescribeScalingGroups', {}, { nonce: 'n-2' })).status).toBe(200);
  });

  it('may use a nonce that another access key used', async () => {
    const accessKeys = [
      { id: 'a', secret: '1' },
      { id: 'b', secret: '2' },
    ];
    const { call } = await startTest({ accessKeys });
    for (const accessKey of accessKeys) {
      expect((await call('DescribeScalingGroups', {}, { nonce: 'n', accessKey })).status).toBe(200);
    }
  });

  it('asks for an operation that does not exist: 404, and names are case-sensitive', async () => {
    const { call } = await startTest();
    for (const action of ['Foo', 'createscalinggroup', '__proto__']) {
      const answer = await call(action);
      expect([answer.status, answer.body.Code]).toEqual([404, 'InvalidAction.NotFound']);
    }
  });

  it('names a region that does not exist, or none where one has to be', async () => {
    const { call } = await startTest();
    const unknown = await call('DescribeScalingGroups', { RegionId: 'cn-qingdoa' });
    expect([unknown.status, unknown.body.Code]).toEqual([404, 'InvalidRegionId.NotFound']);
    expect((await call('DescribeScalingGroups', { RegionId: '' })).body.Code).toBe('MissingRegionId');
  });

  it('parameters may be in the query and in the form together', async () => {
    const clock = fakeClock();
    const { send } = await startTest({}, clock);
    const pairs = signRpc('DescribeScalingGroups', { RegionId: 'cn-qingdao' }, { now: clock.now() }).split(
      '&',
    );
    const answer = await send(`/?${pairs.slice(0, 5).join('&')}`, {
      method: 'POST',
      body: new URLSearchParams(pairs.slice(5).join('&')),
    });
    expect(answer.status).toBe(200);
  });
});

describe('a request signed with ACS3-HMAC-SHA256', () => {
  const setUp = async () => {
    const clock = fakeClock();
    const { send, url } = await startTest({}, clock);
    const call = (action: string, fields = {}, options: Parameters<typeof signAcs3>[3] = {}) => {
      const signed = signAcs3(new URL(url).host, action, fields, { now: clock.now(), ...options });
      const { method, query, headers, body } = signed;
      return send(`/?${query}`, { method, headers, ...(body !== '' && { body }) });
    };
    return { call };
  };
  const fields = { RegionId: 'cn-qingdao' };

  it('is served, with its parameters in the query or in the form', async () => {
    const { call } = await setUp();
    const answer = await call('DescribeScalingGroups', fields);
    expect(answer.body).toMatchObject({ TotalCount: 0, ScalingGroups: [] });
    expect((await call('DescribeScalingGroups', {}, { body: 'RegionId=cn-qingdao' })).status).toBe(200);
  });

  it.each<[string, Parameters<typeof signAcs3>[3], string]>([
    ['with a wrong secret', { secret: 'x' }, 'SignatureDoesNotMatch'],
    ['stamped an hour ago', { now: Date.parse('2025-12-31T23:00:00Z') }, 'InvalidTimeStamp.Expired'],
    [
      'with another digest of the body',
      { tamper: { 'x-acs-content-sha256': 'e'.repeat(64) } },
      'SignatureDoesNotMatch',
    ],
    [
      'with another action than was signed',
      { tamper: { 'x-acs-action': 'CreateScalingGroup' } },
      'SignatureDoesNotMatch',
    ],
    ['with a header that is not signed', { tamper: { 'x-acs-extra': '1' } }, 'IncompleteSignature'],
    [
      'with half an Authorization',
      { tamper: { authorization: 'ACS3-HMAC-SHA256 Credential=ess-local' } },
      'IncompleteSignature',
    ],
    [
      'with another scheme',
      { tamper: { authorization: 'ACS3-RSA-SHA256 Credential=a' } },
      'InvalidSignatureMethod',
    ],
    ['with a Bearer token', { tamper: { authorization: 'Bearer abc' } }, 'InvalidSignatureMethod'],
    ['without a nonce', { tamper: { 'x-acs-signature-nonce': '' } }, 'MissingParameter'],
    ['without a date', { tamper: { 'x-acs-date': '' } }, 'IllegalTimestamp'],
  ])('%s is refused', async (_, options, code) => {
    const { call } = await setUp();
    expect((await call('DescribeScalingGroups', fields, options)).body.Code).toBe(code);
  });

  it('is refused the second time: its nonce is used', async () => {
    const { call } = await setUp();
    await call('DescribeScalingGroups', fields, { nonce: 'n-1' });
    expect((await call('DescribeScalingGroups', fields, { nonce: 'n-1' })).body.Code).toBe(
      'SignatureNonceUsed',
    );
  });
});
