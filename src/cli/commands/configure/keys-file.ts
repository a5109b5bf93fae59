import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Chance } from '../../../context.ts';
import { makeFolder } from '../../../make-folder.ts';

/** Writes a pair as a profile of the vendor's form, for its owner alone (0600, in a folder 0700). */
export const writeKeys = async (
  path: string,
  keys: { readonly accessKeyId: string; readonly accessKeySecret: string },
  chance: Chance,
): Promise<void> => {
  makeFolder(dirname(path), 0o700);
  const profile = {
    mode: 'AK',
    access_key_id: keys.accessKeyId,
    access_key_secret: keys.accessKeySecret,
  };
  const beside = `${path}.${chance.uuid()}`;
  await writeFile(beside, `${JSON.stringify(profile, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(beside, path);
};
