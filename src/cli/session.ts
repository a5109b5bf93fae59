import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { CallSettings, CallWorld, Endpoint, Notice } from '../call/request.ts';
import type { Context } from '../context.ts';
import type { Author } from '../journal/journal.ts';
import type { CallOptions } from './call-options.ts';
import type { ReadSettings } from './call-settings.ts';
import { credentialsOf, exchangeFor } from './connection.ts';
import { endpointOf, type Target } from './target.ts';

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
  const credentials = await credentialsOf(options, target, context);
  // What may be refused comes before what has to be closed.
  const remote = options.local === true ? undefined : endpointOf(options, settings, target.regionId);
  const exchange = await exchangeFor(options, remote?.url, context);
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
  const { url, close } = await startEmulator({ state }, { clock: context.clock });
  return { endpoint: { url: new URL(url), name: 'local' }, close };
};
