import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { loadConfiguration } from '../../../src/config/configuration.ts';
import {
  type OptionValues,
  settableOptions,
  settingName,
  variableName,
} from '../../../src/config/options.ts';
import { settingsPath } from '../../../src/config/settings-path.ts';
import { mayRefuse, type Target } from '../target.ts';
import { document, word } from '../texts.ts';

/** The settings file, the vendor's configuration file, and the environment. */

const folder = mkdtempSync(join(tmpdir(), 'ess-fuzz-'));
const home = { HOME: folder };
const settings = settingsPath(home, process.platform) ?? join(folder, 'settings.json');
const vendor = join(folder, '.aliyun', 'config.json');
for (const path of [settings, vendor]) mkdirSync(dirname(path), { recursive: true });

const variables = [
  ...settableOptions.map(({ name }) => variableName(name)),
  ...['ALIBABA_CLOUD_REGION_ID', 'ALIBABA_CLOUD_PROFILE', 'ALIBABA_CLOUD_IGNORE_PROFILE'],
];
const profile = fc.oneof(fc.constantFrom('a', 'b', '__proto__'), word);

interface Case {
  readonly own: string;
  readonly theirs: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly profile: string | undefined;
}

export const target: Target<Case> = {
  cases: fc.record({
    own: document(['profiles', 'profile', 'lang', ...settableOptions.map(({ name }) => settingName(name))]),
    theirs: document(['current', 'profiles', 'name', 'mode', 'region_id', 'access_key_id', 'read_timeout']),
    environment: fc.dictionary(fc.constantFrom(...variables), word, { maxKeys: 3 }),
    profile: fc.option(profile, { nil: undefined }),
  }),
  read: ({ own, theirs, environment, profile: named }) =>
    mayRefuse(async () => {
      writeFileSync(settings, own);
      writeFileSync(vendor, theirs);
      const flags: OptionValues = named === undefined ? {} : { profile: named };
      const env = { ...environment, ...home };
      const { layers } = await loadConfiguration(flags, { env, platform: process.platform });
      for (const layer of layers) {
        for (const option of settableOptions) if (option.name in layer.values) layer.whence(option);
      }
    }),
  close: () => rmSync(folder, { recursive: true, force: true }),
};
