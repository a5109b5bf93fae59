// biome-ignore-all lint/style/useNodejsImportProtocol: a Node before 14.18 does not know the prefix
// The Node that started the program is too old for it. Where the repository's own is installed, that one does
// the work, so that a fresh clone runs on a machine whose Node is older; else one line says what is needed.
const { spawn } = require('child_process');
const { existsSync } = require('fs');
const { join } = require('path');

const pinned = join(__dirname, '..', 'node_modules', 'node', 'bin', 'node');

if (existsSync(pinned)) {
  const run = spawn(pinned, process.argv.slice(1), { stdio: 'inherit' });
  // The one that does the work settles its call first; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('exit', (code, signal) => process.exit(signal === null ? code : 1));
} else {
  process.stderr.write(`ess needs Node 22.13 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
}
