import { loadOperation, parametersOf } from '../../../catalog/catalog.ts';
import { kebab } from '../../../catalog/names.ts';
import type { Operation } from '../../../catalog/types.ts';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Intent } from '../../../journal/journal.ts';
import { type Asked, differences, mask } from '../../../journal/mask.ts';
import { notSent } from '../../../output/text.ts';
import { encode } from '../../../wire/encode.ts';
import { callFlagsOf } from '../../call-options.ts';
import { versionOf } from '../../call-settings.ts';
import { configure } from '../../configured.ts';
import { checkParameters } from '../../parameters/check.ts';
import { readParameters } from '../../parameters/read.ts';
import { readCallOptions } from '../../read-options.ts';
import { sourcesOf } from '../../sources.ts';
import { findTarget } from '../../target.ts';
import { helpHint } from '../../text.ts';
import { printJson, printTable, wantsJson } from '../print.ts';
import { findCalls } from './find.ts';
import type { PlaceOptions } from './place.ts';
import * as say from './text.ts';

/**
 * `ess journal diff <token> <other-token>`, or `<token> <operation> [flags…]`: the command is read as if it
 * were to be run under the token, and not run.
 */
export const diff = async (
  token: string,
  [other = '', ...args]: readonly string[],
  options: PlaceOptions & { readonly output: string },
  context: Context,
): Promise<void> => {
  const { language } = context;
  const json = wantsJson(options.output);
  const [{ intent: before }] = await findCalls(token, options, context);
  const operation = await loadOperation(other);
  if (operation === undefined && args.length > 0) throw new EssError('usage', say.tokensOrCommand(other));
  const now =
    operation === undefined
      ? (await findCalls(other, options, context))[0].intent
      : await askedFor(operation, args, before, context);
  const found = differences(before, now);
  if (json) return printJson(found, context);
  if (found.length === 0) return void context.io.stderr.write(`${say.same[language]}\n`);
  const rows = found.map((difference) => ({
    [say.columns.parameter[language]]: difference.parameter,
    [say.columns.before[language]]: difference.before ?? notSent[language],
    [say.columns.now[language]]: difference.now ?? notSent[language],
  }));
  return printTable(rows, context);
};

const askedFor = async (
  operation: Operation,
  args: readonly string[],
  before: Intent,
  context: Context,
): Promise<Asked> => {
  const { options, rest, faults } = readCallOptions(operation, args);
  const configured = await configure(options, context);
  const apiVersion = versionOf(configured.options);
  const reading = await readParameters(operation, apiVersion, rest, sourcesOf(options.params, context));
  const all = [
    ...faults,
    ...reading.faults,
    ...(options.validate === false
      ? []
      : await checkParameters(operation, apiVersion, reading.parameters, callFlagsOf(operation))),
  ];
  if (all.length > 0) throw new EssError('usage', all, helpHint(kebab(operation.name)));
  const encoded = encode(parametersOf(operation, apiVersion), reading.parameters);
  return {
    operation: operation.name,
    apiVersion,
    regionId: findTarget(configured, reading.regionId).regionId ?? before.regionId,
    // Under the call's own key, so that the same secret compares equal.
    parameters: mask(encoded, before),
    secrets: encoded.secrets,
  };
};
