import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Context } from '../../../context.ts';
import { EssError } from '../../../errors.ts';
import type { Text } from '../../../text.ts';
import * as say from './text.ts';

/** Asks on the terminal. Rejects with an EssError `interrupted` when the person ends it (Ctrl-C, Ctrl-D). */
export interface Asker {
  tell(text: Text): void;
  /** The answer, trimmed; '' keeps `now`. */
  ask(question: Text, now?: string): Promise<string>;
  /** The same until there is an answer; `hidden` shows nothing of what is typed. */
  insist(question: Text, echo?: 'hidden'): Promise<string>;
  /** A number from 1 to `count`; undefined keeps `now`. */
  choose(count: number, now?: string): Promise<number | undefined>;
  close(): void;
}

/** Opens the terminal for questions. They go to stderr, as everything that is no result. */
export const openAsker = ({ io, language, signal }: Context): Asker => {
  let isHidden = false;
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      if (!isHidden) io.stderr.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: io.stdin, output, terminal: true, signal });
  const lines = terminal[Symbol.asyncIterator]();
  const read = async (prompt: string): Promise<string> => {
    terminal.setPrompt(prompt);
    terminal.prompt();
    const line = await lines.next();
    if (line.done !== true) return line.value.trim();
    io.stderr.write('\n');
    throw signal.aborted ? signal.reason : new EssError('interrupted', say.stopped);
  };

  const askHidden = async (question: Text): Promise<string> => {
    io.stderr.write(`${question[language]}: `);
    isHidden = true;
    try {
      return await read('');
    } finally {
      isHidden = false;
      io.stderr.write('\n');
    }
  };

  const asker: Asker = {
    tell: (text) => {
      io.stderr.write(`${text[language]}\n`);
    },
    ask: async (question, now) =>
      await read(`${question[language]}${now === undefined ? '' : ` [${now}]`}: `),
    insist: async (question, echo) => {
      for (;;) {
        const answer = await (echo === 'hidden' ? askHidden(question) : asker.ask(question));
        if (answer !== '') return answer;
      }
    },
    choose: async (count, now) => {
      for (;;) {
        const answer = await asker.ask(say.chooseOne(count), now);
        if (answer === '') return undefined;
        const number = Number(answer);
        if (Number.isInteger(number) && number >= 1 && number <= count) return number;
      }
    },
    close: () => {
      terminal.close();
    },
  };
  return asker;
};
