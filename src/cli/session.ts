import { dirname, join } from 'node:path';
import type { CallWorld, Endpoint, Notice } from '../call/request.ts';
import type { Context } from '../context.ts';
import type { CallOptions } from './call-options.ts';
import type { ReadSettings } from './call-settings.ts';
import { exchangeFor } from './connection.ts';
import { credentialsOf } from './credentials.ts';
import { endpointOf, type Target } from './target.ts';

/** Everything that calls need open, and how to close it again. */
export interface Session {
  readonly endpoint: Endpoint;
  readonly world: CallWorld;
  close(): Promise<void>;
}

/**
 * Opens the journal and, under `--local`, the embedded service. Nothing is sent. `openExchange` as in exchangeFor.
 */
export const openSession = async (
  options: CallOptions,
  settings: ReadSettings,
  target: Target & { readonly regionId: string },
  context: Context,
  notify: (notice: Notice) => void,
  openExchange?: Parameters<typeof exchangeFor>[3],
): Promise<Session> => {
  const credentials = await credentialsOf(options, target, context);
  // What may be refused comes before what has to be closed.
  const remote = options.local === true ? undefined : endpointOf(options, settings, target.regionId);
  const exchange = await exchangeFor(options, remote?.url, context, openExchange);
  const journal = await openJournalFor(options, settings, context);
  const { endpoint, close } =
    remote === undefined ? await startLocal(context) : { endpoint: remote, close: async () => undefined };
  return {
    endpoint,
    world: {
      journal,
      credentials,
      exchange,
      clock: context.clock,
      chance: context.chance,
      signal: context.signal,
      notify,
    },
    close: async () => {
      await journal?.close();
      await close();
    },
  };
};

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
  const { url, close } = await startEmulator({ state }, { clock: context.clock });
  return { endpoint: { url: new URL(url), name: 'local' }, close };
};
