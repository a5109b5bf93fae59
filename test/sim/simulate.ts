import { hostname } from 'node:os';
import { runCall, scopeOf } from '../../src/call/call.ts';
import type { CallRequest, CallSettings } from '../../src/call/request.ts';
import { resumeCall } from '../../src/call/resume.ts';
import { loadOperation } from '../../src/catalog/catalog.ts';
import type { Parameters } from '../../src/catalog/values.ts';
import type { Clock } from '../../src/context.ts';
import { EssError } from '../../src/errors.ts';
import { isOpen } from '../../src/journal/calls.ts';
import type { Journal, JournalCall } from '../../src/journal/journal.ts';
import { defaultPolicy } from '../../src/transport/policy.ts';
import { type Dice, dice } from './chance.ts';
import type { SharedJournal } from './journal.ts';
import { isWrite, type Network, network } from './network.ts';
import { judgeRun, judgeWorld, type Made, type RunEnd } from './oracle.ts';
import { type SimulatedProcess, simulatedProcess } from './process.ts';
import { type Run, type Scenario, scenarioFrom } from './scenario.ts';
import { accessKey, retentionMs, type SimulatedService, simulatedService } from './service.ts';
import { type VirtualTime, virtualTime, withIntervals } from './virtual-time.ts';

/** What became of one seed. */
export interface Simulated {
  /** Empty when every promise was kept. */
  readonly violations: readonly string[];
  /** How the processes ended, for the statistics. */
  readonly ends: readonly string[];
  readonly sent: number;
}

const regionId = 'cn-qingdao';
const start = Date.parse('2026-03-01T00:00:00Z');

/** Plays one seed: the same seed is the same history. `tell` is given every event. */
export const simulate = async (
  seed: number,
  journal: SharedJournal,
  tell: (line: string) => void = () => undefined,
): Promise<Simulated> => {
  const chance = dice(seed);
  const time = virtualTime(start, () => journal.isBusy());
  const world = new World(seed, chance, time, journal, tell);
  return await withIntervals(time, () => time.runUntil(world.play()));
};

/** One seed's world, from the first process to the verdict. */
class World {
  readonly #chance: Dice;
  readonly #time: VirtualTime;
  readonly #journal: SharedJournal;
  readonly #service: SimulatedService;
  readonly #network: Network;
  readonly #tell: (line: string) => void;
  readonly #scope: string;
  readonly #settings: Omit<CallSettings, 'policy'>;
  readonly #ends: RunEnd[] = [];
  readonly #violations: string[] = [];
  /** What the machine's clock is ahead of the service's by. */
  #ahead = 0;
  #groupId = '';

  constructor(
    seed: number,
    chance: Dice,
    time: VirtualTime,
    journal: SharedJournal,
    tell: (line: string) => void,
  ) {
    this.#chance = chance;
    this.#time = time;
    this.#journal = journal;
    this.#tell = (line) => tell(`${String(time.now() - start).padStart(9)}  ${line}`);
    this.#service = simulatedService(time, chance);
    this.#network = network(time, chance, this.#service, this.#tell);
    const endpoint = { url: new URL('http://ess.sim'), name: `sim-${seed}-${journal.connections.length}` };
    this.#scope = scopeOf(endpoint.name, regionId, accessKey.account);
    this.#settings = {
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
    now: () => this.#time.now() + this.#ahead,
    monotonic: () => this.#time.now() - start,
    sleep: (milliseconds, signal) => this.#time.sleep(milliseconds, signal),
  };

  async play(): Promise<Simulated> {
    const scenario = scenarioFrom(this.#chance);
    this.#tell(JSON.stringify(scenario));
    await this.#prepare(scenario);
    const effectsBefore = this.#service.effects().length;
    const made = (): readonly Made[] =>
      this.#service
        .effects()
        .slice(effectsBefore)
        .map((effect) => ({
          ...effect,
          run: this.#network.arrivals.find(({ requestId }) => requestId === effect.requestId)?.run ?? -1,
        }));
    this.#network.roughness = scenario.roughness;
    let before: { readonly begun: Promise<void>; readonly ended: Promise<void> } | undefined;
    const ended: Promise<void>[] = [];
    for (const [index, run] of scenario.runs.entries()) {
      await (run.together ? before?.begun : before?.ended);
      await this.#time.sleep(run.afterMs);
      this.#ahead += run.clockJumpMs;
      const running = this.#run(index, run, scenario, made);
      before = { begun: Promise.resolve(), ended: running };
      ended.push(running);
    }
    await Promise.all(ended);
    // Every request that is under way arrives, and every lease runs out.
    await this.#time.sleep(900_000);
    this.#network.roughness = 0;
    await this.#resumeAll(scenario, made);
    const ids = new Set(this.#ends.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const calls = await Promise.all([...ids].map((id) => this.#find(id)));
    this.#violations.push(
      ...judgeWorld(
        scenario,
        this.#ends,
        made(),
        calls.filter((call) => call !== undefined),
      ),
    );
    return {
      violations: this.#violations,
      ends: this.#ends.map(({ how }) => how),
      sent: this.#network.arrivals.length,
    };
  }

  /** The group that a rule belongs to or that is deleted, made while the network is calm. */
  async #prepare({ kind }: Scenario): Promise<void> {
    if (kind === 'token') return;
    const request = await this.#request('CreateScalingGroup', { MinSize: 0, MaxSize: 1 }, tokenOfSetUp);
    const { world, end } = this.#process(-1, { killAt: undefined, journalFaults: 0 });
    const { report } = await runCall(request, { ...this.#settings, policy: defaultPolicy }, world);
    end();
    const { ScalingGroupId } = Object(report.response);
    this.#groupId = String(ScalingGroupId);
  }

  async #run(index: number, run: Run, scenario: Scenario, made: () => readonly Made[]): Promise<void> {
    const process = this.#process(index, run.fate);
    const request = await this.#requestOf(scenario, run);
    const begunAt = this.#time.now();
    this.#tell(`run ${index} begins (${run.by})`);
    if (run.interruptAfterMs !== undefined) this.#time.at(begunAt + run.interruptAfterMs, process.interrupt);
    const settings = { ...this.#settings, policy: run.policy };
    const work = async (): Promise<
      Omit<RunEnd, 'index' | 'isOther' | 'tookMs' | 'allowedMs'> | undefined
    > => {
      if (run.by === 'call') return endOf(await runCall(request, settings, process.world));
      const open = await this.#openCall();
      return open === undefined ? undefined : endOf(await resumeCall(open, settings, process.world));
    };
    const outcome = await Promise.race([process.killed, work().catch((error: unknown) => ({ error }))]);
    process.end();
    if (outcome === undefined) return;
    const what = endOfAny(outcome);
    const end: RunEnd = {
      ...what,
      id: what.id ?? this.#idOf.get(index),
      index,
      isOther: run.isOther,
      tookMs: this.#time.now() - begunAt,
      allowedMs: run.policy.deadlineMs + 250,
    };
    this.#tell(`run ${index} ends: ${end.how} ${end.report?.evidence ?? ''}`);
    this.#ends.push(end);
    this.#violations.push(...judgeRun(end, made(), this.#network.arrivals));
  }

  /** The token or id that a run's intent was given, seen where it is written. */
  readonly #idOf = new Map<number, string>();

  #noting(index: number, journal: Journal): Journal {
    return {
      ...journal,
      within: (until) => this.#noting(index, journal.within(until)),
      begin: (intent) => {
        if (index >= 0) this.#idOf.set(index, intent.id);
        return journal.begin(intent);
      },
    };
  }

  #process(index: number, fate: Run['fate']): SimulatedProcess {
    const connection = this.#journal.connections[Math.max(0, index) % this.#journal.connections.length];
    const chosen = connection ?? this.#journal.connections[0];
    return simulatedProcess({
      journal: this.#noting(index, chosen),
      clock: this.#clock,
      chance: this.#chance,
      fate,
      credentials: async () => ({
        accessKeyId: accessKey.id,
        accessKeySecret: accessKey.secret,
        account: accessKey.account,
        origin: 'sim',
      }),
      exchange: this.#network.exchangeFor(index, (request) => {
        const { url, headers, body = '' } = request;
        const inQuery = /SignatureNonce=([0-9a-f-]+)/.exec(`${url}&${body}`)?.[1];
        const nonce = inQuery ?? headers['x-acs-signature-nonce'] ?? '';
        // A journal that failed in the middle of a call is reported, and the call goes on.
        if (isWrite(request) && fate.journalFaults === 0 && !this.#journal.knows(nonce)) {
          this.#violations.push(`run ${index} sent an attempt that the journal does not know`);
        }
      }),
      onDeath: this.#journal.bury,
    });
  }

  async #requestOf({ kind, isRefused, isNamed }: Scenario, { token, isOther }: Run): Promise<CallRequest> {
    const ScalingGroupId = this.#groupId;
    switch (kind) {
      case 'token': {
        const sizes = { MinSize: isRefused ? 5 : 0, MaxSize: isOther ? 2 : 1 };
        return this.#request('CreateScalingGroup', sizes, token);
      }
      case 'once': {
        const name = isNamed ? { ScalingRuleName: 'up' } : {};
        const AdjustmentType = isRefused ? 'Nonsense' : 'TotalCapacity';
        const rule = { ScalingGroupId, ...name, AdjustmentType, AdjustmentValue: 1 };
        return this.#request('CreateScalingRule', rule, token);
      }
      case 'repeatable':
        return this.#request('DeleteScalingGroup', { ScalingGroupId }, token);
    }
  }

  async #request(name: string, parameters: Parameters, token: CallRequest['token']): Promise<CallRequest> {
    const operation = await loadOperation(name);
    if (operation === undefined) throw new Error(`no operation ${name}`);
    return { operation, apiVersion: '2014-08-28', regionId, parameters, token };
  }

  async #find(id: string): Promise<JournalCall | undefined> {
    return await this.#journal.connections[0].find({ scope: this.#scope, id });
  }

  async #openCall(): Promise<JournalCall | undefined> {
    for (const id of this.#idOf.values()) {
      const call = await this.#find(id);
      if (call !== undefined && isOpen(call)) return call;
    }
    return undefined;
  }

  /** What is open is brought to its end, as `ess journal resume --all` does. */
  async #resumeAll(scenario: Scenario, made: () => readonly Made[]): Promise<void> {
    const calm = { killAt: undefined, journalFaults: 0 };
    for (const id of new Set(this.#idOf.values())) {
      const call = await this.#find(id);
      if (call === undefined || !isOpen(call)) continue;
      const index = scenario.runs.length + this.#ends.length;
      const process = this.#process(index, calm);
      const settings = { ...this.#settings, policy: defaultPolicy };
      const { report } = await resumeCall(call, settings, process.world);
      this.#tell(`resumed ${id}: ${report.status} ${report.evidence}`);
      const end = { how: report.status, report, id, index, isOther: false, tookMs: 0, allowedMs: 1 };
      this.#ends.push(end);
      this.#violations.push(...judgeRun(end, made(), this.#network.arrivals));
    }
  }
}

const tokenOfSetUp = { by: 'given', token: 'set-up' } as const;

type Ending = Pick<RunEnd, 'how' | 'report' | 'id'>;

const endOf = ({ report }: Awaited<ReturnType<typeof runCall>>): Ending => ({
  how: report.status,
  report,
  id: report.clientToken,
});

const endOfAny = (outcome: 'killed' | Ending | { readonly error: unknown }): Ending => {
  if (outcome === 'killed') return { how: 'killed', report: undefined, id: undefined };
  if ('how' in outcome) return outcome;
  const { error } = outcome;
  if (!(error instanceof EssError)) throw error;
  return { how: `error ${error.category}`, report: undefined, id: undefined };
};
