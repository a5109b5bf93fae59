import { once } from 'node:events';
import autocannon from 'autocannon';
import { signRpc } from '../../emulator/sign.ts';

let groups = 0;

/** Path and query of a signed CreateScalingGroup with a token and a name that nobody has used. */
export const signedCreate = (): string => {
  groups += 1;
  const query = signRpc(
    'CreateScalingGroup',
    {
      ...{ RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 20, DefaultCooldown: 300 },
      ...{
        ScalingGroupName: `bench-${process.pid}-${groups}`,
        ClientToken: `bench-${process.pid}-${groups}`,
      },
    },
    { method: 'GET' },
  );
  return `/?${query}`;
};

/** How many signed CreateScalingGroup calls a server answers in a second. Throws when one is not answered 200. */
export const rateOf = async (url: string, amount: number, connections: number): Promise<number> => {
  // They are signed before the clock runs: the load is to cost the same, whoever answers.
  const paths = Array.from({ length: amount }, signedCreate);
  let sent = 0;
  let last = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const path = paths[sent % amount];
    sent += 1;
    return { ...request, ...(path !== undefined && { path }) };
  };
  const started = performance.now();
  const load = autocannon(
    { url, connections, amount, requests: [{ method: 'GET', setupRequest }] },
    () => undefined,
  );
  load.on('response', () => {
    last = performance.now();
  });
  const [{ non2xx, errors }] = await once(load, 'done');
  if (non2xx + errors > 0) throw new Error(`${url} left ${non2xx + errors} of ${amount} calls undone`);
  return (amount / (last - started)) * 1_000;
};
