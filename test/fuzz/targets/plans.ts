import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { openLedger } from '../../../src/batch/ledger.ts';
import { openPlan, planFormats } from '../../../src/batch/plan/open.ts';
import { survey } from '../../../src/batch/survey.ts';
import { createReader } from '../../../src/cli/commands/batch/reader.ts';
import { mayRefuse, type Target } from '../target.ts';
import { broken, document, word } from '../texts.ts';

/** Plan files of every format, read and checked as `ess batch --dry-run` does before it lists them. */

const folder = mkdtempSync(join(tmpdir(), 'ess-fuzz-'));

const operations = [
  'CreateScalingGroup',
  'create-scaling-rule',
  'DescribeScalingGroups',
  'Nothing',
  'constructor',
];
const id = fc.oneof(fc.constantFrom('a', 'b', 'c', 'a.b', '__proto__'), word);
const value = fc.oneof(
  word,
  fc.integer(),
  fc.constantFrom('a.ScalingGroupId', 'b.x.0.y', 'c').map((path) => `\${steps.${path}}`),
);
const step = fc.record(
  {
    id,
    operation: fc.oneof(fc.constantFrom(...operations), word),
    parameters: fc.oneof(
      fc.dictionary(
        fc.oneof(fc.constantFrom('MinSize', 'MaxSize', 'Tag', 'RegionId', 'ScalingGroupId'), word),
        value,
      ),
      word,
    ),
    needs: fc.oneof(fc.array(id, { maxLength: 3 }), word),
    clientToken: word,
    stray: word,
  },
  { requiredKeys: ['id', 'operation'] },
);
const steps = fc.array(step, { maxLength: 6 });
const lines = steps.map((all) => all.map((one) => JSON.stringify(one)).join('\n'));
const whole = fc.tuple(steps, word).map(([all, name]) => JSON.stringify({ name, steps: all }));
const cell = word.map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
const table = fc
  .array(fc.tuple(id, fc.constantFrom(...operations), cell, cell), { maxLength: 6 })
  .map((rows) => ['id,operation,MinSize,Tag.1.Key', ...rows.map((row) => row.join(','))].join('\n'));

export const target: Target<{
  readonly format: (typeof planFormats)[number] | undefined;
  readonly text: string;
}> = {
  cases: fc.record({
    format: fc.constantFrom(undefined, undefined, ...planFormats),
    text: fc.oneof(
      lines,
      broken(lines),
      whole,
      broken(whole),
      table,
      broken(table),
      document(['name', 'steps', 'id']),
    ),
  }),
  read: ({ format, text }) =>
    mayRefuse(async () => {
      const path = join(folder, 'plan');
      writeFileSync(path, text);
      const plan = await openPlan({ path, format, name: undefined, stdin: Readable.from([]) });
      const ledger = openLedger();
      try {
        const reader = createReader({
          ...{ plan, apiVersion: '2014-08-28', regionId: 'cn-qingdao', validate: true },
          checkRegion: () => undefined,
        });
        await survey(plan, ledger, reader.check, new AbortController().signal);
        for (const { faults } of ledger.flaws()) {
          for (const { en, zh } of faults)
            if (en === '' || zh === '') throw new Error('a flaw without words');
        }
      } finally {
        ledger.close();
        await plan.close();
      }
    }),
  close: () => rmSync(folder, { recursive: true, force: true }),
};
