import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Context } from '../../../context.ts';
import { cannotRead, imported } from '../../../emulator/text.ts';
import { exportState, importState } from '../../../emulator/transfer.ts';
import { EssError } from '../../../errors.ts';
import { print } from '../print.ts';

interface Place {
  readonly state: string;
}

/** `ess emulator export`: a state as NDJSON on stdout. */
export const exportTo = async ({ state }: Place, { io, signal }: Context): Promise<void> => {
  for (const line of exportState(state)) {
    signal.throwIfAborted();
    await print(`${line}\n`, io.stdout);
  }
};

/** `ess emulator import`: fills a state from a file, or from stdin (`-`). */
export const importFrom = async (
  file: string,
  { state }: Place,
  { io, language }: Context,
): Promise<void> => {
  const input = file === '-' ? new Readable().wrap(io.stdin) : createReadStream(file);
  const unreadable = Promise.withResolvers<never>();
  input.on('error', (error) => unreadable.reject(new EssError('usage', cannotRead(file, error.message))));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const count = await Promise.race([importState(state, lines), unreadable.promise]);
  io.stderr.write(`${imported(count, state)[language]}\n`);
};
