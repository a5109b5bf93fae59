import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { type Effects, makeHome, program, startEmulatorProcess } from './helpers/program.ts';

const create = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--client-token', 'stopped'];

describe('a call that is interrupted while it waits for the answer', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s ends with %i, settled as unknown, with the line that resumes it',
    async (signal, code) => {
      const home = await makeHome();
      const emulator = await startEmulatorProcess(['--fault', 'CreateScalingGroup:late-reply=60000@1']);
      const run = execa(
        process.execPath,
        [program, ...create, '--endpoint', emulator.url, '--output', 'report'],
        {
          env: home.env,
          extendEnv: false,
          reject: false,
        },
      );
      const wasCarriedOut = async (): Promise<boolean> =>
        (await emulator.inspect<Effects>('effects')).effects.length > 0;
      while (!(await wasCarriedOut())) await new Promise((resolve) => setImmediate(resolve));
      run.kill(signal);
      const { exitCode, stdout, stderr } = await run;

      expect(exitCode).toBe(code);
      expect(JSON.parse(stdout)).toMatchObject({
        status: 'unknown',
        attempts: [{ outcome: 'lost', code: 'INTERRUPTED' }],
      });
      expect(stderr).toContain('--client-token stopped');

      const pending = await home.ess(['journal', 'pending', '--output', 'json']);
      expect(JSON.parse(pending.stdout)).toMatchObject([{ clientToken: 'stopped', status: 'unknown' }]);
      const again = await home.report([...create, '--endpoint', emulator.url]);
      expect(again.report.status).toBe('recovered');
      expect((await emulator.inspect<Effects>('effects')).effects).toHaveLength(1);
    },
  );

  it('while it waits between attempts stops waiting at once', async () => {
    const home = await makeHome();
    const emulator = await startEmulatorProcess(['--fault', '*:throttle']);
    const run = execa(
      process.execPath,
      [program, ...create, '--endpoint', emulator.url, '--output', 'report'],
      {
        env: home.env,
        extendEnv: false,
        reject: false,
      },
    );
    await new Promise<void>((resolve) => {
      run.stderr?.once('data', () => {
        resolve();
      });
    });
    run.kill('SIGINT');
    const { exitCode, stdout } = await run;
    expect([exitCode, JSON.parse(stdout).status]).toEqual([130, 'exhausted']);
  });
});
