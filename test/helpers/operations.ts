import { loadOperation, operationNames, versionsOf } from '../../src/catalog/catalog.ts';
import type { ApiVersion, Operation } from '../../src/catalog/types.ts';

/** Every operation of the catalogue in every version that has it. */
export const everyOperation: readonly { name: string; version: ApiVersion; operation: Operation }[] = (
  await Promise.all(operationNames.map(loadOperation))
)
  .filter((operation) => operation !== undefined)
  .flatMap((operation) =>
    versionsOf(operation).map((version) => ({ name: operation.name, version, operation })),
  );
