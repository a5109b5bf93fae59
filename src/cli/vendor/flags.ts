import type { Text } from '../../text.ts';
import * as say from './text.ts';

/** A flag with the words that follow it. */
export interface Given {
  /** Empty for words that stand before any flag. */
  readonly flag: string;
  /** What stands behind the flag in one word with it, with its `=`; else empty. */
  readonly inline: string;
  readonly values: readonly string[];
}

/** The same in ess's own words, or why there are none. */
export type Translate = (given: Given) => readonly string[] | Text;

export const asItIs: Translate = ({ flag, inline, values }) =>
  flag === '' ? values : [flag + inline, ...values];

const as =
  (flag: string): Translate =>
  (given) =>
    asItIs({ ...given, flag });

/** `path=…`, `PageNumber=…`: which list and which numbers to follow; the catalogue knows them. */
const pager: Translate = ({ values }) => ['--all', ...values.filter((value) => !/^\w+=/.test(value))];

/** Counts what comes after the first attempt. */
const retryCount: Translate = (given) => {
  const [count = '', ...others] = wordsOf(given);
  return ['--max-attempts', /^\d+$/.test(count) ? String(Number(count) + 1) : count, ...others];
};

/**
 * `cols=A,B rows=<JMESPath>`: a table of what is found in each row. A column is a JMESPath expression, or
 * `Name:0` for an item of a row that is a list.
 */
const output: Translate = (given) => {
  const fields = Object.fromEntries(
    wordsOf(given).map((word) => [/^(cols|rows|num)=/.exec(word)?.[1] ?? '', word.replace(/^\w+=/, '')]),
  );
  const { cols, rows = '[@]', num, '': other } = fields;
  if (cols === undefined) return asItIs(given);
  if (num !== undefined) return say.numberedRows;
  const members = cols.split(',').map((column) => {
    const [, name = column, item] = /^([^:]+):(\d+)$/.exec(column) ?? [];
    return `${JSON.stringify(name)}: ${item === undefined ? column : `[${item}]`}`;
  });
  const query = `${rows} | [*].{${members.join(', ')}}`;
  return ['--output', 'table', '--query', query, ...(other === undefined ? [] : [other])];
};

const wordsOf = ({ inline, values }: Given): readonly string[] =>
  inline === '' ? values : [inline.slice(1), ...values];

const refused = (why: (flag: string) => Text, flags: string): readonly (readonly [string, Translate])[] =>
  flags.split(' ').map((flag) => [`--${flag}`, () => why(`--${flag}`)]);

/** What the flags of the vendor's CLI are here, by flag; the operations' parameters are no matter of this table. */
export const translations: ReadonlyMap<string, Translate> = new Map([
  ['', ({ values }: Given) => (values[0] === 'help' ? ['--help'] : values)],
  ['--cli-dry-run', as('--dry-run')],
  ['--cli-query', as('--query')],
  ['--dryrun', as('--dry-run')],
  ['--force', as('--no-validate')],
  ['--output', output],
  ['--pager', pager],
  ['--retry-count', retryCount],
  // What it asks for is always so here.
  ['--secure', ({ values }: Given) => values],
  ['--version', as('--api-version')],
  ...refused(
    say.noCredentials,
    'access-key-id access-key-secret bearer-token cloud-sso-access-config cloud-sso-account-id ' +
      'cloud-sso-sign-in-url expired-seconds external-account-type external-id key-pair-name mode ' +
      'oauth-site-type oidc-provider-arn oidc-token-file private-key process-command ram-role-arn ' +
      'ram-role-name role-session-name source-profile sts-endpoint sts-region sts-token',
  ),
  ...refused(say.noOtherFile, 'config-path'),
  ...refused(say.alwaysVerified, 'insecure skip-secure-verify'),
  ...refused(say.notFree, 'accept body body-file header method roa user-agent'),
  ...refused(say.noWaiter, 'waiter'),
  ...refused(say.noEstimate, 'estimate-cost estimate-cost-context'),
  ...refused(say.noLogLevel, 'log-level'),
]);
