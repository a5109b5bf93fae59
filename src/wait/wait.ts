import type { CallResult } from '../call/line.ts';
import { pages } from '../call/pages.ts';
import type { CallRequest, CallSettings, CallWorld } from '../call/request.ts';
import { loadOperation } from '../catalog/catalog.ts';
import type { ApiVersion, Operation } from '../catalog/types.ts';
import type { Text } from '../text.ts';
import { type Entry, entriesOf } from '../wire/entries.ts';
import type { Condition, Standing } from './condition.ts';
import * as say from './text.ts';

/** Where the looks are made. */
export interface Place {
  readonly apiVersion: ApiVersion;
  readonly regionId: string;
}

/** How waiting ended; `last` is the last look that brought an answer, or the refusal. */
export interface WaitEnd {
  readonly state: 'reached' | 'failed' | 'timed-out' | 'refused' | 'interrupted';
  readonly text: Text;
  readonly last: CallResult | undefined;
  /** The operation that the looks were made with. */
  readonly lookup: Operation;
}

export interface WaitOptions {
  readonly timeoutMs: number;
  readonly onProgress: (text: Text) => void;
}

/** Looks come quickly at first, then every five seconds. Milliseconds. */
const firstPauseMs = 250;
const longestPauseMs = 5_000;

/**
 * Looks again and again until the condition is reached, has failed, or the time is up. A look that brings no
 * answer (network, throttling, 5xx) is no end; a refusal is: it would come again.
 */
export const waitFor = async (
  condition: Condition,
  place: Place,
  settings: CallSettings,
  world: CallWorld,
  { timeoutMs, onProgress }: WaitOptions,
): Promise<WaitEnd> => {
  const { clock, signal } = world;
  const request = await lookupOf(condition, place);
  const lookup = request.operation;
  const until = clock.monotonic() + timeoutMs;
  let text = say.noAnswerYet;
  let last: CallResult | undefined;
  for (let pause = firstPauseMs; ; pause = Math.min(longestPauseMs, pause * 2)) {
    const left = Math.max(0, until - clock.monotonic());
    const policy = { ...settings.policy, deadlineMs: Math.min(settings.policy.deadlineMs, left) };
    const look = await lookAt(condition, request, { ...settings, policy }, world);
    last = look.last;
    if (look.standing !== undefined) {
      ({ text } = look.standing);
      onProgress(text);
      if (look.standing.state !== 'pending') return { state: look.standing.state, text, last, lookup };
    }
    if (last.report.status === 'refused') return { state: 'refused', text, last, lookup };
    if (signal.aborted) return { state: 'interrupted', text, last, lookup };
    if (clock.monotonic() + pause >= until) return { state: 'timed-out', text, last, lookup };
    await clock.sleep(pause, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
};

const lookupOf = async (condition: Condition, { apiVersion, regionId }: Place): Promise<CallRequest> => {
  const operation = await loadOperation(condition.lookup);
  if (operation === undefined) throw new Error(`the catalogue lacks ${condition.lookup}`);
  const parameters = condition.parameters(apiVersion);
  return { operation, apiVersion, regionId, parameters, token: { by: 'chance', fresh: true } };
};

/** One look over all pages; no standing when a page brought no answer. */
const lookAt = async (
  condition: Condition,
  request: CallRequest,
  settings: CallSettings,
  world: CallWorld,
): Promise<{ readonly standing?: Standing; readonly last: CallResult }> => {
  const paging = request.operation.paging ?? { by: 'number', list: condition.list };
  const entries: Entry[] = [];
  let last: CallResult | undefined;
  for await (const page of pages(request, paging, settings, world)) {
    last = page;
    if (page.report.response === undefined) return { last };
    entries.push(...entriesOf(page.report.response, condition.list));
  }
  if (last === undefined) throw new Error('a paged read has at least one page');
  return { standing: condition.judge(entries), last };
};
