import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing, each with this mode. Throws what the system says when one
 * can't be made. Node's own `recursive` never ends where a folder can't be made because the file system takes
 * none (`/proc/none/…` on Linux).
 */
export const makeFolder = (path: string, mode: number): void => {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may just have made it.
    if (!existsSync(path)) throw error;
  }
};
