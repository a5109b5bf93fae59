import { expect } from 'vitest';
import { EssError } from '../../src/errors.ts';

/** What a person is told when `work` fails, in English: what happened, one line each, and the hint. */
export const failure = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EssError)) throw new Error(`no EssError but ${error}`);
  expect(error.category).toBe('setup');
  return [...error.what, ...(error.hint ? [error.hint] : [])].map(({ en }) => en).join('\n');
};
