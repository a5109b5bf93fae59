import { parametersOf } from '../../catalog/catalog.ts';
import { kebab } from '../../catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import type { Language, Text } from '../../text.ts';
import { factsOf, typeWords } from './describe.ts';
import { plausible } from './plausible.ts';
import { isFree, isScalar } from './shape.ts';

/**
 * All parameters of an operation as YAML for `--params`. What is required stands open, to be filled in; what
 * is optional is commented out with a plausible value, and comes in when its one `#` (no space follows it) is
 * taken away. Prose has a space after its `#`.
 */
export const skeleton = (operation: Operation, version: ApiVersion, language: Language): string => {
  const parameters = parametersOf(operation, version);
  const inOrder = [
    ...parameters.filter(({ required }) => required),
    ...parameters.filter(({ required }) => !required),
  ];
  return [
    `# ${operation.name} ${version}`,
    `# ${operation.about[language]}`,
    ...howTo(kebab(operation.name)).map((line) => `# ${line[language]}`),
    ...inOrder.flatMap((parameter) => ['', ...entry(parameter, siblingsOf(parameters), language)]),
    '',
  ].join('\n');
};

const howTo = (command: string): readonly Text[] => [
  {
    en: 'Fill in what is required, and take the # away from what you need:',
    zh: '填写必填参数，并去掉所需参数行首的 #：',
  },
  {
    en: `ess ${command} --skeleton > params.yaml; ess ${command} --params @params.yaml`,
    zh: `ess ${command} --skeleton > params.yaml; ess ${command} --params @params.yaml`,
  },
];

/** One parameter or field: prose, then its line or lines, commented out when it is optional. */
const entry = (parameter: Parameter, siblings: Parameters, language: Language): readonly string[] => {
  const lines = lineOf(parameter, siblings, language);
  const [about, facts] = prose(parameter, language);
  return [`# ${about}`, `# ${facts}`, ...(parameter.required ? lines : lines.map((line) => `#${line}`))];
};

const prose = (parameter: Parameter, language: Language): readonly [string, string] => {
  const mark: Text = parameter.required ? { en: 'required', zh: '必填' } : { en: 'optional', zh: '可选' };
  const facts = [mark, typeWords(parameter), ...factsOf(parameter, (name) => name)].map(
    (fact) => fact[language],
  );
  return [parameter.about[language], facts.join(language === 'zh' ? '；' : '; ')];
};

const lineOf = (parameter: Parameter, siblings: Parameters, language: Language): readonly string[] => {
  const { name, required, fields } = parameter;
  if (fields === undefined || isScalar(parameter) || isFree(parameter)) {
    return [required ? `${name}:` : `${name}: ${yamlOf(plausible(parameter, siblings))}`];
  }
  const inner = fields.flatMap((field) => entry(field, siblingsOf(fields), language));
  return parameter.type === 'List'
    ? [`${name}:`, '  -', ...inner.map((line) => `    ${line}`)]
    : [`${name}:`, ...inner.map((line) => `  ${line}`)];
};

/** What the other fields would be when all were taken in: limits that hang on them must fit. */
const siblingsOf = (fields: readonly Parameter[]): Parameters =>
  Object.fromEntries(fields.filter(isScalar).map((field) => [field.name, plausible(field)]));

const yamlOf = (value: Value): string => {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain = /^[A-Za-z][\w.-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
};
