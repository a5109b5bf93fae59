import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Chance, type Clock, systemChance } from '../context.ts';
import { EssError } from '../errors.ts';
import type { EmulatorOptions, RunningEmulator } from './emulator.ts';
import { faultBoard } from './faults/board.ts';
import { controlOf } from './http/control.ts';
import { defaultLimits } from './http/limits.ts';
import { httpServer } from './http/server.ts';
import { trackInFlight } from './in-flight.ts';
import { openState } from './open-state.ts';
import { entryFinder } from './operation-entry.ts';
import { type Means, performAll } from './perform.ts';
import { keepRequests } from './request-log.ts';
import type { Service } from './service.ts';
import type { Store } from './state/store.ts';
import { cannotListen, otherPort } from './text.ts';
import { together } from './together.ts';

/** The pair that is accepted when no other is given. */
const defaultAccessKey = { id: 'ess-local', secret: 'ess-local-secret' };

/** Time that a scaling activity takes for one instance at speed 1, milliseconds. */
const stepMs = 300;

const day = 24 * 3_600_000;

/**
 * Starts the embedded service. Several processes may run it on one state file. Throws an EssError: `usage` for
 * a fault rule that is not understood, `setup` when the state cannot be used or the address not be taken.
 */
export const startEmulator = async (
  options: EmulatorOptions,
  { clock, chance = systemChance }: { readonly clock: Clock; readonly chance?: Chance },
): Promise<RunningEmulator> => {
  const host = options.host ?? '127.0.0.1';
  const faults = faultBoard(options.faults ?? [], options.seed ?? Math.floor(chance.random() * 2 ** 32));
  const store = openState(options.state);
  const closing = new AbortController();
  const means = meansOf(options, store, chance);
  const service = serviceOf(options, { clock, chance, means, plan: faults.plan, closing: closing.signal });
  const control = controlOf({ world: means.world, log: service.log, faults, now: clock.now });
  const server = httpServer(service, control, host, { ...defaultLimits, ...options.limits });
  try {
    server.listen(options.port ?? 0, host);
    await once(server, 'listening');
  } catch (error) {
    store.close();
    throw new EssError('setup', cannotListen(host, options.port ?? 0, messageOf(error)), otherPort, error);
  }
  const close = async (): Promise<void> => {
    closing.abort();
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    store.close();
  };
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server.address(), host),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};

const serviceOf = (
  options: EmulatorOptions,
  parts: {
    readonly clock: Clock;
    readonly chance: Chance;
    readonly means: StandingMeans;
    readonly plan: Service['faults'];
    readonly closing: AbortSignal;
  },
): Service => {
  const { clock, chance, means, plan, closing } = parts;
  return {
    clock,
    closing,
    faults: plan,
    perform: together((tasks) => performAll({ ...means, machineNow: clock.now() }, tasks)),
    accessKeys: new Map(
      (options.accessKeys ?? [defaultAccessKey]).map(({ id, secret }) => [
        id,
        { secret, account: accountOf(id) },
      ]),
    ),
    tokenScope: options.tokenScope ?? 'account-region',
    findEntry: entryFinder(),
    inFlight: trackInFlight(options.processingCode ?? 'IdempotentProcessing'),
    log: keepRequests(),
    newRequestId: () => chance.uuid().toUpperCase(),
  };
};

/** What is the same for every task. */
type StandingMeans = Omit<Means, 'machineNow'>;

const meansOf = (options: EmulatorOptions, store: Store, chance: Chance): StandingMeans => ({
  world: {
    store,
    stepMs: Math.round(stepMs * (options.speed ?? 1)),
    newId: (prefix) => newId(chance, prefix),
  },
  rules: {
    retention: options.tokenRetention ?? day,
    storeRefusals: options.storeRefusals ?? false,
  },
  // How many groups an account may have is agreed with each customer, so there is no limit unless one is set.
  quotas: { configurations: 10, rules: 50, ...options.quotas },
});

/** A prefix of the API and 20 letters and digits, as the service makes ids. */
const newId = (chance: Chance, prefix: string): string =>
  `${prefix}-${chance.uuid().replaceAll('-', '').slice(-20)}`;

/** An account number of 16 digits, always the same for one access key. */
const accountOf = (accessKeyId: string): string => {
  const digest = createHash('sha256').update(accessKeyId).digest();
  return `1${(digest.readBigUInt64BE() % 10n ** 15n).toString().padStart(15, '0')}`;
};

const urlOf = (address: AddressInfo | string | null, host: string): string => {
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
