import { loadOperation, operationNames, versionsOf } from '../../src/catalog/catalog.ts';
import type { AnswerField, ApiVersion, Operation, Parameter } from '../../src/catalog/types.ts';

/** Every operation of the catalogue. */
export const operations: readonly Operation[] = await Promise.all(
  operationNames.map(async (name) => {
    const operation = await loadOperation(name);
    if (operation === undefined) throw new Error(`${name} did not load`);
    return operation;
  }),
);

/** Every operation in every version that has it. */
export const entries: readonly (readonly [Operation, ApiVersion])[] = operations.flatMap((operation) =>
  versionsOf(operation).map((version) => [operation, version] as const),
);

/** The operation of that name; a name that does not exist fails the test. */
export const operationOf = (name: string): Operation => {
  const found = operations.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
};

/** A parameter and everything inside it, by dotted path. */
export const walk = (
  parameters: readonly Parameter[],
  prefix = '',
): readonly (readonly [string, Parameter])[] =>
  parameters.flatMap((parameter) => {
    const path = `${prefix}${parameter.name}`;
    return [[path, parameter] as const, ...walk(parameter.fields ?? [], `${path}.`)];
  });

/** An answer's field and everything inside it, by dotted path. */
export const walkAnswer = (
  fields: readonly AnswerField[],
  prefix = '',
): readonly (readonly [string, AnswerField])[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    return [[path, field] as const, ...walkAnswer(field.fields ?? [], `${path}.`)];
  });
