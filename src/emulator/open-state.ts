import { dirname } from 'node:path';
import { EssError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { openStore, type Store } from './state/store.ts';
import { otherState, unusableState } from './text.ts';

/**
 * Opens the state in a file, which is made with its folders when it is not there, or in `memory`. Throws an
 * EssError of category `setup` when it cannot be used.
 */
export const openState = (path: string): Store => {
  try {
    if (path !== 'memory') makeFolder(dirname(path), 0o700);
    return openStore(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new EssError('setup', unusableState(path, why), otherState, error);
  }
};
