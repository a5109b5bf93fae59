import type { Fault, FaultRule } from './rule.ts';

/** A rule that fires on a request. */
export interface Fired {
  readonly rule: string;
  readonly fault: Fault;
}

/** Which faults hit which request: the rules in the order given, with their counts. */
export interface FaultPlan {
  readonly rules: readonly FaultRule[];
  /** Counts one request of the operation, and says which rules fire on it. */
  arrive(operation: string): readonly Fired[];
}

/** Counts and chance begin anew with every plan; the same seed gives the same run of chances. */
export const planFaults = (rules: readonly FaultRule[], seed: number): FaultPlan => {
  const counters = rules.map((rule, index) => ({ rule, count: 0, chance: seededChance(seed + index) }));
  return {
    rules,
    arrive: (operation) => {
      const fired: Fired[] = [];
      for (const counter of counters) {
        const { rule, chance } = counter;
        if (rule.operation !== '*' && rule.operation !== operation) continue;
        counter.count += 1;
        const { when } = rule;
        const fires =
          when.on === 'every' ||
          (when.on === 'numbers' ? when.numbers.has(counter.count) : chance() < when.probability);
        if (fires) fired.push({ rule: rule.text, fault: rule.fault });
      }
      return fired;
    },
  };
};

/** Uniform numbers in [0, 1) from a seed: Tommy Ettinger's Mulberry32, a counter and a mix of 32 bits. */
const seededChance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
