import type { Plan } from '../../../batch/plan/open.ts';
import { refers } from '../../../batch/plan/references.ts';
import type { Step } from '../../../batch/plan/step.ts';
import { namesOfSteps, type TokenChoice, tokenFault } from '../../../call/client-token.ts';
import type { CallRequest } from '../../../call/request.ts';
import {
  loadOperation,
  operationNames,
  parametersOf,
  takesToken,
  versionsOf,
} from '../../../catalog/catalog.ts';
import type { ApiVersion, Operation } from '../../../catalog/types.ts';
import type { Parameters } from '../../../catalog/values.ts';
import { EssError } from '../../../errors.ts';
import type { Text } from '../../../text.ts';
import { checkParameters } from '../../parameters/check.ts';
import { resolve, wireNameOf } from '../../parameters/names.ts';
import { type Reading, readObject } from '../../parameters/read.ts';
import { suggest } from '../../parameters/suggest.ts';
import * as callText from '../../text.ts';
import * as say from './text.ts';

/** What is wrong with a step; at once where nothing has to be looked up for it. */
type Faults = readonly Text[] | Promise<readonly Text[]>;

/** What the steps of a plan have in common. */
export interface Common {
  readonly plan: Pick<Plan, 'name' | 'isKept'>;
  readonly apiVersion: ApiVersion;
  readonly regionId: string;
  /** false: parameters are sent as they are. */
  readonly validate: boolean;
  /** Throws an EssError `usage` when there is no endpoint in the region. */
  readonly checkRegion: (regionId: string) => void;
}

/** Reads the steps of a plan as calls. */
export const createReader = (common: Common) => {
  const { apiVersion, validate } = common;
  const nameOfStep = namesOfSteps(common.plan.name);
  const operations = new Map<string, Operation | undefined>();
  const load = async (name: string): Promise<Operation | undefined> => {
    const operation = await loadOperation(name);
    operations.set(name, operation);
    return operation;
  };

  const faultsOf = (step: Step, operation: Operation, reading: Reading): Faults => {
    const first = [
      ...regionFaults(common, reading.regionId),
      ...tokenFaults(step, operation, apiVersion, reading.clientToken),
      ...reading.faults,
    ];
    const others = validate ? checkParameters(operation, apiVersion, reading.parameters) : [];
    return others instanceof Promise ? others.then((known) => first.concat(known)) : first.concat(others);
  };

  /** Of steps that need no others, where the plan hands out the same ones again: a reading is used once. */
  const readings = new WeakMap<Step, Reading>();
  const readingOf = (step: Step, operation: Operation): Reading => {
    const reading = readings.get(step) ?? readObject(operation, apiVersion, step.parameters);
    readings.delete(step);
    return reading;
  };

  const checkAs = (operation: Operation | undefined, step: Step): Faults => {
    if (operation === undefined) return unknown(step.operation).then((fault) => [fault]);
    const [only] = versionsOf(operation);
    if (only !== undefined && !versionsOf(operation).includes(apiVersion)) {
      return [callText.onlyInVersion(operation.name, only)];
    }
    const reading = readOpen(operation, apiVersion, step);
    if (common.plan.isKept && step.needs.length === 0) readings.set(step, reading);
    return faultsOf(step, operation, reading);
  };

  return {
    /** What is wrong with a step, as far as it can be known before other steps have their results. */
    check: (step: Step): Faults =>
      operations.has(step.operation)
        ? checkAs(operations.get(step.operation), step)
        : load(step.operation).then((operation) => checkAs(operation, step)),

    /**
     * The call of a step that was checked. One that took results is checked again: throws an EssError `usage`.
     */
    request: async (step: Step): Promise<CallRequest> => {
      const operation = operations.get(step.operation) ?? (await load(step.operation));
      if (operation === undefined) throw new EssError('usage', await unknown(step.operation));
      const reading = readingOf(step, operation);
      const faults = step.needs.length === 0 ? [] : await faultsOf(step, operation, reading);
      if (faults.length > 0) throw new EssError('usage', faults);
      const id = nameOfStep(step.id);
      const given = step.clientToken ?? reading.clientToken;
      const token: TokenChoice =
        given === undefined ? { by: 'plan', token: id } : { by: 'given', token: given };
      const { parameters, regionId = common.regionId } = reading;
      return { operation, apiVersion, regionId, parameters, token, id };
    },
  };
};

export type Reader = ReturnType<typeof createReader>;

/** Parameters that take results are null, which every check lets pass: their values are not known yet. */
const readOpen = (operation: Operation, version: ApiVersion, { parameters, needs }: Step): Reading => {
  if (needs.length === 0) return readObject(operation, version, parameters);
  const known = parametersOf(operation, version);
  const topOf = (name: string): string => resolve(known, name)?.path[0] ?? wireNameOf(name);
  const given = Object.entries(parameters);
  const open = new Set(given.filter(([, value]) => refers(value)).map(([name]) => topOf(name)));
  const closed = given.filter(([name]) => !open.has(topOf(name)));
  const reading = readObject(operation, version, Object.fromEntries(closed));
  const unknownYet: Parameters = Object.fromEntries([...open].map((name) => [name, null]));
  return { ...reading, parameters: { ...reading.parameters, ...unknownYet } };
};

const tokenFaults = (
  { clientToken }: Step,
  operation: Operation,
  version: ApiVersion,
  inParameters: string | undefined,
): readonly Text[] => {
  const token = clientToken ?? inParameters;
  if (token === undefined) return [];
  if (!takesToken(operation, version)) return [say.noTokenTaken(operation.name)];
  if (inParameters !== undefined && inParameters !== token) return [say.twoTokens];
  const fault = tokenFault(token);
  return fault === undefined ? [] : [{ en: `clientToken: ${fault.en}`, zh: `clientToken：${fault.zh}` }];
};

const regionFaults = ({ checkRegion }: Common, regionId: string | undefined): readonly Text[] => {
  if (regionId === undefined) return [];
  try {
    checkRegion(regionId);
    return [];
  } catch (error) {
    if (error instanceof EssError) return error.what;
    throw error;
  }
};

const unknown = async (name: string): Promise<Text> =>
  say.noOperation(name, await suggest(name, operationNames));
