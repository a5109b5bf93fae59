import type { Context } from '../../../context.ts';
import type { JournalCall } from '../../../journal/journal.ts';
import { explainEvidence } from '../../../output/explain.ts';
import { print, printJson, printTable, wantsJson } from '../print.ts';
import { documentOf, isoTime } from './document.ts';
import { findCalls } from './find.ts';
import type { PlaceOptions } from './place.ts';
import * as say from './text.ts';
import { timeline } from './timeline.ts';

/** `ess journal show <token>` */
export const show = async (
  token: string,
  options: PlaceOptions & { readonly output: string },
  context: Context,
): Promise<void> => {
  const json = wantsJson(options.output);
  const calls = await findCalls(token, options, context);
  if (json) return printJson(calls.map(documentOf), context);
  for (const call of calls) await showCall(call, context);
};

const showCall = async (call: JournalCall, context: Context): Promise<void> => {
  await printTable(factsOf(call, context), context);
  await print(`\n${timeline(call, context.language).join('\n')}\n`, context.io.stdout);
};

const factsOf = (call: JournalCall, { language }: Context) => {
  const { intent, report } = call;
  const { user, host, command } = intent.by;
  return {
    [say.columns.operation[language]]: intent.operation,
    [say.columns.state[language]]: call.status ?? call.state,
    ...(report && { [say.facts.evidence[language]]: explainEvidence(report.evidence)[language] }),
    [say.columns.token[language]]: intent.id,
    [say.columns.region[language]]: intent.regionId,
    [say.facts.account[language]]: intent.account,
    [say.facts.endpoint[language]]: intent.endpoint,
    [say.facts.version[language]]: intent.apiVersion,
    [say.facts.fingerprint[language]]: intent.fingerprint,
    [say.facts.firstUsed[language]]: `${isoTime(call.createdAt)}  ${user}@${host}`,
    [say.facts.command[language]]: command,
    [say.facts.parameters[language]]: documentOf(call).parameters,
  };
};
