import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeHome, program } from './helpers/program.ts';

/** More than any pipe or socket holds at once. */
const long = ['search', 'e'];

describe('stdout', () => {
  it('is written whole to a pipe and to a file', async () => {
    const { env, folder } = await makeHome();
    const run = async (line: string): Promise<string> =>
      (await execa('sh', ['-c', line, process.execPath, program, ...long], { cwd: folder, env })).stdout;
    const piped = await run('"$0" "$@" | cat');
    expect(piped.length).toBeGreaterThan(100_000);
    expect(await run('"$0" "$@" > found; cat found')).toBe(piped);
  });

  it('waits for a reader that is slower, where the system does not', async () => {
    const { env, ess } = await makeHome();
    const server = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    // A socket of Node's does not block, and the program that gets it writes to that very socket.
    const socket = connect(address.port, '127.0.0.1');
    const [reader]: Socket[] = await once(server, 'connection');
    await once(socket, 'connect');
    const child = spawn(process.execPath, [program, ...long], { env, stdio: ['ignore', socket, 'inherit'] });
    socket.destroy();
    expect(await text(reader ?? socket)).toBe(`${(await ess(long)).stdout}\n`);
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0);
  });

  it('may be closed by its reader at any time', async () => {
    const { env } = await makeHome();
    const line = '{ "$0" "$@"; echo "ended with $?" >&2; } | head -c 1';
    const { stderr } = await execa('sh', ['-c', line, process.execPath, program, ...long], { env });
    expect(stderr).toBe('ended with 0');
  });

  it('that nobody reads leaves a call its exit code', async () => {
    const { env, ess } = await makeHome();
    const call = [
      ...['create-scaling-group', '--local', '--client-token', 'unheard'],
      ...['--min-size', '0', '--region-id', 'cn-qingdao', '--max-size'],
    ];
    await ess([...call, '1']);
    const line = '{ "$0" "$@"; echo "ended with $?" >&2; } | true';
    const { stderr } = await execa('sh', ['-c', line, process.execPath, program, ...call, '2'], { env });
    expect(stderr.split('\n').at(-1)).toBe('ended with 5');
  });

  it.skipIf(!existsSync('/dev/full'))('that cannot be written ends in a word, not in a trace', async () => {
    const { env } = await makeHome();
    const line = '"$0" "$@" > /dev/full';
    const run = await execa('sh', ['-c', line, process.execPath, program, '--version'], {
      env,
      reject: false,
    });
    expect(run.exitCode).toBe(74);
    expect(run.stderr).toBe(
      'error: the result could not be written to stdout (ENOSPC); what was called is in `ess journal list`',
    );
  });
});
