import { type Command as CommanderCommand, Option } from 'commander';
import { takesToken, versionsOf } from '../../catalog/catalog.ts';
import { kebab } from '../../catalog/names.ts';
import type { Operation } from '../../catalog/types.ts';
import { type CallOption, callOptions, optionsOf } from '../../cli/call-options.ts';
import { commands } from '../../cli/commands/index.ts';
import { type Context, systemChance, systemClock } from '../../context.ts';
import type { Command, CommandLine, Flag } from './command-line.ts';
import { optionFlag, parameterFlags } from './flags.ts';

/** Everything that can be completed: from the catalogue, the call options, and the commands themselves. */
export const readCommandLine = async (operations: readonly Operation[]): Promise<CommandLine> => {
  const fixed = await Promise.all(commands.map(async ({ load }) => fromCommander((await load())(context))));
  return {
    operations: operations.map(fromOperation),
    commands: fixed.flat(),
    callFlags,
    firstFlags: [helpFlag, versionFlag, ...callFlags.filter(({ name }) => name === '--lang')],
  };
};

const callFlag = ({ flags, about, hidden }: CallOption): Flag =>
  optionFlag(new Option(flags).hideHelp(hidden === true), about.en);

/** Refused by an operation that takes no token, so they are offered where one is taken. */
const tokenFlags = ['--client-token', '--token-seed', '--token-from-params', '--new-token'];

const helpFlag: Flag = {
  name: '--help',
  about: 'what it takes, with examples',
  takes: 'nothing',
  values: [],
};
const versionFlag: Flag = { name: '--version', about: 'the version of ess', takes: 'nothing', values: [] };

const callFlags = [...callOptions.map(callFlag).filter(({ name }) => !tokenFlags.includes(name)), helpFlag];

const fromOperation = (operation: Operation): Command => {
  const takesSome = versionsOf(operation).some((version) => takesToken(operation, version));
  const options = optionsOf(operation)
    .map(callFlag)
    .filter(({ name }) => takesSome || !tokenFlags.includes(name));
  const current = operation.parameters.filter(({ superseded }) => superseded !== true);
  // A name that both versions have is one flag, and one that is a call option is not the parameter's.
  const flags = new Map([...parameterFlags(current), ...options].map((flag) => [flag.name, flag]));
  for (const { name } of callFlags) flags.delete(name);
  return { name: kebab(operation.name), about: operation.about.en, words: [], flags: [...flags.values()] };
};

/** A command and, after it, the ones below it. */
const fromCommander = (command: CommanderCommand, outer = ''): readonly Command[] => {
  const name = `${outer}${command.name()}`;
  const reader = command.createHelp();
  const below = reader.visibleCommands(command).filter((inner) => inner.name() !== 'help');
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return [
    {
      name,
      about: command.description(),
      words: [
        ...below.map((inner) => ({ name: inner.name(), about: inner.description() })),
        ...choices.map((choice) => ({ name: choice, about: '' })),
      ],
      flags: reader
        .visibleOptions(command)
        .map((option) => (option.long === '--help' ? helpFlag : optionFlag(option, option.description))),
    },
    ...below.flatMap((inner) => fromCommander(inner, `${name} `)),
  ];
};

/** Commands are built only to be looked at: nothing of this is read or written. */
const context: Context = {
  io: process,
  env: {},
  platform: 'linux',
  pid: 0,
  nodeVersion: '',
  clock: systemClock,
  chance: systemChance,
  signal: new AbortController().signal,
  language: 'en',
};
