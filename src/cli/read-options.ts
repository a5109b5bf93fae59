import type { Operation } from '../catalog/types.ts';
import type { Text } from '../text.ts';
import { optionsOf } from './call-options.ts';
import type { GivenOptions } from './configured.ts';
import * as say from './text.ts';
import { fromVendorLine } from './vendor/line.ts';

/** What was read from an operation's arguments: its call options, and what is left for its parameters. */
export interface ReadOptions {
  readonly options: GivenOptions;
  /** Arguments that no call option took, in their order. */
  readonly rest: readonly string[];
  readonly faults: readonly Text[];
}

/**
 * Takes the call options out of an operation's arguments; parameters may stand between them. Read here and
 * not by commander: its start costs as much as all the rest of a dry run, and it stops at the first fault.
 */
export const readCallOptions = (operation: Operation, typed: readonly string[]): ReadOptions => {
  const takesValue = new Map(
    optionsOf(operation).map(({ flags }) => {
      const [flag = '', value] = flags.split(' ');
      return [flag, value !== undefined] as const;
    }),
  ).set('--help', false);
  const line = fromVendorLine(typed, operation.parameters, takesValue);
  const { args } = line;
  const given: Record<string, string | boolean> = {};
  const rest: string[] = [];
  const faults: Text[] = [...line.faults];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [flag = ''] = word.split('=', 1);
    const inline = word.length > flag.length ? word.slice(flag.length + 1) : undefined;
    const wants = takesValue.get(flag);
    if (wants === undefined) rest.push(word);
    else if (wants) {
      const next = args[index + 1];
      const value = inline ?? (next?.startsWith('--') === true ? undefined : next);
      if (value === undefined) faults.push(say.needsValue(flag));
      else given[keyOf(flag)] = value;
      if (inline === undefined && value !== undefined) index += 1;
    } else if (inline === undefined || inline === 'true' || inline === 'false') {
      const isNegative = flag.startsWith('--no-');
      given[keyOf(isNegative ? `--${flag.slice(5)}` : flag)] = isNegative === (inline === 'false');
    } else faults.push(say.takesNoValue(flag, inline));
  }
  return { options: given, rest, faults };
};

/** `--max-attempts` → `maxAttempts` */
const keyOf = (flag: string): string =>
  flag.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
