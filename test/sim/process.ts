import type { CallWorld } from '../../src/call/request.ts';
import type { Clock } from '../../src/context.ts';
import { EssError } from '../../src/errors.ts';
import type { Journal, Lease } from '../../src/journal/journal.ts';
import type { Dice } from './chance.ts';

/** One process: everything it waits for passes through its gate, where it can be killed. */
export interface SimulatedProcess {
  readonly world: CallWorld;
  /** Resolves when the process was killed. */
  readonly killed: Promise<'killed'>;
  readonly interrupt: () => void;
  /** The process ends, however it ended: nobody waits for what it may still hold. */
  readonly end: () => void;
}

/** What happens to the process itself. */
export interface Fate {
  /** The step, counted from 1, before which it is killed. */
  readonly killAt: number | undefined;
  /** Probability that a step of the journal fails. */
  readonly journalFaults: number;
}

type Parts = Pick<CallWorld, 'exchange' | 'credentials'> & {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly chance: Dice;
  readonly fate: Fate;
  /** The system's knowledge that a lease's holder is dead. */
  readonly onDeath: (lease: Lease) => void;
};

export const simulatedProcess = (parts: Parts): SimulatedProcess => {
  const { chance, fate } = parts;
  const interruption = new AbortController();
  let steps = 0;
  let isDead = false;
  const leases: Lease[] = [];
  let die: (value: 'killed') => void = () => undefined;
  const killed = new Promise<'killed'>((resolve) => {
    die = resolve;
  });
  const end = (): void => {
    isDead = true;
    for (const lease of leases) parts.onDeath(lease);
  };
  const pass = async (): Promise<void> => {
    steps += 1;
    if (steps === fate.killAt) {
      end();
      die('killed');
    }
    // A dead process never gets anywhere.
    if (isDead) await new Promise(() => undefined);
  };
  const step = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await pass();
    const result = await work();
    await pass();
    return result;
  };
  const write = <Result>(work: () => Promise<Result>): Promise<Result> =>
    step(async () => {
      const fails = chance.happens(fate.journalFaults);
      const isWritten = fails && chance.happens(0.5);
      if (fails && !isWritten) throw diskFull();
      const result = await work();
      if (isWritten) throw diskFull();
      return result;
    });
  const { clock } = parts;
  const through = (journal: Journal): Journal => ({
    leaseMs: journal.leaseMs,
    within: (until, signal) => through(journal.within(until, signal)),
    begin: (intent, first) =>
      write(async () => {
        const begun = await journal.begin(intent, first);
        if ('lease' in begun) leases.push(begun.lease);
        return begun;
      }),
    attemptStarted: (held, attempt) => write(() => journal.attemptStarted(held, attempt)),
    attemptEnded: (held, attempt) => write(() => journal.attemptEnded(held, attempt)),
    settle: (held, report, last) => write(() => journal.settle(held, report, last)),
    renew: (held) => step(() => journal.renew(held)),
    find: (key) => step(() => journal.find(key)),
    usesOf: (id) => step(() => journal.usesOf(id)),
    findOpen: (scope, fingerprint) => step(() => journal.findOpen(scope, fingerprint)),
    close: async () => undefined,
  });
  return {
    killed,
    end,
    interrupt: () => interruption.abort(new EssError('interrupted', { en: 'interrupted', zh: '已中断' })),
    world: {
      journal: through(parts.journal),
      credentials: (deadlineAt) => step(() => parts.credentials(deadlineAt)),
      exchange: (...request) => step(() => parts.exchange(...request)),
      clock: { ...clock, sleep: (milliseconds, signal) => step(() => clock.sleep(milliseconds, signal)) },
      chance,
      signal: interruption.signal,
      notify: () => undefined,
    },
  };
};

const diskFull = (): EssError => new EssError('setup', { en: 'the disk is full', zh: '磁盘已满' });
