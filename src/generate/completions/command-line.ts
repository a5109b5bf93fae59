/**
 * What may stand after a flag: nothing (a switch); a boolean, or nothing; one word; several words; a path; the
 * name of an operation.
 */
export type Takes = 'nothing' | 'boolean' | 'one' | 'several' | 'path' | 'operation';

export interface Flag {
  /** With its dashes. */
  readonly name: string;
  readonly about: string;
  readonly takes: Takes;
  /** The words that are offered after it; `<ScalingGroupId>` stands for those IDs that the journal knows. */
  readonly values: readonly string[];
  /** Understood, but not offered. */
  readonly hidden?: true;
}

/** A subcommand, or a choice of an argument. */
export interface Word {
  readonly name: string;
  readonly about: string;
}

/** A command, a subcommand or an operation. */
export interface Command {
  /** What is typed after `ess`: `create-scaling-group`, `token derive`. */
  readonly name: string;
  readonly about: string;
  /** The words that may follow: subcommands, or the choices of its argument. */
  readonly words: readonly Word[];
  readonly flags: readonly Flag[];
}

/** Everything that can be completed, in English. */
export interface CommandLine {
  /** With the flags of their parameters, in both API versions. */
  readonly operations: readonly Command[];
  /** Commands that are no operation, each followed by its subcommands. */
  readonly commands: readonly Command[];
  /** Flags that every operation has. */
  readonly callFlags: readonly Flag[];
  /** Flags that stand before any command. */
  readonly firstFlags: readonly Flag[];
}

/** The commands that may follow `ess` and are no operation. */
export const firstCommands = ({ commands }: CommandLine): readonly Word[] => [
  ...commands.filter(({ name }) => !name.includes(' ')),
  { name: 'help', about: 'help for a command' },
];

/** The names of those flags that are offered. */
export const offered = (flags: readonly Flag[]): readonly string[] =>
  flags.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
