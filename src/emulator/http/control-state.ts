import { type Action, showRequest } from './control-parts.ts';

export const showEffects: Action = ({ world }) => ({
  effects: world.store.effects.all().map((effect) => ({ ...effect, at: new Date(effect.at).toISOString() })),
});

/** With `?after=<number>` only those that came later. */
export const showRequests: Action = ({ log }, { query }) => ({
  requests: log.since(Number(query.get('after') ?? 0)).map(showRequest),
});

/** Everything as it was at the start: no state, no requests, the machine's time, the faults given then. */
export const reset: Action = ({ world, log, faults }) => {
  world.store.clear();
  log.clear();
  faults.restart();
  return {};
};
