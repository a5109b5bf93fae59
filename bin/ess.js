#!/usr/bin/env node
// Says in one line which Node it needs, hands over to the pinned one where it is installed, else loads the
// built program. Must parse on old versions of Node: nothing newer than static imports and `import()` here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (major > 22 || (major === 22 && minor >= 13)) {
  // Compiled code is kept between runs (module.enableCompileCache exists from 22.1 on).
  module.enableCompileCache();
  void import('../dist/main.js');
} else if (existsSync(pinned)) {
  const run = spawn(pinned, process.argv.slice(1), { stdio: 'inherit' });
  // The one that does the work settles its call first; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('exit', (code, signal) => process.exit(signal === null ? code : 1));
} else {
  process.stderr.write(`ess needs Node 22.13 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
}
