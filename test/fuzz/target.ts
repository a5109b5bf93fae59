import type fc from 'fast-check';
import { EssError } from '../../src/errors.ts';

/** A reader of what comes from outside, and what is thrown at it. */
export interface Target<Case> {
  readonly cases: fc.Arbitrary<Case>;
  /** Reads one case. Throws when the reader broke its promises. */
  readonly read: (input: Case) => Promise<void> | void;
  readonly close?: () => void;
}

/**
 * Lets through the errors that a command may end with before anything is sent (exits 2 and 3), and a text that
 * says something; everything else that is thrown is a crash.
 */
export const mayRefuse = async (work: () => unknown): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof EssError) || (error.category !== 'usage' && error.category !== 'setup'))
      throw error;
    for (const { en, zh } of error.what) {
      if (en === '' || zh === '') throw new Error('an error without words', { cause: error });
    }
  }
};
