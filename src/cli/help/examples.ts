import { kindOf, parametersOf, rulesOf } from '../../catalog/catalog.ts';
import { kebab } from '../../catalog/names.ts';
import type { ApiVersion, Operation, Parameter } from '../../catalog/types.ts';
import type { Parameters } from '../../catalog/values.ts';
import type { Text } from '../../text.ts';
import { ignoredBy, lackingIn, violationsOf } from '../parameters/check-rules.ts';
import { resolve } from '../parameters/names.ts';
import { plausible } from '../parameters/plausible.ts';
import { sceneOf } from '../parameters/scene.ts';
import { isScalar } from '../parameters/shape.ts';
import { isPaging } from './paging.ts';
import * as say from './text.ts';
import { writeFlags } from './write-flags.ts';

/** A command line, in pieces that a line break may stand between, and what it shows. */
export interface Example {
  readonly about: Text;
  readonly pieces: readonly string[];
}

/** Two lines that pass every check: the least that the operation needs, and something more. */
export const examplesOf = (operation: Operation, version: ApiVersion): readonly Example[] => {
  const known = parametersOf(operation, version);
  const least = leastOf(operation, version, known);
  const start = ['ess', kebab(operation.name)].join(' ');
  // The version that is not the default is asked for by name.
  const common = [
    '--region-id cn-hangzhou',
    ...(version === '2014-08-28' ? [] : [`--api-version ${version}`]),
  ];
  const { about, flags } = operation.paging === undefined ? more[kindOf(operation, version)] : allPages;
  return [
    { about: say.exampleOf.least, pieces: [start, ...common, ...writeFlags(known, least)] },
    {
      about,
      pieces: [start, ...common, ...writeFlags(known, enrich(operation, version, known, least)), flags],
    },
  ];
};

const more = {
  read: { about: say.exampleOf.read, flags: '--output table' },
  token: { about: say.exampleOf.token, flags: '--token-seed release-42' },
  repeatable: { about: say.exampleOf.other, flags: '--dry-run' },
  once: { about: say.exampleOf.other, flags: '--dry-run' },
} as const;

const allPages = { about: say.exampleOf.pages, flags: '--all --output table' };

/** What is required always, and what the rules require beside it. */
const leastOf = (operation: Operation, version: ApiVersion, known: readonly Parameter[]): Parameters => {
  let values: Parameters = {};
  for (const parameter of known) if (parameter.required) values = withValue(parameter, values);
  for (let round = 0; round < mostRounds; round += 1) {
    const [lacking] = lackingIn(rulesOf(operation, version), sceneOf(operation, version, values));
    const parameter = lacking === undefined ? undefined : topOf(known, lacking);
    if (parameter === undefined || values[parameter.name] !== undefined) return values;
    values = withValue(parameter, values);
  }
  return values;
};

/** No operation's rules ask for more one after the other. */
const mostRounds = 8;

/** Adds the first optional values that no rule forbids or makes useless. */
const enrich = (
  operation: Operation,
  version: ApiVersion,
  known: readonly Parameter[],
  least: Parameters,
): Parameters => {
  let values = least;
  let added = 0;
  for (const parameter of known) {
    if (added === 2) break;
    if (values[parameter.name] !== undefined || !isTelling(parameter)) continue;
    const candidate = withValue(parameter, values);
    const scene = sceneOf(operation, version, candidate);
    const rules = rulesOf(operation, version);
    if (violationsOf(rules, scene).length > 0 || ignoredBy(rules, scene).length > 0) continue;
    values = candidate;
    added += 1;
  }
  return values;
};

const isTelling = (parameter: Parameter): boolean =>
  (isScalar(parameter) || parameter.of !== undefined) && !isPaging(parameter) && !parameter.secret;

const withValue = (parameter: Parameter, values: Parameters): Parameters => ({
  ...values,
  [parameter.name]: plausible(parameter, values),
});

const topOf = (known: readonly Parameter[], path: string): Parameter | undefined => {
  const [name] = resolve(known, path)?.path ?? [];
  return known.find((parameter) => parameter.name === name);
};
