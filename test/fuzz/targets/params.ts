import fc from 'fast-check';
import { parametersOf } from '../../../src/catalog/catalog.ts';
import { checkParameters, warningsOf } from '../../../src/cli/parameters/check.ts';
import { readParameters } from '../../../src/cli/parameters/read.ts';
import { everyOperation } from '../../helpers/operations.ts';
import type { Target } from '../target.ts';
import { document } from '../texts.ts';

/** `--params` of every operation: JSON, YAML, and what is neither. */

type Operation = (typeof everyOperation)[number];

export const target: Target<readonly [Operation, string]> = {
  cases: fc
    .constantFrom(...everyOperation)
    .chain((entry) =>
      fc.tuple(
        fc.constant(entry),
        document(['RegionId', ...parametersOf(entry.operation, entry.version).map(({ name }) => name)]),
      ),
    ),
  read: async ([{ operation, version }, params]) => {
    const nowhere = async (): Promise<string> => {
      throw new Error('ENOENT: no such file');
    };
    const reading = await readParameters(operation, version, [], {
      ...{ params, readFile: nowhere, readStdin: async () => params },
    });
    const faults = [
      ...reading.faults,
      ...(await checkParameters(operation, version, reading.parameters)),
      ...warningsOf(operation, version, reading.parameters),
    ];
    for (const { en, zh } of faults) if (en === '' || zh === '') throw new Error('a fault without words');
  },
};
