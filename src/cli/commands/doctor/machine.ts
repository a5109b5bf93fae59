import { access } from 'node:fs/promises';
import { posix } from 'node:path';
import { settingsPath } from '../../../config/settings-path.ts';
import type { Context } from '../../../context.ts';
import { isPostgres, journalLocation, shownLocation } from '../../../journal/location.ts';
import { initJournal, openArchive } from '../../../journal/open.ts';
import type { CallOptions } from '../../call-options.ts';
import type { Configured } from '../../configured.ts';
import type { Check } from './check.ts';
import * as say from './text.ts';

/** The Node that runs this. One that is too old would not have come this far. */
export const checkNode = ({ nodeVersion }: Context): Check => ({
  name: 'node',
  state: 'ok',
  what: say.node(nodeVersion),
});

/** The settings, which were read already. */
export const checkSettings = ({ configuration }: Configured, { env, platform }: Context): Check => {
  const { settings } = configuration;
  const what =
    settings === undefined ? say.noSettings(settingsPath(env, platform) ?? '-') : say.settings(settings.path);
  return { name: 'settings', state: 'ok', what };
};

/** Opens the journal as a call would. A file is made when there is none: only so is it sure that it can be. */
export const checkJournal = async (options: CallOptions, context: Context): Promise<Check> => {
  if (options.journal === false) {
    return { name: 'journal', state: 'advice', what: say.noJournal, hint: say.noJournalHint };
  }
  const location = options.journal ?? journalLocation(context.env, context.platform);
  const deps = { clock: context.clock, lockMs: 2_000 };
  if (!isPostgres(location)) await initJournal(location, deps);
  const archive = await openArchive(location, deps);
  await archive?.close();
  return { name: 'journal', state: 'ok', what: say.journal(shownLocation(location)) };
};

/** Where each shell looks for completions, below a home or from the root. */
const places: Readonly<Record<string, readonly string[]>> = {
  bash: [
    '.local/share/bash-completion/completions/ess',
    '/etc/bash_completion.d/ess',
    '/usr/share/bash-completion/completions/ess',
    '/usr/local/share/bash-completion/completions/ess',
  ],
  zsh: [
    '.zfunc/_ess',
    '.zsh/completions/_ess',
    '.local/share/zsh/site-functions/_ess',
    '/usr/share/zsh/site-functions/_ess',
    '/usr/local/share/zsh/site-functions/_ess',
  ],
  fish: ['.config/fish/completions/ess.fish', '/usr/share/fish/vendor_completions.d/ess.fish'],
};

/** Whether the completion of the user's shell lies where that shell looks for it. */
export const checkCompletion = async ({ env }: Context): Promise<Check> => {
  const shell = posix.basename(env.SHELL ?? '');
  const candidates = places[shell];
  if (candidates === undefined) {
    return { name: 'completion', state: 'ok', what: say.unknownShell(shell) };
  }
  for (const place of candidates) {
    const path = posix.resolve(env.HOME ?? '/', place);
    if (await exists(path)) return { name: 'completion', state: 'ok', what: say.completion(shell, path) };
  }
  return {
    name: 'completion',
    state: 'advice',
    what: say.noCompletion(shell),
    hint: say.completionHint(shell, posix.resolve(env.HOME ?? '/', candidates[0] ?? '')),
  };
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};
