import { expect, it } from 'vitest';
import { loadedBy, makeHome, startEmulatorProcess } from './helpers/program.ts';

it('a call over HTTP loads one HTTP client, and no OpenSSL', async () => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess();
  const create = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--endpoint', emulator.url];
  // The first call makes the journal.
  await home.report(create);
  const loaded = await loadedBy(home, create);
  expect(loaded).toMatch(/NativeModule http\b/);
  expect(loaded).not.toMatch(
    /NativeModule (crypto|tls|https|internal\/deps\/undici\/undici)\b|Binding crypto/,
  );
});
