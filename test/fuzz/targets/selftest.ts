import type { Target } from '../target.ts';
import { word } from '../texts.ts';

/** A reader with a fault, for the test of the fuzzer itself. */
export const target: Target<string> = {
  cases: word,
  read: (text) => {
    if (text.includes('[')) throw new Error('no');
  },
};
