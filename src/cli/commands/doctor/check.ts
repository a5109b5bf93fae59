import { EssError } from '../../../errors.ts';
import type { Text } from '../../../text.ts';

/** How one thing stands. `advice` is worth doing, and keeps no call from being made. */
export interface Check {
  readonly name: CheckName;
  readonly state: 'ok' | 'advice' | 'failed';
  readonly what: Text;
  /** What to do; absent when it is ok. */
  readonly hint?: Text;
}

export type CheckName =
  | 'node'
  | 'settings'
  | 'journal'
  | 'credentials'
  | 'endpoint'
  | 'proxy'
  | 'service'
  | 'clock'
  | 'completion';

/** Runs a check whose EssError is its failure: the error's own words and hint are the best there are. */
export const attempt = async (
  name: CheckName,
  run: () => Promise<readonly Check[]>,
): Promise<readonly Check[]> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof EssError)) throw error;
    const what = {
      en: error.what.map((text) => text.en).join('; '),
      zh: error.what.map((text) => text.zh).join('；'),
    };
    return [{ name, state: 'failed', what, ...(error.hint === undefined ? {} : { hint: error.hint }) }];
  }
};
