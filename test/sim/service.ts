import type { Fault } from '../../src/emulator/faults/rule.ts';
import { trackInFlight } from '../../src/emulator/in-flight.ts';
import { entryFinder } from '../../src/emulator/operation-entry.ts';
import { type Means, type Performed, performAll, type Task } from '../../src/emulator/perform.ts';
import type { RawRequest } from '../../src/emulator/request/raw.ts';
import { keepRequests } from '../../src/emulator/request-log.ts';
import { type Delivery, type Service, serve } from '../../src/emulator/service.ts';
import type { Effect } from '../../src/emulator/state/ledgers.ts';
import { openStore } from '../../src/emulator/state/store.ts';
import type { HttpRequest } from '../../src/transport/exchange.ts';
import type { Dice } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';

export const accessKey = { id: 'sim', secret: 'sim-secret', account: '1000000000000001' };

/** How long the simulated service remembers a token, milliseconds. */
export const retentionMs = 24 * 3_600_000;

/** The real emulator without its sockets. */
export interface SimulatedService {
  /** Hands a request over. `requestId` is the service's name for it; faults strike in the service itself. */
  receive(request: HttpRequest, faults: readonly Fault[]): { requestId: string; delivery: Promise<Delivery> };
  /** The same for bytes that may be no request of the API at all. */
  serve(raw: RawRequest): Promise<Delivery>;
  effects(): readonly Effect[];
}

// One store for all seeds: to empty it is cheaper than to make it.
const store = openStore('memory');
const findEntry = entryFinder();

export const simulatedService = (
  time: Pick<VirtualTime, 'now' | 'sleep'>,
  chance: Pick<Dice, 'uuid'>,
): SimulatedService => {
  store.clear();
  let faults: readonly Fault[] = [];
  let requestId = '';
  const means = {
    world: {
      store,
      stepMs: 0,
      newId: (prefix: string) => `${prefix}-${chance.uuid().replaceAll('-', '')}`,
    },
    rules: { retention: retentionMs, storeRefusals: false },
    quotas: { configurations: 10, rules: 50 },
  };
  const service: Service = {
    clock: { now: time.now, monotonic: time.now, sleep: time.sleep },
    closing: new AbortController().signal,
    faults: () => ({ rules: [], arrive: () => faults.map((fault) => ({ rule: fault.kind, fault })) }),
    perform: async (task) => performNow({ ...means, machineNow: time.now() }, task),
    accessKeys: new Map([[accessKey.id, accessKey]]),
    tokenScope: 'account-region',
    findEntry,
    inFlight: trackInFlight('IdempotentProcessing'),
    log: keepRequests(),
    newRequestId: () => {
      requestId = chance.uuid().toUpperCase();
      return requestId;
    },
  };
  return {
    receive: (request, struck) => {
      faults = struck;
      // The request gets its name before the service waits for anything.
      const delivery = serve(service, rawOf(request));
      return { requestId, delivery };
    },
    serve: (raw) => serve(service, raw),
    effects: () => store.transaction(() => store.effects.all()),
  };
};

/** One at a time: what is collected waits for the loop of events, which does not turn in virtual time. */
const performNow = (means: Means, task: Task): Performed => {
  const [performed] = performAll(means, [task]);
  if (performed === undefined) throw new Error('a task was not performed');
  return performed;
};

/** A request as it comes off the socket. */
export const rawOf = ({ method, url, headers, body = '' }: HttpRequest): RawRequest => {
  const { host, pathname, search } = new URL(url);
  return { method, target: `${pathname}${search}`, headers: { host, ...headers }, body: Buffer.from(body) };
};
