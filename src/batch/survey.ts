import type { Text } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { Plan } from './plan/open.ts';
import { isFlaw, type Step } from './plan/step.ts';

/**
 * Reads a plan through, before anything is sent, and leaves in the ledger what the run needs to know of it and
 * everything that is wrong. `check` names what is wrong with a single step. Resolves to the number of steps.
 */
export const survey = async (
  plan: Plan,
  ledger: Ledger,
  check: (step: Step) => Promise<readonly Text[]> | readonly Text[],
  signal: AbortSignal,
): Promise<number> => {
  let steps = 0;
  for await (const entry of plan.entries()) {
    signal.throwIfAborted();
    steps += 1;
    if (isFlaw(entry)) {
      ledger.addFlaw(entry);
      // It has a name, and others may need it.
      if (entry.id !== undefined) ledger.add({ id: entry.id, line: entry.line, needs: [] });
      continue;
    }
    ledger.add(entry);
    const faults = check(entry);
    const found = faults instanceof Promise ? await faults : faults;
    if (found.length > 0) ledger.addFlaw({ line: entry.line, id: entry.id, faults: found });
  }
  ledger.checkNeeds();
  return steps;
};
