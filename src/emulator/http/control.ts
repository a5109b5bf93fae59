import { EssError } from '../../errors.ts';
import type { Reply } from '../answers/reply.ts';
import type { Answer } from '../answers/shape.ts';
import type { FaultBoard } from '../faults/board.ts';
import { clockAdvance } from '../perform.ts';
import type { RawRequest } from '../request/raw.ts';
import type { RequestLog } from '../request-log.ts';
import { ServiceError } from '../service-error.ts';
import type { Store } from '../state/store.ts';

/** What tests may look at and change, below `/_emulator/`. */
export interface ControlParts {
  readonly store: Store;
  readonly log: RequestLog;
  readonly faults: FaultBoard;
  /** The machine's clock, milliseconds since the epoch. */
  readonly now: () => number;
}

/** Answers one request. Throws a ServiceError. */
export type Control = (raw: RawRequest) => Reply;

type Action = (parts: ControlParts, body: Buffer) => Answer;

export const controlOf =
  (parts: ControlParts): Control =>
  (raw) => {
    const actions = places.get(raw.target.replace(/^\/_emulator\/?/, '').replace(/[/?].*$/, ''));
    if (actions === undefined) throw new ServiceError('NotFound', 404, `There is no ${raw.target} here.`);
    const action = actions.get(raw.method);
    if (action === undefined) {
      const allow = [...actions.keys()].join(', ');
      throw new ServiceError('MethodNotAllowed', 405, `${raw.target} takes ${allow}.`, { allow });
    }
    return {
      status: 200,
      headers: { 'content-type': 'application/json;charset=utf-8' },
      body: JSON.stringify(action(parts, raw.body)),
    };
  };

const showEffects: Action = ({ store }) => ({
  effects: store.effects.all().map((effect) => ({ ...effect, at: new Date(effect.at).toISOString() })),
});

const showRequests: Action = ({ log }) => ({
  requests: log.all().map((record) => ({ ...record, at: new Date(record.at).toISOString() })),
});

const showFaults: Action = ({ faults }) => ({ rules: faults.plan().rules.map(({ text }) => text) });

const setFaults: Action = (parts, body) => {
  const { rules } = read(body);
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'string')) {
    throw badBody('{"rules": ["<rule>", …]}');
  }
  try {
    parts.faults.set(rules);
  } catch (error) {
    if (!(error instanceof EssError)) throw error;
    throw new ServiceError('InvalidFaultRule', 400, `${error.message} ${error.hint?.en ?? ''}`.trim());
  }
  return showFaults(parts, body);
};

const clearFaults: Action = (parts, body) => {
  parts.faults.set([]);
  return showFaults(parts, body);
};

/** Everything as it was at the start: no state, no requests, the machine's time, the faults given then. */
const reset: Action = ({ store, log, faults }) => {
  store.clear();
  log.clear();
  faults.restart();
  return {};
};

/** What falls due by the jump is done when the next request looks. */
const advanceClock: Action = ({ store, now }, body) => {
  const { advanceMs } = read(body);
  if (typeof advanceMs !== 'number' || !Number.isSafeInteger(advanceMs) || advanceMs < 0) {
    throw badBody('{"advanceMs": <milliseconds from 0 on>}');
  }
  const advanced = store.transaction(() => {
    const sum = store.settings.get(clockAdvance) + advanceMs;
    store.settings.set(clockAdvance, sum);
    return sum;
  });
  return { now: new Date(now() + advanced).toISOString() };
};

const places: ReadonlyMap<string, ReadonlyMap<string, Action>> = new Map([
  ['effects', new Map([['GET', showEffects]])],
  ['requests', new Map([['GET', showRequests]])],
  [
    'faults',
    new Map([
      ['GET', showFaults],
      ['PUT', setFaults],
      ['DELETE', clearFaults],
    ]),
  ],
  ['reset', new Map([['POST', reset]])],
  ['clock', new Map([['POST', advanceClock]])],
]);

const read = (body: Buffer): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const badBody = (form: string): ServiceError =>
  new ServiceError('InvalidBody', 400, `The body must be JSON of the form ${form}.`);
