import type { Context } from '../context.ts';
import { EssError } from '../errors.ts';
import { isLanguage, languageFlag, withoutLanguage } from '../language.ts';
import { commands, findCommand } from './commands/index.ts';
import * as say from './text.ts';

/** Finds the one command that the arguments address, loads it and nothing else, and runs it. */
export const runProgram = async (args: readonly string[], context: Context): Promise<number> => {
  const language = languageFlag(args);
  if (language !== undefined && !isLanguage(language)) {
    throw new EssError('usage', say.notOneOf('--lang', language, ['en', 'zh']), say.unknownCommandHint);
  }
  const [name, ...rest] = withoutLanguage(args);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return await runHelp(rest, context);
  }
  const fixed = findCommand(name);
  if (fixed !== undefined) {
    const [{ runCommand }, make] = await Promise.all([import('./run-command.ts'), fixed.load()]);
    return await runCommand(make(context), rest, context);
  }
  if (name.startsWith('-')) throw new EssError('usage', say.optionFirst(name), say.unknownCommandHint);
  const { runOperation } = await import('./operation-command.ts');
  return await runOperation(name, rest, context);
};

/** `ess`, `ess --help` and `ess help [<command>]`. */
const runHelp = async ([about]: readonly string[], context: Context): Promise<number> => {
  if (about !== undefined) return await runProgram([about, '--help'], context);
  const [{ overview }, { wantsColor }] = await Promise.all([
    import('./help/overview.ts'),
    import('../output/paint.ts'),
  ]);
  const { io, env, language } = context;
  const columns = io.stdout.columns ?? 100;
  io.stdout.write(overview({ language, columns, color: wantsColor(env, io.stdout), commands }));
  return 0;
};
