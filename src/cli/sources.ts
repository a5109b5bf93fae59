import type { Context } from '../context.ts';
import type { Sources } from './parameters/inputs.ts';

/** Where an operation's arguments may take values from: `--params`, files and stdin. */
export const sourcesOf = (params: string | undefined, { io }: Context): Sources => ({
  ...(params === undefined ? {} : { params }),
  readFile: async (path) => await (await import('node:fs/promises')).readFile(path, 'utf8'),
  readStdin: async () => await (await import('node:stream/consumers')).text(io.stdin),
});
