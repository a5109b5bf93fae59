import type { Argument, Command, Help, Option } from 'commander';
import type { Language } from '../../text.ts';
import { commandWord, facts, headings, helpCommand, helpOption, optionsWord } from '../commander-text.ts';
import { width, wrap } from './layout.ts';

/** Makes the help of a command that commander reads speak a language, with all that commander adds of its own. */
export const speakHelp = (command: Command, language: Language): void => {
  command.helpOption('-h, --help', helpOption[language]).configureHelp({
    commandUsage: (of) => `ess ${pathOf(of)} ${usageOf(of, language)}`,
    subcommandTerm: (of) => [of.name(), ...of.registeredArguments.map(termOf)].join(' '),
    styleTitle: (title) => headings[title]?.[language] ?? title,
    optionDescription: (option) => {
      const otherwise = takesValue(option) ? option.defaultValue : undefined;
      return described(option.description, option.argChoices, otherwise, language);
    },
    argumentDescription: ({ description, argChoices, defaultValue }) =>
      described(description, argChoices, defaultValue === '' ? undefined : defaultValue, language),
    // An argument that is nothing but its name stands in the usage already.
    visibleArguments: (of) =>
      of.registeredArguments.filter(
        ({ description, argChoices }) => description !== '' || argChoices !== undefined,
      ),
    displayWidth: width,
    boxWrap: (text, cells) => wrap(text, cells).join('\n'),
  } satisfies Partial<Help>);
  if (command.commands.length > 0) command.helpCommand('help [command]', helpCommand[language]);
};

/** `journal list` */
export const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const usageOf = (command: Command, language: Language): string =>
  command.usage().replace('[options]', optionsWord[language]).replace('[command]', commandWord[language]);

const termOf = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

const takesValue = ({ required, optional }: Option): boolean => required || optional;

const described = (
  about: string,
  accepted: readonly string[] = [],
  otherwise: unknown,
  language: Language,
): string => {
  const known = facts(accepted, typeof otherwise === 'string' ? otherwise : undefined)[language];
  const inBrackets = language === 'zh' ? `（${known}）` : ` (${known})`;
  return known === '' ? about : `${about}${inBrackets}`.trim();
};
