import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import { isOpen } from '../../../journal/calls.ts';
import type { JournalAttempt, JournalCall } from '../../../journal/journal.ts';
import type { AttemptRecord, Report } from '../../../report.ts';
import type { Language } from '../../../text.ts';
import { authorOf } from '../../target.ts';
import { isoTime } from './document.ts';
import { findCalls } from './find.ts';
import { type PlaceOptions, withArchive } from './place.ts';
import * as say from './text.ts';

export type CloseOptions = PlaceOptions & { readonly note?: string };

/**
 * `ess journal close <token>`: a person has looked after a call whose end cannot be known any more. It stays
 * `unknown`, with who closed it and their note, and is not open any longer: `pending`, `resume --all` and the same
 * command pass it over. Throws an EssError `usage` for a call that is not open, or that a live process works on.
 */
export const close = async (token: string, options: CloseOptions, context: Context): Promise<void> => {
  const { clock, io, language } = context;
  const calls = await findCalls(token, options, context);
  const call = calls.find(isOpen) ?? calls[0];
  const { user, host } = authorOf('', context);
  const closed = say.closedBy(isoTime(clock.now()), `${user}@${host}`, options.note);
  const outcome = await withArchive(options, context, (archive) =>
    archive.closeCall(call.intent, (found) => closingReport(found, closed[language], language)),
  );
  switch (outcome) {
    case 'closed':
      return void io.stderr.write(`${say.closed(token)[language]}\n`);
    case 'held':
      throw new EssError('usage', say.stillHeld(call), say.stillHeldHint);
    case 'not-open':
      throw new EssError('usage', say.notOpen(token, call.status ?? call.state), say.notOpenHint);
  }
};

/** What is known of the call stays; that somebody closed it is what its status rests on from now on. */
const closingReport = (call: JournalCall, message: string, language: Language): Report => {
  const { operation, apiVersion, regionId, endpoint, fingerprint, tokenSource, id } = call.intent;
  return {
    ...{ operation, apiVersion, regionId, endpoint, fingerprint },
    ...(tokenSource === undefined ? {} : { clientToken: id, tokenSource }),
    attempts: call.attempts.filter(hasEnded),
    ...call.report,
    status: 'unknown',
    evidence: 'closed-by-hand',
    error: { code: 'ClosedByHand', message, hint: say.closedHint(id)[language] },
  };
};

const hasEnded = (attempt: JournalAttempt): attempt is JournalAttempt & AttemptRecord =>
  attempt.outcome !== undefined && attempt.durationMs !== undefined;
