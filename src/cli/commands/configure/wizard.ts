import { dirname, join } from 'node:path';
import { loadConfiguration } from '../../../config/configuration.ts';
import { readSettings, type Settings } from '../../../config/settings-file.ts';
import type { SettingsStore } from '../../../config/settings-store.ts';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import { findCredentials } from '../../credentials.ts';
import { type Asker, openAsker } from './ask.ts';
import { type ChangeOptions, openStore, pathOf } from './change.ts';
import { writeKeys } from './keys-file.ts';
import * as say from './text.ts';
import { optionNamed, parseValue } from './value.ts';

/** `ess configure`: asks for the settings that most people want. Throws an EssError `usage` without a terminal. */
export const runWizard = async ({ profile }: ChangeOptions, context: Context): Promise<void> => {
  const { io, language, env, platform } = context;
  if (io.stdin.isTTY !== true) throw new EssError('usage', say.noTerminal, say.noTerminalHint);
  const settings = await readSettings(env, platform);
  const store = await openStore(context);
  const path = pathOf(context);
  const asker = openAsker(context);
  try {
    asker.tell(say.introduction(path));
    for (const name of ['regionId', 'output', 'lang', 'journal'] as const) {
      await askSetting(name, { asker, store, settings, profile });
    }
    await askCredentials({ asker, store, settings, profile }, context);
  } finally {
    asker.close();
  }
  io.stderr.write(`${say.written(path)[language]}\n`);
};

interface Answers {
  readonly asker: Asker;
  readonly store: SettingsStore;
  readonly settings: Settings | undefined;
  readonly profile: string | undefined;
}

const valuesOf = ({ settings, profile }: Answers) =>
  profile === undefined ? settings?.values : settings?.profiles[profile];

const askSetting = async (name: keyof typeof say.questions, answers: Answers): Promise<void> => {
  const { asker, store, profile } = answers;
  const option = await optionNamed(settingNames[name]);
  const now = valuesOf(answers)?.[name];
  for (;;) {
    const given = await asker.ask(say.questions[name], now === false ? 'none' : now);
    if (given === '') return;
    if (given === '-') {
      store.unset(settingNames[name], profile);
      return;
    }
    try {
      const { value, note } = parseValue(option, given);
      store.set(settingNames[name], value, profile);
      if (note !== undefined) asker.tell(note);
      return;
    } catch (error) {
      if (!(error instanceof EssError)) throw error;
      for (const fault of error.what) asker.tell(fault);
    }
  }
};

const settingNames = { regionId: 'region-id', output: 'output', lang: 'lang', journal: 'journal' } as const;

/** Credentials are chosen by reference; a pair that is typed goes to a file of its own. */
const askCredentials = async (answers: Answers, context: Context): Promise<void> => {
  const { asker, store, profile } = answers;
  asker.tell(say.credentialsAre);
  const references = await offered(context, asker);
  const now = valuesOf(answers)?.credentials;
  const number = await asker.choose(references.length, now);
  if (number === undefined) return;
  const reference = references[number - 1];
  if (reference === 'none') store.unset('credentials', profile);
  else if (reference === 'enter') store.set('credentials', await enterKeys(answers, context), profile);
  else if (reference !== undefined) store.set('credentials', reference, profile);
};

/** Lists what there is to choose from; resolves to the references in the order of their numbers. */
const offered = async (context: Context, asker: Asker): Promise<readonly string[]> => {
  const configuration = await loadConfiguration({}, context);
  const found = await findCredentials({}, { regionId: undefined, configuration }, context).catch(
    (error: unknown) => {
      if (!(error instanceof EssError)) throw error;
      return undefined;
    },
  );
  const choices = [
    [
      'none',
      found === undefined ? say.choices.notFound : say.choices.found(found.mode, found.origin),
    ] as const,
    ...(configuration.vendor?.profiles ?? []).map(
      ({ name, mode }) => [`profile:${name}`, say.choices.profile(name, mode)] as const,
    ),
    ['ecs-role', say.choices.ecsRole] as const,
    ['enter', say.choices.enter] as const,
  ];
  choices.forEach(([, text], index) => {
    asker.tell({ en: `  ${index + 1}. ${text.en}`, zh: `  ${index + 1}. ${text.zh}` });
  });
  return choices.map(([reference]) => reference);
};

const enterKeys = async ({ asker, profile }: Answers, context: Context): Promise<string> => {
  const accessKeyId = await asker.insist(say.accessKeyId);
  const accessKeySecret = await asker.insist(say.accessKeySecret, 'hidden');
  const name = profile === undefined ? 'credentials.json' : `credentials.${encodeURIComponent(profile)}.json`;
  const path = join(dirname(pathOf(context)), name);
  await writeKeys(path, { accessKeyId, accessKeySecret }, context.chance);
  return `file:${path}`;
};
