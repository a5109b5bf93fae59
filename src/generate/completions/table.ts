import type { CommandLine, Flag, Takes } from './command-line.ts';

/** One line of a table that is searched from the top: what holds for these flags. */
export interface Row<Fact> {
  /** `create-alarm/--metric-name`; with `*` for the command, every one that has no line of its own. */
  readonly keys: readonly string[];
  readonly fact: Fact;
}

/** What may stand after a flag. */
export interface Following {
  readonly takes: Takes;
  readonly values: readonly string[];
}

/** What may stand after flags; a flag that is not there takes any word, or words. */
export const followingTable = (line: CommandLine): readonly Row<Following>[] =>
  tableOf(line, following, ({ name }) => (name.startsWith('--no-') ? '--no-*' : name)).filter(
    ({ keys, fact }) => !(fact.takes === 'one' && fact.values.length === 0 && keys.every(isShared)),
  );

/** What flags mean. A `--no-…` that is not there says no to the flag without the `no-`. */
export const aboutTable = (line: CommandLine): readonly Row<string>[] =>
  tableOf(line, ({ about }) => about).filter(({ fact }) => fact !== '');

const following = ({ takes, values }: Flag): Following => ({
  // Where nothing can be offered it makes no difference how many words there may be.
  takes: takes === 'several' && values.length === 0 ? 'one' : takes,
  values,
});

/** What a flag is in most commands is said once, below the commands where it is something else. */
const tableOf = <Fact>(
  line: CommandLine,
  factOf: (flag: Flag) => Fact,
  nameOf = ({ name }: Flag): string => name,
): readonly Row<Fact>[] => {
  const rows = [...Map.groupBy(usesOf(line), ({ flag }) => nameOf(flag))].flatMap(([name, uses]) =>
    groups(uses, ({ flag }) => factOf(flag))
      .sort((a, b) => b.length - a.length)
      .flatMap((same, rank) => {
        const keys = rank === 0 ? [`*/${name}`] : same.map(({ command }) => `${command}/${name}`);
        return same.slice(0, 1).map(({ flag }) => ({ keys, fact: factOf(flag) }));
      }),
  );
  const merged = groups(rows, ({ keys, fact }) => [keys.every(isShared), fact]).flatMap((same) =>
    same.slice(0, 1).map(({ fact }) => ({ keys: same.flatMap(({ keys }) => keys).sort(), fact })),
  );
  return [
    ...merged.filter(({ keys }) => !keys.every(isShared)),
    ...merged.filter(({ keys }) => keys.every(isShared)),
  ];
};

const isShared = (key: string): boolean => key.startsWith('*/');

/** What has the same value, together; in order of first appearance. */
const groups = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] => [
  ...Map.groupBy(items, (item) => JSON.stringify(keyOf(item))).values(),
];

/** Every flag in every command that has it. */
const usesOf = ({ operations, commands, callFlags, firstFlags }: CommandLine) =>
  [
    ...operations.map(({ name, flags }) => ({ name, flags: [...flags, ...callFlags] })),
    ...commands,
    { name: '', flags: firstFlags },
  ].flatMap(({ name, flags }) => flags.map((flag) => ({ command: name, flag })));
