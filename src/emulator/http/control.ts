import type { Reply } from '../answers/reply.ts';
import type { RawRequest } from '../request/raw.ts';
import { ServiceError } from '../service-error.ts';
import { advanceClock, fireAlarmTask } from './control-clock.ts';
import { clearFaults, setFaults, showFaults } from './control-faults.ts';
import type { Action, ControlParts } from './control-parts.ts';
import { reset, showEffects, showRequests } from './control-state.ts';
import { showView } from './view.ts';

/** Answers one request. Throws a ServiceError. */
export type Control = (raw: RawRequest) => Reply;

/** What tests and the page may look at and change, below `/_emulator/`. */
export const controlOf =
  (parts: ControlParts): Control =>
  ({ method, target, body }) => {
    const [, name = '', query = ''] = /^\/_emulator\/?([^/?]*)[^?]*\??(.*)$/s.exec(target) ?? [];
    const actions = places.get(name);
    if (actions === undefined) throw new ServiceError('NotFound', 404, `There is no ${target} here.`);
    const action = actions.get(method);
    if (action === undefined) {
      const allow = [...actions.keys()].join(', ');
      throw new ServiceError('MethodNotAllowed', 405, `${target} takes ${allow}.`, { allow });
    }
    return {
      status: 200,
      headers: { 'content-type': 'application/json;charset=utf-8', 'cache-control': 'no-store' },
      body: JSON.stringify(action(parts, { query: new URLSearchParams(query), body })),
    };
  };

const places: ReadonlyMap<string, ReadonlyMap<string, Action>> = new Map([
  ['effects', new Map([['GET', showEffects]])],
  ['requests', new Map([['GET', showRequests]])],
  ['view', new Map([['GET', showView]])],
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
  ['alarms', new Map([['POST', fireAlarmTask]])],
]);
