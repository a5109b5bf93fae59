import { EssError } from '../../errors.ts';
import { badFault, faultForm, whatFits } from './text.ts';

/** What a fault does to a request. Delays are milliseconds, `skew` is seconds, `cut-reply` is bytes. */
export type Fault =
  | { readonly kind: 'drop' | 'lose-reply' | 'throttle' | 'try-later' | 'forget-tokens' }
  | { readonly kind: 'cut-reply' | 'delay' | 'late-reply' | 'skew'; readonly value: number }
  | { readonly kind: 'error' | 'error-after'; readonly value: 500 | 503 };

/** On which of the matching requests it fires; they are counted from 1. */
export type When =
  | { readonly on: 'every' }
  | { readonly on: 'numbers'; readonly numbers: ReadonlySet<number> }
  | { readonly on: 'chance'; readonly probability: number };

/** `<operation|*>:<kind>[=<value>][@<n>,<n>…|@p<probability>]` */
export interface FaultRule {
  /** As it was given. */
  readonly text: string;
  /** An operation's name, or `*`. */
  readonly operation: string;
  readonly fault: Fault;
  readonly when: When;
}

/** Reads one rule. Throws an EssError (usage) that says where it stops making sense, and what fits there. */
export const parseFault = (text: string): FaultRule => {
  const [, operation = '', kind, value, when] =
    /^([^:]*)(?::([^=@]*))?(?:=([^@]*))?(?:@(.*))?$/s.exec(text) ?? [];
  if (!/^(\*|[A-Z][A-Za-z]*)$/.test(operation)) throw bad(text, 0, 'operation');
  const kindAt = operation.length + 1;
  if (!isKind(kind)) throw bad(text, kindAt, 'kind');
  const valueAt = kindAt + kind.length;
  const fault = readFault(kind, value);
  if (fault === undefined) throw bad(text, valueAt, valueForms[kind]);
  const times = readWhen(when);
  if (times === undefined) throw bad(text, text.indexOf('@') + 1, 'when');
  return { text, operation, fault, when: times };
};

/** What stands behind the `=` of each kind. */
const valueForms = {
  drop: 'nothing',
  'lose-reply': 'nothing',
  'cut-reply': 'count',
  delay: 'count',
  'late-reply': 'count',
  error: 'status',
  'error-after': 'status',
  throttle: 'nothing',
  'try-later': 'nothing',
  skew: 'signed',
  'forget-tokens': 'nothing',
} as const satisfies Record<Fault['kind'], string>;

const isKind = (kind: string | undefined): kind is Fault['kind'] =>
  kind !== undefined && Object.hasOwn(valueForms, kind);

const readFault = (kind: Fault['kind'], value: string | undefined): Fault | undefined => {
  switch (kind) {
    case 'cut-reply':
    case 'delay':
    case 'late-reply':
      return /^\d{1,9}$/.test(value ?? '') ? { kind, value: Number(value) } : undefined;
    case 'skew':
      return /^[+-]?\d{1,9}$/.test(value ?? '') ? { kind, value: Number(value) } : undefined;
    case 'error':
    case 'error-after':
      return value === '500' || value === '503' ? { kind, value: value === '500' ? 500 : 503 } : undefined;
    default:
      return value === undefined ? { kind } : undefined;
  }
};

const readWhen = (text: string | undefined): When | undefined => {
  if (text === undefined) return { on: 'every' };
  if (/^p(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(text)) return { on: 'chance', probability: Number(text.slice(1)) };
  if (!/^[1-9]\d{0,8}(,[1-9]\d{0,8})*$/.test(text)) return undefined;
  return { on: 'numbers', numbers: new Set(text.split(',').map(Number)) };
};

const bad = (text: string, position: number, wanted: keyof typeof whatFits): EssError =>
  new EssError('usage', badFault(text, position, whatFits[wanted]), faultForm);
