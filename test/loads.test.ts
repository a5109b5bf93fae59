import { expect, it } from 'vitest';
import { makeHome, startEmulatorProcess } from './helpers/program.ts';

it('a call over HTTP loads one HTTP client, and no OpenSSL', async () => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess();
  const create = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--endpoint', emulator.url];
  // The first call makes the journal.
  await home.report(create);
  const atExit = "process.on('exit',()=>console.error(...process.moduleLoadList))";
  const { stderr } = await home.ess(create, {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${atExit}` },
  });
  expect(stderr).toMatch(/NativeModule http\b/);
  expect(stderr).not.toMatch(
    /NativeModule (crypto|tls|https|internal\/deps\/undici\/undici)\b|Binding crypto/,
  );
});
