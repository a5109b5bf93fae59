import { operationNames } from '../../catalog/catalog.ts';
import { EssError } from '../../errors.ts';
import { type FaultPlan, planFaults } from './plan.ts';
import { type FaultRule, parseFault } from './rule.ts';
import { faultForm, unknownOperation } from './text.ts';

/** The faults that are set, which may be set anew while the emulator runs. */
export interface FaultBoard {
  readonly plan: () => FaultPlan;
  /** Replaces every rule, and counts from 1 again. Throws an EssError (usage) and changes nothing. */
  readonly set: (rules: readonly string[]) => void;
  /** The rules that were given at the start, from their beginning. */
  readonly restart: () => void;
}

/** Throws an EssError (usage) when a rule is not understood. */
export const faultBoard = (given: readonly string[], seed: number): FaultBoard => {
  const plan = (rules: readonly string[]): FaultPlan => planFaults(rules.map(readRule), seed);
  let current = plan(given);
  return {
    plan: () => current,
    set: (rules) => {
      current = plan(rules);
    },
    restart: () => {
      current = plan(given);
    },
  };
};

const readRule = (text: string): FaultRule => {
  const rule = parseFault(text);
  const { operation } = rule;
  if (operation === '*' || operationNames.includes(operation)) return rule;
  const nearest = operationNames.find((name) => name.toLowerCase() === operation.toLowerCase());
  throw new EssError('usage', unknownOperation(text, operation, nearest), faultForm);
};
