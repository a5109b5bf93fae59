import { systemClock } from '../../src/context.ts';
import { startEmulator } from '../../src/emulator/start.ts';

/** An emulator in a process of its own, on the state file and with the fault rules of its arguments. */
const [state = 'memory', ...faults] = process.argv.slice(2);
const { url } = await startEmulator({ state, faults, speed: 0 }, { clock: systemClock });
process.stdout.write(`${url}\n`);
