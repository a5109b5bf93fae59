import { describe, expect, it } from 'vitest';
import { enabledGroup, type Fields, startTest } from './client.ts';

const newer = { version: '2022-02-22' };

describe('the two versions of the API', () => {
  it('share one state; 2014-08-28 wraps its lists, 2022-02-22 does not', async () => {
    const client = await startTest();
    const fields = { MinSize: 0, MaxSize: 1, ScalingGroupName: 'web', 'Tags.1.Key': 'env' };
    const { ScalingGroupId } = (await client.call('CreateScalingGroup', fields, newer)).body;
    const older = (await client.call('DescribeScalingGroups', { 'ScalingGroupId.1': ScalingGroupId })).body;
    expect(older.ScalingGroups.ScalingGroup[0].Tags).toEqual({
      Tag: [{ TagKey: 'env', TagValue: '', Propagate: false }],
    });
    const plain = (await client.call('DescribeScalingGroups', { 'ScalingGroupIds.1': ScalingGroupId }, newer))
      .body;
    expect(plain.ScalingGroups[0].Tags).toEqual([{ TagKey: 'env', TagValue: '', Propagate: false }]);
    expect(
      (await client.call('DescribeScalingGroups', { ScalingGroupName: 'we' }, newer)).body.TotalCount,
    ).toBe(1);
  });

  it('take each its own names', async () => {
    const client = await startTest();
    const ScalingGroupId = await enabledGroup(client, { MinSize: 0, MaxSize: 5 });
    const attach = (fields: Fields, options = {}) =>
      client.call('AttachInstances', { ScalingGroupId, ...fields }, options);
    expect((await attach({ 'InstanceIds.1': 'i-1' })).body.Code).toBe('MissingInstanceId');
    expect((await attach({ 'InstanceIds.1': 'i-1' }, newer)).status).toBe(200);
    expect((await attach({ 'InstanceId.1': 'i-2' })).status).toBe(200);
  });

  it('a token is bound to the version that it was used in', async () => {
    const { call } = await startTest();
    const fields = { MinSize: 0, MaxSize: 1, ClientToken: 't-1' };
    await call('CreateScalingGroup', fields);
    expect((await call('CreateScalingGroup', fields, newer)).body.Code).toBe('IdempotentParameterMismatch');
  });
});

describe('answers in XML', () => {
  it('have the name of the operation, and an element for every item of a list', async () => {
    const { call } = await startTest();
    for (const ScalingGroupName of ['one', 'two']) {
      await call('CreateScalingGroup', { MinSize: 0, MaxSize: 1, ScalingGroupName });
    }
    const answer = await call('DescribeScalingGroups', { Format: 'xml' });
    expect(answer.headers.get('content-type')).toBe('text/xml;charset=utf-8');
    expect(answer.text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" \?><DescribeScalingGroupsResponse>/);
    expect(
      answer.text.match(/<ScalingGroups>(<ScalingGroup>.*?<\/ScalingGroup>){2}<\/ScalingGroups>/),
    ).not.toBeNull();
    expect(answer.text).toContain('<ScalingGroupName>one</ScalingGroupName>');
    expect(answer.text).toMatch(/<RequestId>[0-9A-F-]{36}<\/RequestId>/);
  });

  it('so do errors, and what is markup in a value is escaped', async () => {
    const { call } = await startTest();
    const answer = await call('CreateScalingGroup', {
      Format: 'XML',
      MinSize: 0,
      MaxSize: 1,
      GroupType: '<&>',
    });
    expect(answer.text).toContain('<Error><RequestId>');
    expect(answer.text).toContain('<Code>InvalidParameter</Code>');
    const plain = await call(
      'AttachInstances',
      { Format: 'XML', ScalingGroupId: 'x' },
      { accessKey: { id: 'ess-local', secret: 'x' } },
    );
    expect(plain.text).toContain('server string to sign is:POST&amp;');
  });
});
