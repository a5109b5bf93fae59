import { isDeep } from '../../json.ts';
import type { Text } from '../../text.ts';
import { Numeral, type Raw } from './raw.ts';
import * as say from './text.ts';

/** A document that cannot be read; the text never quotes it, for it may hold secrets. */
export class DocumentFault extends Error {
  readonly what: Text;

  constructor(what: Text) {
    super(what.en);
    this.name = 'DocumentFault';
    this.what = what;
  }
}

/** JSON text, with numbers as written. Throws a SyntaxError, or a DocumentFault when it is too deep. */
export const parseJson = (text: string): Raw => {
  try {
    return notDeep(
      JSON.parse(text, (_key: string, value: unknown, context?: { readonly source?: string }) =>
        typeof value === 'number' ? new Numeral(context?.source ?? String(value)) : value,
      ),
    );
  } catch (error) {
    // Far deeper, and the engine itself has no room left to go on.
    throw error instanceof RangeError ? new DocumentFault(say.document.tooDeep) : error;
  }
};

/** A JSON or YAML document, numbers as written; an empty one is null. Throws a DocumentFault. */
export const parseDocument = async (text: string): Promise<Raw> => {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    return await parseYaml(text);
  }
};

const parseYaml = async (text: string): Promise<Raw> => {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { logLevel: 'error' });
  const [error] = document.errors;
  if (error?.code === 'RESOURCE_EXHAUSTION') throw new DocumentFault(say.document.tooDeep);
  if (error !== undefined) {
    const [start] = error.linePos ?? [];
    throw new DocumentFault(say.document.malformed(error.code, start?.line, start?.col));
  }
  yaml.visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value !== 'number') return;
      node.value = key === 'key' ? node.source : new Numeral(node.source ?? String(node.value));
    },
  });
  return notDeep(contentOf(document));
};

const contentOf = (document: { toJS(): Raw }): Raw => {
  try {
    const content = document.toJS();
    // A document that holds itself has no end, and this finds it.
    JSON.stringify(content);
    return content;
  } catch {
    throw new DocumentFault(say.document.badAlias);
  }
};

const notDeep = (raw: Raw): Raw => {
  if (isDeep(raw)) throw new DocumentFault(say.document.tooDeep);
  return raw;
};
