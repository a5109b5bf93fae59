import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings-file.ts';
import { languageSetting, settingsPath } from '../../src/config/settings-path.ts';
import { openSettingsStore } from '../../src/config/settings-store.ts';
import { makeHome } from '../credentials/world.ts';

const settingsOf = async (text: string) => {
  const ESS_CONFIG = join(await makeHome(), 'settings.json');
  await writeFile(ESS_CONFIG, text);
  return await readSettings({ ESS_CONFIG }, 'linux');
};

describe('the settings file', () => {
  it('lies where the platform keeps settings', () => {
    expect(settingsPath({ HOME: '/h' }, 'linux')).toBe('/h/.config/ess/config.json');
    expect(settingsPath({ HOME: '/h', XDG_CONFIG_HOME: '/x' }, 'linux')).toBe('/x/ess/config.json');
    expect(settingsPath({ HOME: '/h', XDG_CONFIG_HOME: 'x' }, 'linux')).toBe('/h/.config/ess/config.json');
    expect(settingsPath({ APPDATA: 'C:\\a' }, 'win32')).toBe('C:\\a\\ess\\config.json');
    expect(settingsPath({ HOME: '/h', ESS_CONFIG: '/e.json' }, 'linux')).toBe('/e.json');
    expect(settingsPath({}, 'linux')).toBeUndefined();
  });

  it('need not be there', async () => {
    expect(await readSettings({ HOME: await makeHome() }, 'linux')).toBeUndefined();
    expect(await readSettings({}, 'linux')).toBeUndefined();
  });

  it('takes texts, numbers and switches, and may have a byte order mark', async () => {
    const settings = await settingsOf(
      '\uFEFF{"output": "yaml", "max-attempts": 3, "allow-http": true, "quiet": "off", "profiles": {"p": {"deadline": 30}}}',
    );
    expect(settings?.values).toEqual({ output: 'yaml', maxAttempts: '3', allowHttp: true, quiet: false });
    expect(settings?.profiles).toEqual({ p: { deadline: '30' } });
  });

  it.each([
    ['', 'is empty'],
    ['{\n  "output": "yaml",\n}', 'line 3 is wrong'],
    ['[1]', 'no JSON object'],
    ['{\n\n  "outptu": "yaml"\n}', "line 3: there is no setting 'outptu'"],
    ['{"output": null}', "line 1: 'output' wants a text or a number"],
    ['{"output": ""}', "'output' wants a text"],
    ['{"quiet": "maybe"}', "'quiet' wants true or false"],
    ['{"profiles": []}', "'profiles' holds one object"],
    ['{"profiles": {"p": 7}}', "'profiles' holds one object"],
    ['{"profiles": {"p": {"profile": "q"}}}', "no setting 'profile' here"],
    ['{"profiles": {"p": {"lang": "zh"}}}', "no setting 'lang' here"],
    ['{"access-key-secret": "hush"}', "no setting 'access-key-secret'"],
  ])('is told broken, with path and line: %j', async (text, said) => {
    await expect(settingsOf(text)).rejects.toThrow(said);
    await expect(settingsOf(text)).rejects.toThrow('settings.json');
    await expect(settingsOf(text)).rejects.not.toThrow('hush');
  });

  it('is read by conf and by ess as the same', async () => {
    const folder = await makeHome();
    const ESS_CONFIG = join(folder, 'deep', 'er', 'settings.json');
    const store = await openSettingsStore(ESS_CONFIG);
    store.set('output', 'table');
    store.set('max-attempts', 3);
    store.set('deadline', '30s', 'prod.eu');
    store.set('allow-http', true, 'prod.eu');
    expect(await readSettings({ ESS_CONFIG }, 'linux')).toEqual({
      path: ESS_CONFIG,
      values: { output: 'table', maxAttempts: '3' },
      profiles: { 'prod.eu': { deadline: '30s', allowHttp: true } },
    });
    expect(store.unset('deadline', 'prod.eu')).toBe(true);
    expect(store.unset('deadline', 'prod.eu')).toBe(false);
    expect(store.unset('output')).toBe(true);
    expect(store.unset(undefined, 'prod.eu')).toBe(true);
    expect(store.unset(undefined, 'prod.eu')).toBe(false);
    expect(JSON.parse(await readFile(ESS_CONFIG, 'utf8'))).toEqual({ 'max-attempts': 3, profiles: {} });
  });

  it('is for its owner alone', async () => {
    const path = join(await makeHome(), 'ess', 'config.json');
    (await openSettingsStore(path)).set('output', 'table');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
  });

  it('names the language, and names none when it is broken or not there', async () => {
    const ESS_CONFIG = join(await makeHome(), 'settings.json');
    expect(languageSetting({ ESS_CONFIG }, 'linux')).toBeUndefined();
    expect(languageSetting({}, 'linux')).toBeUndefined();
    await writeFile(ESS_CONFIG, '{"lang": "zh"}');
    expect(languageSetting({ ESS_CONFIG }, 'linux')).toBe('zh');
    await writeFile(ESS_CONFIG, '{"lang": ');
    expect(languageSetting({ ESS_CONFIG }, 'linux')).toBeUndefined();
  });
});
