import type { Output } from '../../../context.ts';
import { drained } from '../print.ts';

/** Writes lines of many to an output, those of one turn of the event loop together. */
export interface LineWriter {
  /** A promise while the reader is behind: it is to be waited for, so that nothing heaps up in memory. */
  write(line: string): Promise<void> | undefined;
  /** Hands on what is left, and waits for the reader. */
  flush(): Promise<void>;
}

/** What is held back at most, characters. */
const largest = 65_536;

export const createLineWriter = (output: Output): LineWriter => {
  let lines: string[] = [];
  let length = 0;
  let turn: NodeJS.Immediate | undefined;
  /** One for all who wait. */
  let catchingUp: Promise<void> | undefined;

  const handOn = (): void => {
    clearImmediate(turn);
    turn = undefined;
    const text = lines.join('');
    lines = [];
    length = 0;
    if (text === '' || output.write(text) || catchingUp !== undefined) return;
    catchingUp = drained(output).finally(() => {
      catchingUp = undefined;
    });
  };

  return {
    write: (line) => {
      lines.push(line, '\n');
      length += line.length + 1;
      if (length >= largest) handOn();
      else turn ??= setImmediate(handOn);
      return catchingUp;
    },
    flush: async () => {
      handOn();
      await catchingUp;
    },
  };
};
