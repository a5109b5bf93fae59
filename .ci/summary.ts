import { readFileSync } from 'node:fs';
import type { JsonTestResults } from 'vitest/node';

/*
 * The result of a test run in one plain line, from the file that vitest's JSON reporter wrote:
 * `node .ci/summary.ts <file>` prints `12 passed, 0 failed, 3 skipped`.
 */

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');
const results: JsonTestResults = JSON.parse(readFileSync(file, 'utf8'));

// A file that could not be loaded or set up fails although none of its tests does.
const brokenFiles = results.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;
const failed = results.numFailedTests + brokenFiles;
const skipped = results.numPendingTests + results.numTodoTests;
process.stdout.write(
  `${results.numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`,
);
