import { EssError } from '../errors.ts';
import * as say from './text.ts';

/** The vendor's switch against credentials that other programs and servers hand out. Throws an EssError `setup`. */
export const forbidsOthers = (
  origin: string,
  { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: set }: Readonly<Record<string, string | undefined>>,
): void => {
  if (set === '1' || set?.toLowerCase() === 'true') {
    throw new EssError('setup', say.forbidden(origin), say.forbiddenHint);
  }
};
