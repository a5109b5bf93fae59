import { expect, it } from 'vitest';
import { type Effects, makeHome, startEmulatorProcess } from './helpers/program.ts';

const create = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--client-token', 'same'];

/** Temporary keys of one of the two accounts that the emulator knows; the token says nothing of the account. */
const keysOf = (account: string, accessKeyId: string) => ({
  ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'temporary',
  ESS_ACCOUNT: account,
});

it('one token in two accounts is two calls: neither is answered with the result of the other', async () => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess([
    ...['--access-key', 'STS.one:secret', '--access-key', 'STS.two:secret'],
  ]);
  // The service is taken to have forgotten every token: a known one is answered by the journal.
  const command = [...create, '--endpoint', emulator.url, '--token-retention', '0s'];
  const first = await home.report(command, { env: keysOf('1', 'STS.one') });
  const second = await home.report(command, { env: keysOf('2', 'STS.two') });
  const again = await home.report(command, { env: keysOf('1', 'STS.one') });
  expect([first, second, again].map(({ report }) => report.status)).toEqual(['fresh', 'fresh', 'replayed']);
  expect(again.report.response).toEqual(first.report.response);
  expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(2);
});
