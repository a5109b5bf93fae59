import type { Plan } from './open.ts';
import type { Entry } from './step.ts';

/** The places of a plan from one of them on, and those before it last. */
export async function* entriesFrom(plan: Plan, from: number): AsyncGenerator<Entry, void> {
  let place = 0;
  for await (const entry of plan.entries()) {
    if (place >= from) yield entry;
    place += 1;
  }
  if (from === 0) return;
  place = 0;
  for await (const entry of plan.entries()) {
    if (place === from) return;
    yield entry;
    place += 1;
  }
}
