import { hostname } from 'node:os';
import { scopeOf } from '../../src/call/call.ts';
import type { CallSettings } from '../../src/call/request.ts';
import type { Clock } from '../../src/context.ts';
import type { Journal, JournalCall } from '../../src/journal/journal.ts';
import type { Dice } from './chance.ts';
import type { SharedJournal } from './journal.ts';
import { isWrite, type Network, network } from './network.ts';
import type { Made } from './oracle.ts';
import { type Fate, type SimulatedProcess, simulatedProcess } from './process.ts';
import { accessKey, retentionMs, type SimulatedService, simulatedService } from './service.ts';
import type { VirtualTime } from './virtual-time.ts';

export const regionId = 'cn-qingdao';
export const start = Date.parse('2026-03-01T00:00:00Z');

/** What became of one seed. */
export interface Simulated {
  /** Empty when every promise was kept. */
  readonly violations: readonly string[];
  /** How the processes, or the steps of a batch, ended, for the statistics. */
  readonly ends: readonly string[];
  readonly sent: number;
}

/** No death, and a disk that does what it is told. */
export const calm: Fate = { killAt: undefined, journalFaults: 0 };

/** What a seed is played on: one service, one network, one journal, and a clock of the machine's that may be off. */
export class Stage {
  readonly chance: Dice;
  readonly time: VirtualTime;
  readonly network: Network;
  readonly tell: (line: string) => void;
  readonly settings: Omit<CallSettings, 'policy'>;
  readonly violations: string[] = [];
  /** By how much the machine's clock is ahead of the service's, milliseconds. */
  ahead = 0;
  readonly #journal: SharedJournal;
  readonly #service: SimulatedService;
  readonly #scope: string;
  /** What the journal knows the calls of each process by, seen where their intents are written. */
  readonly #idsOf = new Map<number, Set<string>>();

  constructor(
    seed: number,
    chance: Dice,
    time: VirtualTime,
    journal: SharedJournal,
    tell: (line: string) => void,
  ) {
    this.chance = chance;
    this.time = time;
    this.#journal = journal;
    this.tell = (line) => tell(`${String(time.now() - start).padStart(9)}  ${line}`);
    this.#service = simulatedService(time, chance);
    this.network = network(time, chance, this.#service, this.tell);
    const endpoint = { url: new URL('http://ess.sim'), name: `sim-${seed}-${journal.connections.length}` };
    this.#scope = scopeOf(endpoint.name, regionId, accessKey.account);
    this.settings = {
      endpoint,
      signature: chance.pick(['hmac-sha1', 'acs3-hmac-sha256']),
      replay: 'auto',
      tokenRetentionMs: retentionMs,
      whenHeld: 'wait',
      author: { host: hostname(), user: 'sim', pid: process.pid, command: 'ess' },
      language: 'en',
    };
    journal.clock = this.#clock;
  }

  readonly #clock: Clock = {
    now: () => this.time.now() + this.ahead,
    monotonic: () => this.time.now() - start,
    sleep: (milliseconds, signal) => this.time.sleep(milliseconds, signal),
  };

  /** The work that was done after the first `skipped` pieces, and by whom. */
  made(skipped: number): readonly Made[] {
    return this.#service
      .effects()
      .slice(skipped)
      .map((effect) => ({
        ...effect,
        run: this.network.arrivals.find(({ requestId }) => requestId === effect.requestId)?.run ?? -1,
      }));
  }

  /** Everything by which the journal knows a call that was begun here, but for what was prepared. */
  ids(): ReadonlySet<string> {
    return new Set([...this.#idsOf.values()].flatMap((ids) => [...ids]));
  }

  /** The same for the newest call of one process. */
  idOf(index: number): string | undefined {
    return [...(this.#idsOf.get(index) ?? [])].at(-1);
  }

  async find(id: string): Promise<JournalCall | undefined> {
    return await this.#journal.connections[0].find({ scope: this.#scope, id });
  }

  /** A process; those below 0 prepare the stage. */
  process(index: number, fate: Fate): SimulatedProcess {
    const connection = this.#journal.connections[Math.max(0, index) % this.#journal.connections.length];
    const chosen = connection ?? this.#journal.connections[0];
    return simulatedProcess({
      journal: this.#noting(index, chosen),
      clock: this.#clock,
      chance: this.chance,
      fate,
      credentials: async () => ({
        accessKeyId: accessKey.id,
        accessKeySecret: accessKey.secret,
        account: accessKey.account,
        origin: 'sim',
      }),
      exchange: this.network.exchangeFor(index, (request) => {
        const { url, headers, body = '' } = request;
        const inQuery = /SignatureNonce=([0-9a-f-]+)/.exec(`${url}&${body}`)?.[1];
        const nonce = inQuery ?? headers['x-acs-signature-nonce'] ?? '';
        // A journal that failed in the middle of a call is reported, and the call goes on.
        if (isWrite(request) && fate.journalFaults === 0 && !this.#journal.knows(nonce)) {
          this.violations.push(`run ${index} sent an attempt that the journal does not know`);
        }
      }),
      onDeath: this.#journal.bury,
    });
  }

  #noting(index: number, journal: Journal): Journal {
    return {
      ...journal,
      within: (until, signal) => this.#noting(index, journal.within(until, signal)),
      begin: (intent) => {
        if (index >= 0) {
          const ids = this.#idsOf.get(index) ?? new Set();
          this.#idsOf.set(index, ids.add(intent.id));
        }
        return journal.begin(intent);
      },
    };
  }
}
