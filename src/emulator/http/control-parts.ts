import type { Answer } from '../answers/shape.ts';
import type { FaultBoard } from '../faults/board.ts';
import type { RequestLog, RequestRecord } from '../request-log.ts';
import type { World } from '../scaling/world.ts';
import { ServiceError } from '../service-error.ts';

/** What is looked at and changed below `/_emulator/`. */
export interface ControlParts {
  readonly world: World;
  readonly log: RequestLog;
  readonly faults: FaultBoard;
  /** The machine's clock, milliseconds since the epoch. */
  readonly now: () => number;
}

/** What is done for one method of one place. Throws a ServiceError. */
export type Action = (
  parts: ControlParts,
  asked: { readonly query: URLSearchParams; readonly body: Buffer },
) => Answer;

/** The fields of a body that is a JSON object; none of any other. */
export const fieldsOf = (body: Buffer): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

export const badBody = (form: string): ServiceError =>
  new ServiceError('InvalidBody', 400, `The body must be JSON of the form ${form}.`);

/** A request as it is shown: its time as ISO 8601. */
export const showRequest = (record: RequestRecord): Answer => ({
  ...record,
  at: new Date(record.at).toISOString(),
});
