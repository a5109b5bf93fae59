import { isOpen } from '../journal/calls.ts';
import type { Intent, Journal, JournalCall } from '../journal/journal.ts';
import { differences, mask } from '../journal/mask.ts';
import type { ReportError } from '../report.ts';
import type { CallResult } from './line.ts';
import type { RecordedCall } from './recorded.ts';
import * as say from './text.ts';

/**
 * A mismatch that the service reported, with what the journal knows of the token's other use: when, by whom,
 * and which parameters differ. The token may stand there under another name of the endpoint, or have been given to a
 * call that ended without effect and was replaced by this one (`earlier`). Where the journal has no record of it,
 * that is said. Any other result stays as it is.
 */
export const explainMismatch = async (
  { line, journal, intent }: RecordedCall,
  earlier: JournalCall | undefined,
  result: CallResult,
): Promise<CallResult> => {
  const { report } = result;
  if (report.status !== 'mismatch' || report.error === undefined) return result;
  const said = earlier === undefined ? undefined : saidBefore(intent, earlier);
  const other = otherUse(intent, [...(earlier ? [earlier] : []), ...(await usesOf(journal, intent.id))]);
  const { language } = line.settings;
  const explanation =
    other === undefined
      ? (said ?? { message: `${report.error.message}\n${say.usedElsewhere[language]}` })
      : {
          message: `${report.error.message}\n${say.usedBefore(other)[language]}`,
          // Under that call's own key, so that the same secret compares equal.
          differences: differences(other.intent, {
            ...intent,
            parameters: mask(line.call.encoded, other.intent),
          }),
        };
  return { ...result, report: { ...report, error: { ...report.error, ...explanation } } };
};

/** The report explains as much as can be known; a journal that fails now is no reason to lose it. */
const usesOf = (journal: Journal, id: string): Promise<readonly JournalCall[]> =>
  journal.usesOf(id).catch(() => []);

/** What this very call was told before: the use that it was explained by may have been replaced since. */
const saidBefore = (
  intent: Intent,
  { intent: before, report }: JournalCall,
): Pick<ReportError, 'message' | 'differences'> | undefined => {
  const { message, differences: found } = report?.error ?? {};
  const isSame = before.fingerprint === intent.fingerprint && report?.status === 'mismatch';
  return isSame && message !== undefined && found !== undefined ? { message, differences: found } : undefined;
};

/** The use that the service has most likely seen: one that completed, else one that may have been carried out. */
const otherUse = (intent: Intent, uses: readonly JournalCall[]): JournalCall | undefined => {
  const others = uses.filter(
    ({ intent: { account, regionId, fingerprint } }) =>
      account === intent.account && regionId === intent.regionId && fingerprint !== intent.fingerprint,
  );
  return others.find(({ completedAt }) => completedAt !== undefined) ?? others.find(isOpen) ?? others[0];
};
