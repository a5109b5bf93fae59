import { Numeral, type Raw } from './raw.ts';

/** JSON text, with numbers as written. Throws a SyntaxError. */
export const parseJson = (text: string): Raw =>
  JSON.parse(text, (_key: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? new Numeral(context?.source ?? String(value)) : value,
  );

/**
 * A JSON or YAML document, numbers as written; an empty one is null. Throws an Error whose message says where
 * it went wrong, and never quotes the document, for that may hold secrets.
 */
export const parseDocument = async (text: string): Promise<Raw> => {
  try {
    return parseJson(text);
  } catch {
    return parseYaml(text);
  }
};

const parseYaml = async (text: string): Promise<Raw> => {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    const [start] = error.linePos ?? [];
    const where = start === undefined ? '' : `line ${start.line}, column ${start.col}: `;
    throw new Error(where + error.code.toLowerCase().replaceAll('_', ' '));
  }
  yaml.visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value !== 'number') return;
      node.value = key === 'key' ? node.source : new Numeral(node.source ?? String(node.value));
    },
  });
  try {
    const content = document.toJS();
    // A document that holds itself has no end, and this finds it.
    JSON.stringify(content);
    return content;
  } catch {
    throw new Error('an alias has no anchor or stands in itself, or there are too many of them');
  }
};
