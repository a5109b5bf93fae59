import { expect, test } from 'vitest';
import { findOperations, searchOperations } from '../../../src/cli/help/search.ts';

const names = async (...args: Parameters<typeof findOperations>): Promise<readonly string[]> =>
  (await findOperations(...args)).map(({ operation }) => operation.name);

test('an operation is found by a word of its name in any spelling, and stands before those whose parameters match', async () => {
  expect((await names('CreateScalingGroup', 'en'))[0]).toBe('CreateScalingGroup');
  expect((await names('create-scaling-group', 'en'))[0]).toBe('CreateScalingGroup');
  const found = await findOperations('heartbeat', 'en');
  expect(found[0]?.operation.name).toBe('RecordLifecycleActionHeartbeat');
  expect(found.slice(1).every(({ itself }) => !itself)).toBe(true);
});

test('every word must be found', async () => {
  expect(await names('scaling rule execute', 'en')).toEqual(['ExecuteScalingRule']);
});

test("meanings are searched in the reader's language", async () => {
  expect(await names('伸缩规则', 'zh')).toContain('CreateScalingRule');
  expect(await names('伸缩规则', 'en')).toEqual([]);
});

test('parameters are printed with their place, their version and their meaning', async () => {
  const text = await searchOperations('heartbeat', 'en');
  expect(text).toMatch(/^create-lifecycle-hook: .+\n {4}--heartbeat-timeout: Seconds/m);
  expect(text).toMatch(/^ {4}--lifecycle-hooks\.<n>\.heartbeat-timeout \(2022-02-22\): /m);
});

test('what is nowhere is said to be nowhere', async () => {
  expect(await searchOperations('zzz', 'en')).toBe(
    "Nothing about 'zzz'. `ess --help` lists every operation.\n",
  );
});
