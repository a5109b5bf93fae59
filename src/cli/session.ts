import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { CallSettings, CallWorld, Endpoint, Notice } from '../call/request.ts';
import { readVendorProfile, type VendorProfile } from '../config/vendor-profile.ts';
import type { Context } from '../context.ts';
import { findCredentials, localCredentials } from '../credentials/find.ts';
import type { Author } from '../journal/journal.ts';
import { createExchange } from '../transport/exchange.ts';
import { resolveEndpoint } from '../wire/endpoint.ts';
import type { CallOptions } from './call-options.ts';
import type { ReadSettings } from './call-settings.ts';

/** Who the calls are made as, and where: known before anything is opened or sent. */
export interface Target {
  /** Undefined when nothing names a region. */
  readonly regionId: string | undefined;
  readonly profile: VendorProfile | undefined;
  readonly profileWasNamed: boolean;
}

/** Region and profile: flag, environment, profile. */
export const findTarget = async (
  options: CallOptions,
  regionId: string | undefined,
  { env }: Context,
): Promise<Target> => {
  const named = options.profile ?? (env.ALIBABA_CLOUD_PROFILE || undefined);
  const profile = options.local === true ? undefined : await readVendorProfile(env, named);
  const ofProfile = profile?.fields.region_id;
  const found =
    regionId ??
    options.regionId ??
    (env.ALIBABA_CLOUD_REGION_ID || undefined) ??
    (typeof ofProfile === 'string' && ofProfile !== '' ? ofProfile : undefined);
  return { regionId: found, profile, profileWasNamed: named !== undefined };
};

/** Credentials of the target. Throws an EssError `setup` when there are none. */
export const credentialsOf = (options: CallOptions, target: Target, { env }: Context) =>
  options.local === true ? localCredentials : findCredentials(env, target.profile, target.profileWasNamed);

/** The URL that a call to the real service goes to. */
export const endpointOf = (options: CallOptions, settings: ReadSettings, regionId: string): Endpoint => {
  const url = resolveEndpoint({
    endpoint: options.endpoint,
    network: settings.network,
    regionId,
    allowHttp: options.allowHttp === true,
  });
  return { url, name: url.protocol === 'https:' ? url.host : url.origin };
};

/** The settings of a command's calls. `command` is the redacted command line. */
export const settingsOf = (
  settings: ReadSettings,
  endpoint: Endpoint,
  command: string,
  context: Context,
): CallSettings => ({
  ...settings,
  endpoint,
  author: authorOf(command, context),
  language: context.language,
});

/** Everything that calls need open, and how to close it again. */
export interface Session {
  readonly endpoint: Endpoint;
  readonly world: CallWorld;
  close(): Promise<void>;
}

/** Opens the journal and, under `--local`, the embedded service. Nothing is sent. */
export const openSession = async (
  options: CallOptions,
  settings: ReadSettings,
  target: Target & { readonly regionId: string },
  context: Context,
  notify: (notice: Notice) => void,
): Promise<Session> => {
  const credentials = credentialsOf(options, target, context);
  const journal = await openJournalFor(options, settings, context);
  const local = options.local === true ? await startLocal(context) : undefined;
  return {
    endpoint:
      local === undefined
        ? endpointOf(options, settings, target.regionId)
        : { url: new URL(local.url), name: 'local' },
    world: {
      journal,
      credentials: async () => credentials,
      exchange: await exchangeFor(options, context),
      clock: context.clock,
      chance: context.chance,
      signal: context.signal,
      notify,
    },
    close: async () => {
      await journal?.close();
      await local?.close();
    },
  };
};

/** Who makes a call, for whoever finds its token again. */
const authorOf = (command: string, { pid }: Context): Author => ({
  host: hostname(),
  user: userInfo().username,
  pid,
  command,
});

const openJournalFor = async ({ journal }: CallOptions, settings: ReadSettings, context: Context) => {
  if (journal === false) return undefined;
  const [{ openJournal }, { defaultJournalPath }] = await Promise.all([
    import('../journal/open.ts'),
    import('../journal/location.ts'),
  ]);
  const location = journal ?? defaultJournalPath(context.env, context.platform);
  return await openJournal(location, {
    clock: context.clock,
    lockMs: Math.min(5_000, settings.policy.deadlineMs),
  });
};

const startLocal = async (context: Context) => {
  const [{ startEmulator }, { defaultJournalPath }] = await Promise.all([
    import('../emulator/start.ts'),
    import('../journal/location.ts'),
  ]);
  const state =
    context.env.ESS_LOCAL_STATE ||
    join(dirname(defaultJournalPath(context.env, context.platform)), 'local.db');
  return await startEmulator({ state }, { clock: context.clock });
};

const exchangeFor = async ({ debug }: CallOptions, { io }: Context) => {
  const exchange = createExchange();
  if (debug !== true) return exchange;
  const { logged } = await import('../transport/wire-log.ts');
  return logged(exchange, (line) => io.stderr.write(`${line}\n`));
};
