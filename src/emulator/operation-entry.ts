import { answerOf, kindOf, loadOperation, rulesOf, takesToken, versionsOf } from '../catalog/catalog.ts';
import { findRegion } from '../catalog/endpoints.ts';
import type { AnswerField, ApiVersion, Operation } from '../catalog/types.ts';
import type { Handler } from './operations/call.ts';
import { loadHandler } from './operations/index.ts';
import { crossCheckerOf } from './request/cross-checks.ts';
import { decode } from './request/decode.ts';
import { type Input, inputMaker } from './request/input.ts';
import { readersOf } from './request/readers.ts';
import { missing, refuse, ServiceError } from './service-error.ts';

/** One operation in one version, made ready to serve. */
export interface OperationEntry {
  readonly takesToken: boolean;
  readonly isRead: boolean;
  /** Fields of its answer, and whether its lists are wrapped. */
  readonly answer: readonly AnswerField[];
  readonly wrapped: boolean;
  /** `Format` is a parameter of its own, and says nothing of the answer. */
  readonly ownsFormat: boolean;
  readonly methods: readonly string[];
  readonly handler: Handler;
  /** Decodes and checks the parameters. Throws a ServiceError. */
  read(sent: ReadonlyMap<string, string>): Input;
  /** The region that is named; empty when none is and none has to be. Throws a ServiceError. */
  regionOf(sent: ReadonlyMap<string, string>): string;
}

/** Finds operations by the API's own names, case-sensitive, and keeps what it found. */
export const entryFinder = (): ((action: string, version: string) => Promise<OperationEntry>) => {
  const found = new Map<string, Promise<OperationEntry>>();
  return (action, version) => {
    const key = `${version} ${action}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const entry = findEntry(action, version);
    found.set(key, entry);
    // Only what exists is kept: names that do not are without end.
    entry.catch(() => found.delete(key));
    return entry;
  };
};

const findEntry = async (action: string, version: string): Promise<OperationEntry> => {
  if (!isVersion(version)) throw refuse('InvalidVersion');
  const operation = await loadOperation(action);
  if (operation?.name !== action || !versionsOf(operation).includes(version)) {
    throw refuse('InvalidAction.NotFound');
  }
  const handler = await loadHandler(operation);
  if (handler === undefined) throw notSupported(action);
  const readers = readersOf(operation, version);
  const parameters = readers.map(({ parameter }) => parameter);
  const inputOf = inputMaker(readers);
  const crossCheck = crossCheckerOf(rulesOf(operation, version), parameters);
  return {
    takesToken: takesToken(operation, version),
    isRead: kindOf(operation, version) === 'read',
    answer: answerOf(operation, version),
    wrapped: version === '2014-08-28',
    ownsFormat: parameters.some(({ name }) => name === 'Format'),
    methods: operation.methods ?? ['GET', 'POST'],
    handler,
    read: (sent) => {
      const values = decode(readers, sent);
      crossCheck(sent);
      return inputOf(values);
    },
    regionOf: (sent) => regionOf(operation, sent.get('RegionId') ?? ''),
  };
};

const isVersion = (version: string): version is ApiVersion =>
  version === '2014-08-28' || version === '2022-02-22';

const regionOf = ({ region }: Operation, id: string): string => {
  if (id === '' && region === 'required') throw missing('RegionId');
  if (id !== '' && findRegion(id) === undefined) throw refuse('InvalidRegionId.NotFound');
  return id;
};

/** It never pretends. */
const notSupported = (action: string): ServiceError =>
  new ServiceError('EmulatorNotSupported', 400, `The embedded service does not act out ${action}.`);
