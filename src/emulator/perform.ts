import type { Answer } from './answers/shape.ts';
import { internalError } from './internal-error.ts';
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

/** How a task is carried out. */
export interface Means {
  readonly world: World;
  readonly rules: TokenRules;
  readonly quotas: Quotas;
  /** The machine's clock, which the emulator's runs ahead of by what it was advanced. */
  readonly machineNow: number;
}

/** The setting that holds by how much the emulator's clock was advanced, milliseconds. */
export const clockAdvance = 'clock-advance';

/**
 * Carries tasks out, one after the other, in one transaction: their results may be answered when it is on disk.
 * Of each task the operation's own work, its entry among the effects and the result under its token are there
 * together, or not at all. A refusal undoes the work, and leaves the nonce, and the refusal itself where tokens
 * remember refusals.
 */
export const performAll = (means: Means, tasks: readonly Task[]): readonly Performed[] =>
  means.world.store.transaction(() => tasks.map((task) => performOne(means, task)));

const performOne = (means: Means, task: Task): Performed => {
  const { store } = means.world;
  if (!claimNonce(means, task)) return { outcome: 'refused', refusal: refuse('SignatureNonceUsed') };
  try {
    store.attempt(() => runDue(means.world, emulatorNow(means)));
    return store.attempt(() => carryOut(means, task));
  } catch (error) {
    if (error instanceof ServiceError) return refused(means, task, error);
    return { outcome: 'refused', refusal: internalError(error) };
  }
};

const claimNonce = (
  { world }: Means,
  { envelope, nonceExpiresAt, serviceNow, forgetTokens }: Task,
): boolean => {
  const { nonces, tokens } = world.store;
  nonces.forgetExpired(serviceNow);
  if (!nonces.claim(envelope.accessKeyId, envelope.nonce, nonceExpiresAt)) return false;
  if (forgetTokens) tokens.forgetAll();
  return true;
};

/** Answers a token's stored result, or does the work and stores its result. */
const carryOut = (means: Means, task: Task): Performed => {
  const { store } = means.world;
  const now = emulatorNow(means);
  const { token } = task;
  if (token === undefined) return work(means, task, now);
  store.tokens.forgetExpired(now);
  const stored = store.tokens.find(token.scope, token.key, now);
  if (stored === undefined) {
    const performed = work(means, task, now);
    remember(means, task, performed);
    return performed;
  }
  if (stored.fingerprint !== token.fingerprint) throw refuse('IdempotentParameterMismatch');
  return replay(stored.result);
};

const work = (
  { world, quotas }: Means,
  { entry, envelope, account, requestId, token }: Task,
  now: number,
): Performed => {
  const sent = envelope.parameters;
  const regionId = entry.regionOf(sent);
  const realm = realmOf(account, regionId === '' ? undefined : regionId);
  const { answer, ids } = entry.handler({
    input: entry.read(sent),
    account,
    regionId,
    realm,
    now,
    world,
    quotas,
  });
  if (entry.isRead) return { outcome: 'read', answer };
  if (ids.length > 0) {
    const clientToken = token && { clientToken: token.key };
    world.store.effects.add({ operation: envelope.action, ...clientToken, requestId, ids, at: now });
  }
  return { outcome: 'fresh', answer };
};

/** A token that has a result keeps it: only its first request can leave a refusal. */
const refused = (means: Means, task: Task, refusal: ServiceError): Performed => {
  const performed: Performed = { outcome: 'refused', refusal };
  const { rules, world } = means;
  const { token } = task;
  if (rules.storeRefusals && token !== undefined) {
    const stored = world.store.tokens.find(token.scope, token.key, emulatorNow(means));
    if (stored === undefined) remember(means, task, performed);
  }
  return performed;
};

const remember = (means: Means, { token }: Task, performed: Performed): void => {
  if (token === undefined) return;
  const { scope, key, fingerprint } = token;
  const expiresAt = emulatorNow(means) + means.rules.retention;
  means.world.store.tokens.store(scope, key, { fingerprint, result: record(performed) }, expiresAt);
};

const emulatorNow = ({ machineNow, world }: Means): number =>
  machineNow + world.store.settings.get(clockAdvance);

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
