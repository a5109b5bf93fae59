import { hostname } from 'node:os';
import type { Intent, StartedAttempt } from '../../src/journal/journal.ts';
import type { AttemptRecord, Report, Status } from '../../src/report.ts';

/** A number that no process has on Linux (its largest is 4194304) nor can have on other systems. */
export const deadPid = 2 ** 30;

export const anIntent = (changes: Partial<Intent> = {}): Intent => ({
  scope: 'ess.aliyuncs.com cn-qingdao 1234567890',
  id: '123e4567-e89b-12d3-a456-426655440000',
  operation: 'CreateScalingGroup',
  apiVersion: '2014-08-28',
  kind: 'token',
  regionId: 'cn-qingdao',
  endpoint: 'ess.aliyuncs.com',
  account: '1234567890',
  fingerprint: 'f1',
  tokenSource: 'given',
  parameters: { ScalingGroupName: 'web', MinSize: '2', MaxSize: '20' },
  secrets: [],
  by: { host: hostname(), user: 'lin', pid: process.pid, command: 'ess create-scaling-group' },
  ...changes,
});

/** The same intention, asked for by a process that has died since. */
export const byTheDead = (intent: Intent): Intent => ({ ...intent, by: { ...intent.by, pid: deadPid } });

/** The same intention, asked for on a machine that cannot be looked at. */
export const byAnotherHost = (intent: Intent): Intent => ({
  ...intent,
  by: { ...intent.by, host: 'far-away' },
});

export const anAttempt = (number: number, nonce = `nonce-${number}`): StartedAttempt => ({
  number,
  nonce,
  timestamp: '2026-05-04T03:02:01Z',
  startedAt: '2026-05-04T03:02:01.005Z',
});

export const endOf = (started: StartedAttempt, changes: Partial<AttemptRecord> = {}): AttemptRecord => ({
  ...started,
  durationMs: 41.5,
  outcome: 'answered',
  httpStatus: 200,
  requestId: 'B13527BF-1FBD-4334-A512-20F5E9D3FB4D',
  ...changes,
});

export const aReport = (status: Status, changes: Partial<Report> = {}): Report => ({
  operation: 'CreateScalingGroup',
  apiVersion: '2014-08-28',
  regionId: 'cn-qingdao',
  endpoint: 'ess.aliyuncs.com',
  status,
  evidence: 'first-use-in-journal',
  fingerprint: 'f1',
  attempts: [],
  response: { ScalingGroupId: 'asg-1', RequestId: 'B13527BF-1FBD-4334-A512-20F5E9D3FB4D' },
  ...changes,
});

/** Everything that an iteration yields. */
export const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};
