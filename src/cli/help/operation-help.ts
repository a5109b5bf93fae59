import { kindOf, parametersOf } from '../../catalog/catalog.ts';
import { kebab } from '../../catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';
import type { Language, Text } from '../../text.ts';
import { callOptions, optionsOf } from '../call-options.ts';
import { examplesOf } from './examples.ts';
import { type HelpOptions, type Row, strong, table, wrap, wrapPieces } from './layout.ts';
import { isPaging } from './paging.ts';
import { flagTerm, parameterRows } from './parameter-rows.ts';
import * as say from './text.ts';

/** What `ess <operation> --help` prints. */
export const operationHelp = (operation: Operation, version: ApiVersion, options: HelpOptions): string => {
  const { language, columns } = options;
  const command = `ess ${kebab(operation.name)}`;
  const known = parametersOf(operation, version);
  const sections = sectionsOf(operation, known, language).filter(({ rows }) => rows.length > 0);
  const all = sections.flatMap(({ rows }) => rows);
  const paragraph = (text: Text) => ['', ...wrap(text[language], columns)];
  return [
    ...wrap(`${operation.name}: ${operation.about[language]}`, columns).map((line) => strong(line, options)),
    '',
    strong(say.heading.usage[language], options),
    ...usage(command, operation, known, language, columns),
    ...paragraph(safetyOf(operation, version)),
    ...sections.flatMap(({ title, rows }) => {
      return ['', strong(title[language], options), ...table(rows, options, all)];
    }),
    '',
    strong(say.heading.examples[language], options),
    ...examplesOf(operation, version).flatMap(({ about, pieces }) => [
      `  # ${about[language]}`,
      ...shellLines(pieces, columns - 2).map((line) => `  ${line}`),
    ]),
    ...paragraph(say.everyOperation),
    ...paragraph(say.documentation(`https://api.aliyun.com/document/Ess/${version}/${operation.name}`)),
    '',
  ].join('\n');
};

const safetyOf = (operation: Operation, version: ApiVersion): Text => {
  const kind = kindOf(operation, version);
  return kind === 'once' && operation.naturalKey === undefined ? say.unguarded : say.kindWords[kind];
};

const usage = (
  command: string,
  operation: Operation,
  known: readonly Parameter[],
  language: Language,
  columns: number,
): readonly string[] => {
  const required = known.filter((parameter) => parameter.required);
  const pieces = [
    ...(operation.region === 'required' ? ['--region-id <id>'] : []),
    ...required.map((parameter) => flagTerm(parameter, language)),
    say.options[language],
  ];
  return wrapPieces([command, ...pieces], columns - 2, 4).map((line) => `  ${line}`);
};

/** Lines of one shell command, each but the last ended by a backslash. */
const shellLines = (pieces: readonly string[], columns: number): readonly string[] => {
  const lines = wrapPieces(pieces, columns - 2, 2);
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
};

interface Section {
  readonly title: Text;
  readonly rows: readonly Row[];
}

/** What is required, then plain values, then what has fields, then pages, then what is no parameter. */
const sectionsOf = (
  operation: Operation,
  known: readonly Parameter[],
  language: Language,
): readonly Section[] => {
  const rows = (parameters: readonly Parameter[]) =>
    parameters.flatMap((parameter) => parameterRows(parameter, language));
  const region = { term: '--region-id <id>', lines: [say.region[language]] };
  const required = known.filter((parameter) => parameter.required);
  const optional = known.filter((parameter) => !parameter.required);
  const paging = operation.paging === undefined ? [] : optional.filter(isPaging);
  const withFields = optional.filter(({ fields }) => fields !== undefined);
  const plain = optional.filter((one) => !paging.includes(one) && !withFields.includes(one));
  return [
    {
      title: say.heading.required,
      rows: [...(operation.region === 'required' ? [region] : []), ...rows(required)],
    },
    ...byFirstWord(plain).map(({ title, parameters }) => ({ title, rows: rows(parameters) })),
    { title: say.heading.objects, rows: rows(withFields) },
    { title: say.heading.paging, rows: rows(paging) },
    {
      title: say.heading.ownOptions,
      rows: optionsOf(operation)
        .filter((option) => !callOptions.includes(option))
        .map(({ flags, about }) => ({ term: flags, lines: [about[language]] })),
    },
  ];
};

/** Many parameters are easier to look through when those that share their first word stand together. */
const byFirstWord = (parameters: readonly Parameter[]) => {
  const words = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    const [word = ''] = kebab(parameter.name).split('-');
    words.set(word, [...(words.get(word) ?? []), parameter]);
  }
  const large = [...words].filter(([, some]) => parameters.length > manyParameters && some.length >= 3);
  const others = parameters.filter((parameter) => !large.some(([, some]) => some.includes(parameter)));
  return [
    { title: say.heading.optional, parameters: others },
    ...large.map(([word, some]) => ({ title: say.optionalWith(`--${word}-…`), parameters: some })),
  ];
};

const manyParameters = 15;
