import { runCall } from '../../src/call/call.ts';
import type { CallRequest } from '../../src/call/request.ts';
import { resumeCall } from '../../src/call/resume.ts';
import { loadOperation } from '../../src/catalog/catalog.ts';
import type { Parameters } from '../../src/catalog/values.ts';
import { EssError } from '../../src/errors.ts';
import { isOpen } from '../../src/journal/calls.ts';
import type { JournalCall } from '../../src/journal/journal.ts';
import { defaultPolicy } from '../../src/transport/policy.ts';
import { dice } from './chance.ts';
import { playRuns } from './history.ts';
import type { SharedJournal } from './journal.ts';
import { judgeRun, judgeWorld, type Made, type RunEnd } from './oracle.ts';
import { type Run, type Scenario, scenarioFrom } from './scenario.ts';
import { calm, regionId, type Simulated, Stage, start } from './stage.ts';
import { virtualTime, withTimers } from './virtual-time.ts';

/** Plays one call of a seed: the same seed is the same history. `tell` is given every event. */
export const simulateCall = async (
  seed: number,
  journal: SharedJournal,
  tell: (line: string) => void = () => undefined,
): Promise<Simulated> => {
  const time = virtualTime(start, () => journal.isBusy());
  const world = new World(new Stage(seed, dice(seed), time, journal, tell));
  return await withTimers(time, () => time.runUntil(world.play()));
};

/** One call's world, from the first process to the verdict. */
class World {
  readonly #stage: Stage;
  readonly #ends: RunEnd[] = [];
  #groupId = '';

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async play(): Promise<Simulated> {
    const { network, violations, tell } = this.#stage;
    const scenario = scenarioFrom(this.#stage.chance);
    tell(JSON.stringify(scenario));
    await this.#prepare(scenario);
    const effectsBefore = this.#stage.made(0).length;
    const made = (): readonly Made[] => this.#stage.made(effectsBefore);
    await playRuns(this.#stage, scenario.roughness, scenario.runs, (run, index) =>
      this.#run(index, run, scenario, made),
    );
    await this.#resumeAll(scenario, made);
    const ids = new Set(this.#ends.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const calls = await Promise.all([...ids].map((id) => this.#stage.find(id)));
    const known = calls.filter((call) => call !== undefined);
    violations.push(...judgeWorld(scenario, this.#ends, made(), known));
    return { violations, ends: this.#ends.map(({ how }) => how), sent: network.arrivals.length };
  }

  /** The group that a rule belongs to or that is deleted, made while the network is calm. */
  async #prepare({ kind }: Scenario): Promise<void> {
    if (kind === 'token') return;
    const request = await this.#request('CreateScalingGroup', { MinSize: 0, MaxSize: 1 }, tokenOfSetUp);
    const { world, end } = this.#stage.process(-1, calm);
    const { report } = await runCall(request, { ...this.#stage.settings, policy: defaultPolicy }, world);
    end();
    const { ScalingGroupId } = Object(report.response);
    this.#groupId = String(ScalingGroupId);
  }

  async #run(index: number, run: Run, scenario: Scenario, made: () => readonly Made[]): Promise<void> {
    const { time, tell, network, violations } = this.#stage;
    const process = this.#stage.process(index, run.fate);
    const request = await this.#requestOf(scenario, run);
    const begunAt = time.now();
    tell(`run ${index} begins (${run.by})`);
    if (run.interruptAfterMs !== undefined) time.at(begunAt + run.interruptAfterMs, process.interrupt);
    const settings = { ...this.#stage.settings, policy: run.policy };
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
      id: what.id ?? this.#stage.idOf(index),
      index,
      isOther: run.isOther,
      tookMs: time.now() - begunAt,
      allowedMs: run.policy.deadlineMs + 250,
    };
    tell(`run ${index} ends: ${end.how} ${end.report?.evidence ?? ''}`);
    this.#ends.push(end);
    violations.push(...judgeRun(end, made(), network.arrivals));
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

  async #openCall(): Promise<JournalCall | undefined> {
    for (const id of this.#stage.ids()) {
      const call = await this.#stage.find(id);
      if (call !== undefined && isOpen(call)) return call;
    }
    return undefined;
  }

  /** What is open is brought to its end, as `ess journal resume --all` does. */
  async #resumeAll(scenario: Scenario, made: () => readonly Made[]): Promise<void> {
    const { tell, network, violations, settings } = this.#stage;
    for (const id of this.#stage.ids()) {
      const call = await this.#stage.find(id);
      if (call === undefined || !isOpen(call)) continue;
      const index = scenario.runs.length + this.#ends.length;
      const process = this.#stage.process(index, calm);
      const { report } = await resumeCall(call, { ...settings, policy: defaultPolicy }, process.world);
      tell(`resumed ${id}: ${report.status} ${report.evidence}`);
      const end = { how: report.status, report, id, index, isOther: false, tookMs: 0, allowedMs: 1 };
      this.#ends.push(end);
      violations.push(...judgeRun(end, made(), network.arrivals));
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
