import type { Answer } from './answers/shape.ts';
import type { OperationEntry } from './operation-entry.ts';
import type { Quotas } from './operations/call.ts';
import type { Envelope } from './request/envelope.ts';
import { runDue } from './scaling/due.ts';
import type { World } from './scaling/world.ts';
import { refuse, ServiceError } from './service-error.ts';
import { realmOf } from './state/resources.ts';

/** What a client token means, where the API's documentation is silent. */
export interface TokenRules {
  /** How long a token is remembered, milliseconds. */
  readonly retention: number;
  /** Whether a refusal is remembered as well, and answered again. */
  readonly storeRefusals: boolean;
}

/** A request that is proven to be its sender's, with all that is needed to carry it out. */
export interface Task {
  readonly entry: OperationEntry;
  readonly envelope: Envelope;
  readonly account: string;
  readonly requestId: string;
  readonly token?: { readonly key: string; readonly scope: string; readonly fingerprint: string };
  /** When the nonce may be forgotten, and the service's clock; milliseconds since the epoch. */
  readonly nonceExpiresAt: number;
  readonly serviceNow: number;
  /** Forget every stored token first. */
  readonly forgetTokens: boolean;
}

export type Performed =
  | { readonly outcome: 'fresh' | 'replayed' | 'read'; readonly answer: Answer }
  | { readonly outcome: 'refused' | 'replayed'; readonly refusal: ServiceError };

/**
 * Carries a task out in one transaction: the nonce, the work that fell due, the operation's own work, its entry
 * among the effects and the result under its token are there together, or not at all. `machineNow` is the
 * machine's clock, which the emulator's runs ahead of by what it was advanced. A refusal undoes the operation's
 * work alone. Throws a ServiceError (`SignatureNonceUsed`) when nothing at all was done.
 */
export const perform = (
  world: World,
  task: Task,
  machineNow: number,
  rules: TokenRules,
  quotas: Quotas,
): Performed =>
  world.store.transaction(() => {
    const { store } = world;
    const { accessKeyId, nonce } = task.envelope;
    if (!store.nonces.claim(accessKeyId, nonce, task.nonceExpiresAt)) throw refuse('SignatureNonceUsed');
    const now = machineNow + store.settings.get(clockAdvance);
    store.nonces.forgetExpired(task.serviceNow);
    if (task.forgetTokens) store.tokens.forgetAll();
    runDue(world, now);
    return withToken(world, task, now, rules, () => work(world, task, now, quotas));
  });

/** The setting that holds by how much the emulator's clock was advanced, milliseconds. */
export const clockAdvance = 'clock-advance';

/** Answers a token's stored result, or does the work and stores it. */
const withToken = (
  { store }: World,
  { token }: Task,
  now: number,
  rules: TokenRules,
  run: () => Performed,
): Performed => {
  if (token === undefined) return run();
  const { scope, key, fingerprint } = token;
  store.tokens.forgetExpired(now);
  const stored = store.tokens.find(scope, key, now);
  if (stored !== undefined) {
    return stored.fingerprint === fingerprint
      ? replay(stored.result)
      : { outcome: 'refused', refusal: refuse('IdempotentParameterMismatch') };
  }
  const performed = run();
  if ('answer' in performed || rules.storeRefusals) {
    store.tokens.store(scope, key, { fingerprint, result: record(performed) }, now + rules.retention);
  }
  return performed;
};

const work = (
  world: World,
  { entry, envelope, account, requestId, token }: Task,
  now: number,
  quotas: Quotas,
): Performed => {
  const { store } = world;
  try {
    const sent = envelope.parameters;
    const regionId = entry.regionOf(sent);
    const realm = realmOf(account, regionId === '' ? undefined : regionId);
    const call = { input: entry.read(sent), account, regionId, realm, now, world, quotas };
    if (entry.isRead) return { outcome: 'read', answer: entry.handler(call).answer };
    const { answer, ids } = store.savepoint(() => entry.handler(call));
    if (ids.length > 0) {
      const clientToken = token && { clientToken: token.key };
      store.effects.add({ operation: envelope.action, ...clientToken, requestId, ids, at: now });
    }
    return { outcome: 'fresh', answer };
  } catch (error) {
    if (error instanceof ServiceError) return { outcome: 'refused', refusal: error };
    throw error;
  }
};

/** What a token remembers: the answer without what belongs to one version or one request, or the refusal. */
const record = (performed: Performed): string => {
  if ('answer' in performed) return JSON.stringify({ answer: performed.answer });
  const { code, status, message } = performed.refusal;
  return JSON.stringify({ code, status, message });
};

const replay = (result: string): Performed => {
  // Written by `record` alone.
  const stored: { answer: Answer } | { code: string; status: number; message: string } = JSON.parse(result);
  if ('answer' in stored) return { outcome: 'replayed', answer: stored.answer };
  return { outcome: 'replayed', refusal: new ServiceError(stored.code, stored.status, stored.message) };
};
