import { parametersOf } from '../../catalog/catalog.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';

/** How one parameter is read from the wire in one version. */
export interface Reader {
  /** Its entry, under the name that this version has on the wire. */
  readonly parameter: Parameter;
  /** Its name in the newest version, under which the operations know it. */
  readonly name: string;
  /** Of an Object, or of the elements of a List. */
  readonly fields: readonly Reader[];
}

const newest: ApiVersion = '2022-02-22';

/**
 * The readers of an operation's parameters in one version. 2022-02-22 gave lists plural names (`InstanceId` →
 * `InstanceIds`, `RemovalPolicy` → `RemovalPolicies`); whoever acts an operation out sees those alone.
 */
export const readersOf = (operation: Operation, version: ApiVersion): readonly Reader[] =>
  pair(parametersOf(operation, version), parametersOf(operation, newest));

const pair = (own: readonly Parameter[], later: readonly Parameter[]): readonly Reader[] =>
  own.map((parameter) => {
    const names = [
      parameter.name,
      `${parameter.name}s`,
      parameter.name.replace(/y$/, 'ies'),
      `${parameter.name}es`,
    ];
    const twin = later.find(({ name, type }) => names.includes(name) && type === parameter.type);
    return {
      parameter,
      name: twin?.name ?? parameter.name,
      fields: pair(parameter.fields ?? [], twin?.fields ?? parameter.fields ?? []),
    };
  });
