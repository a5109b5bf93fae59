import type { AttemptRecord, Evidence, Report, Status } from '../report.ts';
import type { Language } from '../text.ts';
import { explainEvidence } from './explain.ts';
import { loadPaint, type Tone } from './paint.ts';
import { printable } from './terminal.ts';
import { attempts, duration, repeatNotice, tokenFrom } from './text.ts';

export interface LineOptions {
  /** See `wantsColor`. */
  readonly color: boolean;
  readonly language: Language;
}

export interface StatusLineOptions extends LineOptions {
  /** Milliseconds that the whole call took. */
  readonly elapsedMs: number;
  /** The id of what was made or started: the answer's field that the catalogue calls the resource. */
  readonly resource?: string | undefined;
  /** What the user calls this call, such as the id of a step in a plan. */
  readonly name?: string | undefined;
}

/**
 * The line a call leaves on stderr, without its line end: status, operation, resource, token, attempts, time.
 * The status is never translated: it is the contract's word. Where its evidence is not plain (`recovered`,
 * `replayed` …) and no error tells it, a second, indented line says what the status rests on.
 */
export const statusLine = async (report: Report, options: StatusLineOptions): Promise<string> => {
  const { language, elapsedMs, resource, name } = options;
  const paint = await loadPaint(options.color);
  const line = [
    paint(tones[report.status], report.status.padEnd(longestStatus)),
    ...(name === undefined ? [] : [printable(name)]),
    paint('strong', report.operation),
    ...(resource === undefined ? [] : [printable(resource)]),
    ...tokenWords(report, language).map((words) => paint('faint', words)),
    paint('faint', attempts(report.attempts.length)[language]),
    paint('faint', duration(elapsedMs)[language]),
  ].join('  ');
  if (report.error !== undefined || plainEvidence.has(report.evidence)) return line;
  return `${line}\n  ${paint('faint', explainEvidence(report.evidence)[language])}`;
};

/**
 * The line for an attempt that failed and will be repeated after its `delayMs`. Without colour, and at once:
 * it must stand on the screen before the wait begins.
 */
export const retryNotice = (
  attempt: AttemptRecord,
  options: { readonly language: Language /** The operation takes a token. */; readonly token: boolean },
): string => printable(repeatNotice(attempt, options.token)[options.language]);

const tones: Readonly<Record<Status, Tone>> = {
  fresh: 'good',
  recovered: 'good',
  replayed: 'repeated',
  refused: 'bad',
  mismatch: 'bad',
  unsent: 'waiting',
  exhausted: 'waiting',
  unknown: 'open',
  'in-progress': 'waiting',
};

const longestStatus = Math.max(...Object.keys(tones).map((status) => status.length));

/** The answer of an ordinary call: there is nothing to explain. */
const plainEvidence: ReadonlySet<Evidence> = new Set([
  'token-minted-here',
  'first-use-in-journal',
  'no-journal',
  'read-only',
  'repeatable-operation',
  'answered-without-repeat',
]);

const tokenWords = ({ clientToken, tokenSource }: Report, language: Language): string[] => {
  if (clientToken === undefined || tokenSource === undefined) return [];
  // Who gave a token has it; any other must be readable here, for this may be the only place where it stands.
  const shown = tokenSource === 'given' ? abridged(clientToken) : clientToken;
  return [tokenFrom(shown, tokenSource)[language]];
};

const abridged = (words: string): string =>
  words.length <= 16 ? words : `${words.slice(0, 8)}…${words.slice(-4)}`;
