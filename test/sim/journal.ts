import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../src/context.ts';
import type { Journal, Lease } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open.ts';

/** A journal that many seeds use one after the other, each in a scope of its own. */
export interface SharedJournal {
  /** One connection for each process that works at the same time. */
  readonly connections: readonly [Journal, ...Journal[]];
  /** Whose clock the connections go by. */
  clock: Clock;
  /** Whether a connection is at work, and does not wait for time to pass itself, as for a lock. */
  isBusy(): boolean;
  /** Whether an attempt is on record. */
  knows(nonce: string): boolean;
  /** The holder of a lease is dead, and the system says so. */
  bury(lease: Lease): void;
  close(): Promise<void>;
}

/** A number that no process has on Linux. */
const deadPid = 2 ** 30;

/** In memory where the system has a disk there: what is simulated is not the disk's speed. */
const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export const sharedJournal = async (clock: Clock): Promise<SharedJournal> => {
  const folder = mkdtempSync(join(parent, 'ess-sim-'));
  const path = join(folder, 'journal.db');
  const shared = { clock };
  let asleep = 0;
  const current: Clock = {
    now: () => shared.clock.now(),
    monotonic: () => shared.clock.monotonic(),
    sleep: async (milliseconds, signal) => {
      asleep += 1;
      try {
        await shared.clock.sleep(milliseconds, signal);
      } finally {
        asleep -= 1;
      }
    },
  };
  let atWork = 0;
  const counted = async <Result>(work: Promise<Result>): Promise<Result> => {
    atWork += 1;
    return await work.finally(() => {
      atWork -= 1;
    });
  };
  const watched = (journal: Journal): Journal => ({
    ...journal,
    within: (until, signal) => watched(journal.within(until, signal)),
    begin: (intent, first) => counted(journal.begin(intent, first)),
    attemptStarted: (lease, attempt) => counted(journal.attemptStarted(lease, attempt)),
    attemptEnded: (lease, attempt) => counted(journal.attemptEnded(lease, attempt)),
    settle: (lease, report, last) => counted(journal.settle(lease, report, last)),
    renew: (lease) => counted(journal.renew(lease)),
    find: (key) => counted(journal.find(key)),
    usesOf: (id) => counted(journal.usesOf(id)),
    findOpen: (scope, fingerprint) => counted(journal.findOpen(scope, fingerprint)),
  });
  const open = async (): Promise<Journal> => watched(await openJournal(path, { clock: current }));
  const connections = [await open(), await open(), await open()] as const;
  const side = new DatabaseSync(path);
  const attempt = side.prepare('SELECT 1 FROM attempt WHERE nonce = ?');
  const bury = side.prepare('UPDATE call SET holder_pid = ? WHERE id = ? AND scope = ? AND epoch = ?');
  return Object.assign(shared, {
    connections,
    isBusy: () => atWork > 0 && asleep === 0,
    knows: (nonce: string) => attempt.get(nonce) !== undefined,
    bury: ({ id, scope, epoch }: Lease) => void bury.run(deadPid, id, scope, epoch),
    close: async () => {
      side.close();
      for (const connection of connections) await connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
};
