import { EssError } from '../../errors.ts';
import * as say from '../text.ts';
import { type Entry, stepOf } from './step.ts';

/** The longest JSON or YAML plan, bytes: it is held in memory as a whole, and several times over. */
export const maxDocumentBytes = 16 * 1_048_576;

/** A plan that is one JSON or YAML document. */
export interface Document {
  readonly name?: string;
  readonly entries: readonly Entry[];
}

/**
 * Reads a list of steps, or an object with `steps` and perhaps a `name`. JSON is read as the YAML it is: so
 * every step knows its line. Throws an EssError `usage` when the document is neither.
 */
export const readDocument = async (text: string): Promise<Document> => {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    const [start] = error.linePos ?? [];
    // The message itself quotes the document, which may hold secrets.
    throw new EssError('usage', say.badDocument(start?.line, error.code.toLowerCase().replaceAll('_', ' ')));
  }
  const root = document.contents;
  const steps = isMap(root) ? root.get('steps', true) : root;
  if (!isSeq(steps)) throw new EssError('usage', say.noSteps);
  const name = isMap(root) ? root.get('name', true) : undefined;
  const entries = steps.items.map((item): Entry => {
    const offset = hasRange(item) ? item.range[0] : 0;
    const value = isNode(item) ? contentOf(item, document, lines.linePos(offset).line) : null;
    return stepOf(value, lines.linePos(offset).line);
  });
  return { ...(isScalar(name) && typeof name.value === 'string' && { name: name.value }), entries };
};

/** An alias that has no anchor is found only when the content is built. */
const contentOf = (item: Node, document: unknown, line: number): unknown => {
  try {
    return item.toJS(document);
  } catch (error) {
    throw new EssError('usage', say.badDocument(line, 'bad alias'), undefined, error);
  }
};

interface Node {
  toJS(document: unknown): unknown;
}

const hasRange = (item: unknown): item is { readonly range: readonly number[] & readonly [number] } =>
  typeof item === 'object' && item !== null && 'range' in item && Array.isArray(item.range);

const isNode = (item: unknown): item is Node =>
  typeof item === 'object' && item !== null && 'toJS' in item && typeof item.toJS === 'function';
