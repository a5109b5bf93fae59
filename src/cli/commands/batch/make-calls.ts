import { setFlagsFromString } from 'node:v8';
import { createPace } from '../../../batch/pace/pace.ts';
import { runPlan } from '../../../batch/run.ts';
import { runCall } from '../../../call/call.ts';
import type { CallSettings, CallWorld, Notice } from '../../../call/request.ts';
import type { Context } from '../../../context.ts';
import { isPostgres } from '../../../journal/location.ts';
import { createPooledExchange } from '../../../transport/pooled-exchange.ts';
import { Ended } from '../../ended.ts';
import { notifier } from '../../print.ts';
import { openSession, type Session } from '../../session.ts';
import { endpointOf, settingsOf } from '../../target.ts';
import type { Batch } from './batch.ts';
import { startPrinter } from './printer.ts';

/** Steps that are worked on for each request on the wire: the others wait for the journal, before it or after. */
const handsPerRequest = 4;

/** Steps from which on a plan runs for so long that its memory counts for more than its processor time. */
const longPlan = 50_000;

/**
 * Keeps the heap small however long the plan is: the young generation stays at its first size, and the old one is
 * collected when it has grown by a fifth. V8's own measure lets garbage lie for a hundred megabytes; this one takes
 * a fifth more processor time.
 */
const keepHeapSmall = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
};

/** Makes the calls of a plan that was checked, prints what comes of each, and a summary. */
export const makeCalls = async (batch: Batch, context: Context): Promise<void> => {
  const { plan, ledger, reader, given, options, settings, target } = batch;
  if (batch.steps >= longPlan) keepHeapSmall();
  const quiet = options.quiet === true;
  const notify = notifier(true, quiet, context);
  const notifyOfJournal = (notice: Notice): void => {
    // What a single call would say of its course is in its report, and in the progress.
    if (notice.kind === 'journal-failed' || notice.kind === 'unsettled') notify(notice);
  };
  const session = await openSession(options, settings, target, context, notifyOfJournal, (proxyFor) =>
    createPooledExchange(proxyFor, given.concurrency),
  );
  const pace = createPace({
    ...{ concurrency: given.concurrency, rate: given.rate ?? Number.POSITIVE_INFINITY },
    clock: context.clock,
  });
  // Whoever interrupts a batch wants no new calls; those under way are finished.
  const world: CallWorld = { ...session.world, signal: new AbortController().signal };
  const settingsFor = settingsByRegion(batch, session, context);
  const printer = startPrinter(batch, context);
  try {
    await runPlan(plan, ledger, {
      ...{ pace, hands: given.concurrency * handsPerRequest, onError: given.onError },
      signal: context.signal,
      // Machines that begin at the same place would look at the same steps all the way.
      from: isShared(options.journal) ? Math.floor(context.chance.random() * batch.steps) : 0,
      call: async (step, whenHeld) => {
        const request = await reader.request(step);
        const common = settingsFor(request.regionId);
        const author = { ...common.author, command: `${batch.written} # step ${step.id}` };
        const own = { ...common, author, whenHeld };
        return await pace.forCall((attempts) => runCall(request, own, { ...world, pace: attempts }));
      },
      tell: printer.print,
    });
  } finally {
    await printer.close();
    await session.close();
  }
  if (context.signal.aborted) throw context.signal.reason;
  const { exitCode } = printer.tally();
  if (exitCode !== 0) throw new Ended(exitCode);
};

/** Whether other machines may work on the plan as well. */
const isShared = (journal: string | false | undefined): boolean =>
  typeof journal === 'string' && isPostgres(journal);

/** Regions differ in their endpoint; all other settings are the same for every step. */
const settingsByRegion = (
  { options, settings, target, written }: Batch,
  session: Session,
  context: Context,
) => {
  const known = new Map<string, CallSettings>();
  return (regionId: string): CallSettings => {
    const before = known.get(regionId);
    if (before !== undefined) return before;
    const isOwn = options.local === true || regionId === target.regionId;
    const endpoint = isOwn ? session.endpoint : endpointOf(options, settings, regionId);
    const made: CallSettings = {
      ...settingsOf(settings, endpoint, written, context),
      // What is done is not sent again: that is how a plan is continued.
      replay: options.replay === undefined ? 'journal' : settings.replay,
    };
    known.set(regionId, made);
    return made;
  };
};
