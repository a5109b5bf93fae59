import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { type Effects, makeHome, type Requests, startEmulatorProcess } from '../helpers/program.ts';

/** A call without an answer, whose attempts were made so many hours ago; and how to make it again. */
const oldCall = async (hours: number, fault = 'CreateScalingGroup:lose-reply@1') => {
  const home = await makeHome();
  const emulator = await startEmulatorProcess(['--fault', fault]);
  const journal = join(home.folder, 'journal.db');
  const command = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--endpoint', emulator.url];
  const again = (args: readonly string[] = []) =>
    home.report([...command, ...args], { env: { ESS_JOURNAL: journal } });
  const first = await again(['--max-attempts', '1']);
  expect(first.report.status).toBe('unknown');
  const database = new DatabaseSync(journal);
  const startedAt = new Date(Date.now() - hours * 3_600_000).toISOString();
  database.prepare('UPDATE attempt SET started_at = ?').run(startedAt);
  database.close();
  return {
    again,
    journal: (...args: readonly string[]) =>
      home.ess(['journal', ...args], { env: { ESS_JOURNAL: journal } }),
    token: first.report.clientToken ?? '',
    requests: async () => (await emulator.inspect<Requests>('requests')).requests.length,
    effects: async () => (await emulator.inspect<Effects>('effects')).effects.length,
  };
};

describe('a call without an answer whose token the service may have forgotten', () => {
  it('is not sent again: unknown, and the hint says what to look at', async () => {
    const { again, requests } = await oldCall(25);
    const { report, exitCode } = await again();
    expect([report.status, report.evidence, exitCode]).toEqual(['unknown', 'token-may-be-forgotten', 8]);
    expect(report.error?.hint).toMatch(
      /^Nothing was sent now.*--client-token (\S+) and --replay service;.*`ess journal close \1`/,
    );
    expect(await requests()).toBe(1);
  });

  it('is closed by whoever has looked: unknown for ever, but not open, and the command is a new call', async () => {
    const { again, journal, token, effects } = await oldCall(25);
    expect((await journal('pending')).stderr).toContain('ess journal close <token>');
    const closed = await journal('close', token, '--note', 'asg-1 is there');
    expect([closed.exitCode, closed.stdout]).toEqual([0, '']);
    expect(closed.stderr).toContain('it stays unknown');
    expect((await journal('pending', '--output', 'json')).stdout).toBe('[]');
    const shown = (await journal('show', token)).stdout;
    expect(shown).toMatch(/State +unknown/);
    expect(shown).toMatch(/closed on 20\S+Z by \S+@\S+: asg-1 is there/);
    const { report } = await again();
    expect([report.status, report.tokenSource]).toEqual(['fresh', 'minted']);
    expect(await effects()).toBe(2);
    const twice = await journal('close', token);
    expect([twice.exitCode, twice.stderr]).toEqual([2, expect.stringContaining('is not open (unknown)')]);
    expect((await journal('verify')).exitCode).toBe(0);
  });

  it('is sent when somebody has looked and says so with --replay service', async () => {
    const { again, token, effects } = await oldCall(25, 'CreateScalingGroup:drop@1');
    const { report } = await again(['--replay', 'service']);
    expect(report).toMatchObject({ status: 'recovered', clientToken: token });
    expect(await effects()).toBe(1);
  });

  it('is sent while the service knows it, and then answered from the journal as soon as it may not', async () => {
    const { again, token, requests } = await oldCall(23);
    const recovered = await again();
    expect(recovered.report).toMatchObject({ status: 'recovered', clientToken: token });
    const named = ['--client-token', token];
    expect((await again(named)).report).toMatchObject({ status: 'replayed', source: 'service' });
    expect(await requests()).toBe(3);
    // The first attempt is older than that; the completion is seconds old.
    const later = await again([...named, '--token-retention', '22h']);
    expect(later.report).toMatchObject({ status: 'replayed', source: 'journal' });
    expect(later.report.response).toEqual(recovered.report.response);
    expect(await requests()).toBe(3);
  });
});
