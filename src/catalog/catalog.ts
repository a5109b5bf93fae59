import { loaders } from './generated/loaders.ts';
import { squash } from './names.ts';
import type { AnswerField, ApiVersion, Kind, Operation, Parameter, Rule } from './types.ts';

/** Every operation of the API, in its own spelling, sorted. */
export const operationNames: readonly string[] = Object.keys(loaders);

/**
 * The entry of one operation, and no other is loaded. `name` may be spelled as the API does or in kebab case;
 * undefined when there is no such operation.
 */
export const loadOperation = async (name: string): Promise<Operation | undefined> => {
  const wanted = squash(name);
  const found = operationNames.find((known) => squash(known) === wanted);
  if (found === undefined) return undefined;
  const module = await loaders[found]?.();
  return module?.operation;
};

/** The API versions that have the operation. */
export const versionsOf = (operation: Operation): readonly ApiVersion[] =>
  operation.only === undefined ? ['2014-08-28', '2022-02-22'] : [operation.only];

/** Parameters of one version, nested fields too, with `required` as it is there. */
export const parametersOf = (operation: Operation, version: ApiVersion): readonly Parameter[] => {
  const known = ofVersions[version].get(operation) ?? parametersIn(operation.parameters, version);
  ofVersions[version].set(operation, known);
  return known;
};

/** Asked for several times a call, and of many calls of one operation: the answer is kept. */
type Kept<Entry> = Readonly<Record<ApiVersion, WeakMap<Operation, Entry>>>;
const ofVersions: Kept<readonly Parameter[]> = { '2014-08-28': new WeakMap(), '2022-02-22': new WeakMap() };
const rulesOfVersions: Kept<readonly Rule[]> = { '2014-08-28': new WeakMap(), '2022-02-22': new WeakMap() };

/** Whether a value of the parameter, or anything in it, is one that nobody may read. */
export const holdsSecret = ({ secret, fields = [] }: Parameter): boolean =>
  secret === true || fields.some(holdsSecret);

/** Fields of the success answer in one version, nested fields too. */
export const answerOf = (operation: Operation, version: ApiVersion): readonly AnswerField[] =>
  fieldsIn(operation.answer, version);

/** The checks across parameters that hold in one version. */
export const rulesOf = (operation: Operation, version: ApiVersion): readonly Rule[] => {
  const known = rulesOfVersions[version].get(operation) ?? (operation.rules ?? []).filter(isIn(version));
  rulesOfVersions[version].set(operation, known);
  return known;
};

/** What may be done when an answer is lost, in one version. */
export const kindOf = (operation: Operation, version: ApiVersion): Kind =>
  operation.tokenOnly === version ? 'token' : operation.kind;

/** Whether the operation has a ClientToken in this version. */
export const takesToken = (operation: Operation, version: ApiVersion): boolean =>
  kindOf(operation, version) === 'token';

const isIn = (version: ApiVersion) => (entry: { readonly only?: ApiVersion }) =>
  entry.only === undefined || entry.only === version;

const parametersIn = (parameters: readonly Parameter[], version: ApiVersion): readonly Parameter[] =>
  parameters.filter(isIn(version)).map((parameter) => ({
    ...parameter,
    ...(parameter.requiredIn === version && { required: true as const }),
    ...(parameter.fields !== undefined && { fields: parametersIn(parameter.fields, version) }),
  }));

const fieldsIn = (fields: readonly AnswerField[], version: ApiVersion): readonly AnswerField[] =>
  fields.filter(isIn(version)).map((field) => ({
    ...field,
    ...(field.fields !== undefined && { fields: fieldsIn(field.fields, version) }),
  }));
