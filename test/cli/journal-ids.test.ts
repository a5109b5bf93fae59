import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeHome, startEmulatorProcess } from '../helpers/program.ts';

it('`ess journal ids` lists what calls gave and got under a name, the newest first', async () => {
  const home = await makeHome();
  const { url } = await startEmulatorProcess();
  const call = async (...args: string[]) =>
    await home.report([...args, '--endpoint', url, '--allow-http', '--no-validate']);
  const ids = async (...args: string[]) => (await home.ess(['journal', 'ids', ...args])).stdout.split('\n');

  const group = ['create-scaling-group', '--min-size', '0', '--max-size', '1', '--scaling-group-name'];
  const first: unknown = (await call(...group, 'first')).report.response;
  const second: unknown = (await call(...group, 'second')).report.response;
  await call('delete-scaling-group', '--scaling-group-id', 'asg-given');
  await call('attach-instances', '--scaling-group-id', 'asg-given', '--instance-ids', 'i-1', 'i-2');

  expect(first).toMatchObject({ ScalingGroupId: expect.stringMatching(/^asg-/) });
  const known = await ids('ScalingGroupId');
  expect(known[0]).toBe('asg-given');
  expect(second).toMatchObject({ ScalingGroupId: known[1] });
  expect(first).toMatchObject({ ScalingGroupId: known[2] });
  expect(known).toHaveLength(3);
  expect(await ids('ScalingGroupId', 'asg-giv')).toEqual(['asg-given']);
  expect(await ids('InstanceId')).toEqual(['i-1', 'i-2']);
  expect(await ids('ScalingRuleId')).toEqual(['']);
});

it('`ess journal ids` says nothing of a journal that is missing or damaged', async () => {
  const home = await makeHome();
  const path = join(home.folder, 'journal.db');
  const silent = { exitCode: 0, stdout: '', stderr: '' };
  expect(await home.ess(['journal', 'ids', 'ScalingGroupId', '--journal', path])).toEqual(silent);
  await writeFile(path, 'no database at all, but long enough to be looked at as one\n'.repeat(100));
  expect(await home.ess(['journal', 'ids', 'ScalingGroupId', '--journal', path])).toEqual(silent);
});
