import { runCall } from '../../src/call/call.ts';
import type { CallSettings, CallWorld } from '../../src/call/request.ts';
import { loadOperation } from '../../src/catalog/catalog.ts';
import type { Report } from '../../src/report.ts';
import { defaultPolicy } from '../../src/transport/policy.ts';

/** Makes a CreateScalingGroup call with the token `t-1` in a world that a test has set up. */
export const createGroup = async (
  world: Omit<CallWorld, 'credentials' | 'signal' | 'notify'>,
  settings: Partial<CallSettings> = {},
): Promise<Report> => {
  const operation = await loadOperation('CreateScalingGroup');
  if (operation === undefined) throw new Error('no operation');
  const { report } = await runCall(
    {
      ...{ operation, apiVersion: '2014-08-28', regionId: 'cn-qingdao' },
      ...{ parameters: { MinSize: 0, MaxSize: 1 }, token: { by: 'given', token: 't-1' } },
    },
    {
      ...{ endpoint: { url: new URL('http://ess.test'), name: 'ess.test' }, signature: 'hmac-sha1' },
      ...{ policy: defaultPolicy, replay: 'auto', tokenRetentionMs: 86_400_000, language: 'en' },
      author: { host: 'here', user: 'me', pid: process.pid, command: 'ess' },
      ...settings,
    },
    {
      ...world,
      credentials: async () => ({ accessKeyId: 'id', accessKeySecret: 's', account: '1', origin: 'test' }),
      signal: new AbortController().signal,
      notify: () => undefined,
    },
  );
  return report;
};
