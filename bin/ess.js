#!/usr/bin/env node
// Says in one line which Node it needs, hands over to the pinned one where it is installed, else loads the
// built program. Must parse on old versions of Node: nothing newer than static imports here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 13)) {
  // Compiled code is kept between runs (module.enableCompileCache exists from 22.1 on).
  module.enableCompileCache();
  import('../dist/main.js');
} else {
  const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (existsSync(pinned)) {
    const run = spawnSync(pinned, process.argv.slice(1), { stdio: 'inherit' });
    if (run.signal) process.kill(process.pid, run.signal);
    process.exitCode = run.status === null ? 1 : run.status;
  } else {
    process.stderr.write(`ess needs Node 22.13 or newer; this is ${process.version}.\n`);
    process.exitCode = 2;
  }
}
