import { createRequire } from 'node:module';
import { tagKey } from './callers.ts';

/** The groups that there are in the service, by the call whose tag they carry, as a client of the vendor's sees them. */
export const groupsByCall = async (endpoint: string): Promise<ReadonlyMap<number, readonly string[]>> => {
  // The package is CommonJS whose types do not say so.
  const { RPCClient } = createRequire(import.meta.url)('@alicloud/pop-core');
  const client = new RPCClient({
    ...{ endpoint, apiVersion: '2014-08-28', opts: { timeout: 60_000 } },
    ...{ accessKeyId: 'ess-local', accessKeySecret: 'ess-local-secret' },
  });
  const byCall = new Map<number, string[]>();
  for (let page = 1, seen = 0, total = 1; seen < total; page += 1) {
    const { TotalCount, ScalingGroups } = await client.request('DescribeScalingGroups', {
      ...{ RegionId: 'cn-qingdao', PageNumber: page, PageSize: 50 },
    });
    const groups: readonly Group[] = ScalingGroups.ScalingGroup;
    if (groups.length === 0) throw new Error(`page ${page} of the groups is empty`);
    total = TotalCount;
    seen += groups.length;
    for (const { ScalingGroupId, Tags } of groups) {
      const call = Number(Tags?.Tag.find(({ TagKey }) => TagKey === tagKey)?.TagValue);
      byCall.set(call, [...(byCall.get(call) ?? []), ScalingGroupId]);
    }
  }
  return byCall;
};

interface Group {
  readonly ScalingGroupId: string;
  readonly Tags?: { readonly Tag: readonly { readonly TagKey: string; readonly TagValue: string }[] };
}
