import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/cli/duration.ts';
import { layerOf, loadConfiguration, namedValues } from '../../src/config/configuration.ts';
import {
  type OptionName,
  type OptionValues,
  settableOptions,
  settingName,
  variableName,
} from '../../src/config/options.ts';
import { defaultPolicy } from '../../src/transport/policy.ts';
import { type Env, homeWith } from '../credentials/world.ts';

/** Values of an option that tell the places apart. */
const valuesOf = (name: OptionName, isSwitch: boolean): readonly (string | boolean)[] =>
  isSwitch
    ? [true, false, true, false]
    : ['flag', 'environment', 'profile', 'setting'].map((at) => `${name}-${at}`);

const load = async (flags: OptionValues, env: Env) =>
  await loadConfiguration(flags, { env, platform: 'linux' });

describe('flag, environment, profile, setting, default', () => {
  const options = settableOptions.filter(({ name }) => !['profile', 'lang', 'local'].includes(name));

  it.each(options.map((option) => [option.name, 'switch' in option] as const))(
    'is the order for %s',
    async (name, isSwitch) => {
      const [flag, environment, profile, setting] = valuesOf(name, isSwitch);
      const HOME = await homeWith([]);
      const setIn = settingName(name);
      await writeSettings(HOME, { [setIn]: setting, profiles: { own: { [setIn]: profile } } });
      const variable = { [variableName(name)]: String(environment) };
      const inForce = async (flags: OptionValues, env: Env) => {
        const configuration = await load(flags, { HOME, ...env });
        return [namedValues(configuration)[name], layerOf(configuration, name)?.kind];
      };
      const named = { ESS_PROFILE: 'own' };
      expect(await inForce({ [name]: flag }, { ...named, ...variable })).toEqual([flag, 'flag']);
      expect(await inForce({}, { ...named, ...variable })).toEqual([environment, 'environment']);
      expect(await inForce({}, named)).toEqual([profile, 'profile']);
      expect(await inForce({}, {})).toEqual([setting, 'setting']);
    },
  );

  it("a profile of the vendor's CLI stands below one of ess and above the settings", async () => {
    const HOME = await homeWith([
      {
        name: 'both',
        region_id: 'cn-vendor',
        endpoint_type: 'vpc',
        connect_timeout: 7,
        read_timeout: 0,
        output_format: 'text',
        language: 'zh',
      },
    ]);
    await writeSettings(HOME, {
      'region-id': 'cn-setting',
      'endpoint-type': 'public',
      'read-timeout': '9s',
      output: 'yaml',
      profiles: { both: { 'region-id': 'cn-own' } },
    });
    const values = namedValues(await load({ profile: 'both' }, { HOME }));
    expect(values).toEqual({
      profile: 'both',
      regionId: 'cn-own',
      endpointType: 'vpc',
      connectTimeout: '7',
      readTimeout: '9s',
      output: 'yaml',
    });
  });

  it("the vendor's variables stand below those of ess and above profiles", async () => {
    const HOME = await homeWith([{ name: 'p', region_id: 'cn-profile' }]);
    const region = async (env: Env) => namedValues(await load({}, { HOME, ...env })).regionId;
    expect(await region({})).toBe('cn-profile');
    expect(await region({ ALIBABACLOUD_REGION_ID: 'cn-old' })).toBe('cn-old');
    expect(await region({ ALIBABACLOUD_REGION_ID: 'cn-old', ALIBABA_CLOUD_REGION_ID: 'cn-new' })).toBe(
      'cn-new',
    );
    expect(await region({ ESS_REGION_ID: 'cn-ess', ALIBABA_CLOUD_REGION_ID: 'cn-new' })).toBe('cn-ess');
  });

  it("the setting `profile` takes the place of the vendor's current profile", async () => {
    const HOME = await homeWith([
      { name: 'current', region_id: 'cn-1' },
      { name: 'mine', region_id: 'cn-2' },
    ]);
    await writeSettings(HOME, { profile: 'mine' });
    expect(namedValues(await load({}, { HOME })).regionId).toBe('cn-2');
    expect(namedValues(await load({ profile: 'current' }, { HOME })).regionId).toBe('cn-1');
  });

  it('a profile that nobody has is an error, but not under --local', async () => {
    const HOME = await homeWith([{ name: 'there' }]);
    await expect(load({ profile: 'gone' }, { HOME })).rejects.toThrow("no profile 'gone' (there is there)");
    expect((await load({ profile: 'gone', local: true }, { HOME })).vendorProfile).toBeUndefined();
  });

  it.each(['maybe', '2', 'ja'])('a switch in the environment is on or off, not %s', async (value) => {
    await expect(load({}, { ESS_ALLOW_HTTP: value })).rejects.toThrow('ESS_ALLOW_HTTP wants true or false');
  });

  it('a journal named none is the flag --no-journal', async () => {
    expect(namedValues(await load({}, { ESS_JOURNAL: 'none' })).journal).toBe(false);
    const HOME = await homeWith([]);
    await writeSettings(HOME, { journal: 'none' });
    expect(namedValues(await load({}, { HOME })).journal).toBe(false);
  });
});

it('the defaults that are shown are those that hold', () => {
  const shown = Object.fromEntries(
    settableOptions.map((option) => [option.name, 'default' in option ? String(option.default) : '']),
  );
  expect({
    maxAttempts: Number(shown.maxAttempts),
    deadlineMs: parseDuration(shown.deadline ?? ''),
    connectTimeoutMs: parseDuration(shown.connectTimeout ?? ''),
    readTimeoutMs: parseDuration(shown.readTimeout ?? ''),
  }).toEqual(defaultPolicy);
});

const writeSettings = async (home: string, settings: object): Promise<void> => {
  const path = join(home, '.config', 'ess', 'config.json');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(settings));
};
