import { summaries } from '../../catalog/generated/summaries.ts';
import type { Family, Summary } from '../../catalog/types.ts';
import type { Text } from '../../text.ts';
import { callOptions } from '../call-options.ts';
import { type HelpOptions, type Row, strong, table, wrap, wrapPieces } from './layout.ts';
import * as say from './overview-text.ts';
import { heading } from './text.ts';

/** What `ess` and `ess --help` print. `commands` are those that exist beside the operations. */
export const overview = (
  options: HelpOptions & { readonly commands: readonly { readonly name: string; readonly about: Text }[] },
): string => {
  const { language, columns, commands } = options;
  const section = (title: Text, lines: readonly string[]) => ['', strong(title[language], options), ...lines];
  const rowOf = (term: string, about: Text): Row => ({ term, lines: [about[language]] });
  const starters = summaries.filter(({ kebab }) => starterNames.includes(kebab));
  const shown = callOptions.filter(({ hidden }) => hidden !== true);
  return [
    ...wrap(say.purpose[language], columns).map((line) => strong(line, options)),
    ...section(
      heading.usage,
      say.usageLines.map((line) => `  ${line[language]}`),
    ),
    ...section(
      heading.start,
      table(
        starters.map(({ kebab, about }) => rowOf(kebab, about)),
        options,
      ),
    ),
    ...section(
      heading.commands,
      table(
        commands.map(({ name, about }) => rowOf(name, about)),
        options,
      ),
    ),
    ...section(heading.operations, families(options)),
    ...section(
      heading.options,
      table(
        shown.map(({ flags, about }) => rowOf(flags, about)),
        options,
      ),
    ),
    ...section(
      heading.exitCodes,
      table(
        say.exitCodes.map(({ code, about }) => rowOf(code, about)),
        options,
      ),
    ),
    '',
  ].join('\n');
};

/** What most people type first. */
const starterNames: readonly string[] = [
  'create-scaling-group',
  'describe-scaling-groups',
  'enable-scaling-group',
  'execute-scaling-rule',
];

/** Every operation by family; a star marks those that one API version lacks. */
const families = (options: HelpOptions): readonly string[] => {
  const { language, columns } = options;
  const byFamily = new Map<Family, Summary[]>();
  for (const summary of summaries) {
    byFamily.set(summary.family, [...(byFamily.get(summary.family) ?? []), summary]);
  }
  const order = Object.keys(say.family);
  const sorted = [...byFamily].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const [only] = new Set(summaries.flatMap((summary) => summary.only ?? []));
  return [
    ...sorted.flatMap(([family, members]) => [
      `  ${say.family[family][language]} (${members.length})`,
      ...wrapPieces(
        members.map((member) => member.kebab + (member.only === undefined ? '' : '*')),
        columns - 4,
        0,
      ).map((line) => `    ${line}`),
    ]),
    ...(only === undefined ? [] : [`  ${say.onlyIn(only)[language]}`]),
  ];
};
