import { EssError } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import { displayWidth, printable } from './terminal.ts';
import {
  noSuchFunction,
  queryEndsEarly,
  queryExample,
  queryFailed,
  queryUnexpected,
  wrongArity,
} from './text.ts';

/**
 * Checks a JMESPath expression before anything is sent: its syntax, and that the functions it calls exist and
 * take so many arguments.
 *
 * Throws an EssError of category `usage` that shows the expression and where it goes wrong.
 */
export const checkQuery = async (expression: string): Promise<void> => {
  const jmespath = await import('@jmespath-community/jmespath');
  const faults = callsIn(compile(jmespath, expression)).flatMap((call) => callFault(jmespath, call) ?? []);
  if (faults.length > 0) throw new EssError('usage', faults, queryExample);
};

/**
 * What a JMESPath expression picks from a JSON document; null where it picks nothing.
 *
 * Throws an EssError of category `usage`, with this hint, when a function meets a value of a type that it does
 * not take: only the document shows that.
 */
export const applyQuery = async (expression: string, document: unknown, hint: Text): Promise<unknown> => {
  const jmespath = await import('@jmespath-community/jmespath');
  compile(jmespath, expression);
  try {
    return jmespath.search(JSON.parse(JSON.stringify(document), withoutPrototype), expression);
  } catch (cause) {
    throw new EssError('usage', queryFailed(messageOf(cause)), hint, cause);
  }
};

/** The library would give `constructor` and the like of every object, although no answer has such a field. */
const withoutPrototype = (_name: string, value: unknown): unknown =>
  isJsonObject(value) ? Object.assign(Object.create(null), value) : value;

type Jmespath = typeof import('@jmespath-community/jmespath');

interface Call {
  readonly name: string;
  readonly count: number;
}

const compile = (jmespath: Jmespath, expression: string): unknown => {
  try {
    return jmespath.compile(expression);
  } catch (cause) {
    const position = faultPosition(jmespath, expression);
    throw new EssError('usage', syntaxFault(expression, position), queryExample, cause);
  }
};

/**
 * The library names what it met but not where: the fault stands after the longest beginning of the expression
 * that is right, or wrong only because it ends there.
 */
const faultPosition = (jmespath: Jmespath, expression: string): number => {
  let position = expression.length;
  while (position > 0 && !mayGoOn(jmespath, expression.slice(0, position))) position -= 1;
  return position;
};

const mayGoOn = (jmespath: Jmespath, beginning: string): boolean => {
  try {
    jmespath.compile(beginning);
    return true;
  } catch (error) {
    return /got: EOF|\(EOF\)/.test(messageOf(error));
  }
};

const syntaxFault = (expression: string, position: number): Text => {
  const before = expression.slice(0, position);
  const [next] = expression.slice(position);
  const said = next === undefined ? queryEndsEarly : queryUnexpected(printable(next), [...before].length + 1);
  const caret = `${' '.repeat(displayWidth(printable(before)))}^`;
  const shown = `${printable(expression)}\n${caret}`;
  return { en: `${said.en}\n${shown}`, zh: `${said.zh}\n${shown}` };
};

const callsIn = (node: unknown): Call[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Literal') return [];
  const inside = Object.values(node).flatMap(callsIn);
  const isCall = 'type' in node && node.type === 'Function' && 'name' in node && 'children' in node;
  if (!isCall || !Array.isArray(node.children)) return inside;
  return [{ name: String(node.name), count: node.children.length }, ...inside];
};

const callFault = (jmespath: Jmespath, { name, count }: Call): Text | undefined => {
  if (!jmespath.isRegistered(name)) return noSuchFunction(name);
  try {
    // A call with nulls: the library counts the arguments before it looks at them.
    jmespath.search(null, `${name}(${Array(count).fill('`null`').join(', ')})`);
  } catch (error) {
    if (messageOf(error).startsWith('Invalid arity')) return wrongArity(name, count);
  }
  return undefined;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
