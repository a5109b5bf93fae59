import type { Report } from '../../src/report.ts';

/** A plain `fresh` report, but for what a test is about. */
export const reportOf = (parts: Partial<Report> = {}): Report => ({
  operation: 'CreateScalingGroup',
  apiVersion: '2014-08-28',
  regionId: 'cn-qingdao',
  endpoint: 'https://ess.aliyuncs.com',
  status: 'fresh',
  evidence: 'first-use-in-journal',
  clientToken: '123e4567-e89b-12d3-a456-426655440000',
  tokenSource: 'given',
  fingerprint: '9f2c',
  attempts: [attemptOf()],
  requestId: 'A-1',
  ...parts,
});

export const attemptOf = (parts: Partial<Report['attempts'][number]> = {}): Report['attempts'][number] => ({
  number: 1,
  nonce: 'n-1',
  timestamp: '2026-01-02T03:04:05Z',
  startedAt: '2026-01-02T03:04:05.678Z',
  durationMs: 12,
  outcome: 'answered',
  ...parts,
});

const web = {
  ScalingGroupName: 'web',
  MinSize: 2,
  MaxSize: 20,
  ScalingGroupId: 'asg-1',
  LifecycleState: 'Active',
};
const production = { ...web, ScalingGroupName: '生产环境', ScalingGroupId: 'asg-2', MaxSize: 5 };

/** DescribeScalingGroups as each version answers it: lists are wrapped, and plain. */
export const wrappedGroups = {
  RequestId: 'A-1',
  TotalCount: 2,
  ScalingGroups: {
    ScalingGroup: [
      { ...web, VSwitchIds: { VSwitchId: ['vsw-1', 'vsw-2'] }, Tags: { Tag: [] } },
      { ...production, VSwitchIds: { VSwitchId: [] }, Tags: { Tag: [{ TagKey: 'env', TagValue: '生产' }] } },
    ],
  },
};
export const plainGroups = {
  RequestId: 'A-1',
  TotalCount: 2,
  ScalingGroups: [
    { ...web, VSwitchIds: ['vsw-1', 'vsw-2'], Tags: [] },
    { ...production, VSwitchIds: [], Tags: [{ TagKey: 'env', TagValue: '生产' }] },
  ],
};

export const listed = (version: Report['apiVersion']): Report =>
  reportOf({
    operation: 'DescribeScalingGroups',
    apiVersion: version,
    evidence: 'read-only',
    response: version === '2014-08-28' ? wrappedGroups : plainGroups,
  });
