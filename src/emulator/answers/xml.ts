import type { Answer, AnswerValue } from './shape.ts';

/** An answer as XML: every field an element, every item of a list an element of the list's name. */
export const toXml = (root: string, answer: Answer): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>${element(root, answer)}`;

const element = (name: string, value: AnswerValue): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  if (typeof value !== 'object') return `<${name}>${escapeText(String(value))}</${name}>`;
  const inside = Object.entries(value).map(([field, inner]) => element(field, inner));
  return `<${name}>${inside.join('')}</${name}>`;
};

/** Characters that XML 1.0 cannot hold at all become spaces. */
const escapeText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
