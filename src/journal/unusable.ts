import { EssError } from '../errors.ts';
import type { Text } from '../text.ts';

/**
 * The EssError `setup` of a journal that cannot be used: what happened, in what state that leaves the call (where
 * there is one), and what to type.
 */
export const unusable = (
  what: Text,
  consequence: Text | undefined,
  hint: Text,
  cause?: unknown,
): EssError => {
  const said =
    consequence === undefined
      ? what
      : { en: `${what.en} ${consequence.en}`, zh: `${what.zh}${consequence.zh}` };
  return new EssError('setup', said, hint, cause);
};
