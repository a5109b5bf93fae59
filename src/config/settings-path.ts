import { existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the settings lie: ESS_CONFIG, else the user's configuration (XDG Base Directory Specification), on
 * Windows the roaming application data. Undefined when the environment names no home.
 */
export const settingsPath = (env: Environment, platform: NodeJS.Platform): string | undefined => {
  if (env.ESS_CONFIG) return env.ESS_CONFIG;
  if (platform === 'win32') return env.APPDATA ? win32.join(env.APPDATA, 'ess', 'config.json') : undefined;
  const { XDG_CONFIG_HOME: config, HOME: home } = env;
  // The specification has relative paths ignored.
  if (config && posix.isAbsolute(config)) return posix.join(config, 'ess', 'config.json');
  return home ? posix.join(home, '.config', 'ess', 'config.json') : undefined;
};

/**
 * The language that the settings name; undefined when they name none or can't be read. Help and errors are
 * written in it, so it is looked for before anything else, and what is broken is left to who needs it.
 */
export const languageSetting = (env: Environment, platform: NodeJS.Platform): string | undefined => {
  const path = settingsPath(env, platform);
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    const settings: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof settings !== 'object' || settings === null || !('lang' in settings)) return undefined;
    return typeof settings.lang === 'string' ? settings.lang : undefined;
  } catch {
    return undefined;
  }
};
