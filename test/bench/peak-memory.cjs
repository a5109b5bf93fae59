// Loaded before a program: writes the most memory that it had, in kilobytes, to file descriptor 3 at its end.
// On Linux the kernel counts it since the start of the program; getrusage counts what its parent had as well.
const { readFileSync, writeSync } = require('node:fs');

const peak = () => {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => {
  writeSync(3, String(peak()));
});
