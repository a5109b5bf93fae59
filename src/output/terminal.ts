/**
 * How many columns a text takes on a terminal: two for wide and full-width characters (Unicode's UAX #11) and
 * for emoji, none for marks that join the character before them.
 */
export const displayWidth = (text: string): number => {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
};

/** The text with spaces added up to a width; `start` puts them before it. */
export const pad = (text: string, width: number, side: 'start' | 'end' = 'end'): string => {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'start' ? spaces + text : text + spaces;
};

/** The text, or as much of it as fits a width together with an ellipsis. */
export const cut = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  return `${splitAt(text, width - 1)[0]}…`;
};

/** The text in lines no wider than `width`, broken at spaces where there are any. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let rest = text;
  do {
    // No character takes more than two columns, so that every line takes at least one of them.
    const [head, tail] = splitAt(rest, Math.max(2, width));
    const space = tail === '' || tail.startsWith(' ') ? head.length : head.lastIndexOf(' ');
    const end = space > 0 ? space : head.length;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^ /, '');
  } while (rest !== '');
  return lines;
};

/**
 * A text from elsewhere (a name, a message of the service) made harmless: control characters, which could
 * move the cursor or break a table, show as escapes.
 */
export const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => shortEscapes[character] ?? unicodeEscape(character));

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const splitAt = (text: string, width: number): [string, string] => {
  let used = 0;
  let length = 0;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    length += grapheme.length;
  }
  return [text.slice(0, length), text.slice(length)];
};

/** One column a character, none joins another. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** What a person takes for one character. */
function* graphemes(text: string): Generator<string> {
  if (isPlain(text)) {
    yield* text;
    return;
  }
  // On first use: making a segmenter takes about 10 ms.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

let segmenter: Intl.Segmenter | undefined;

const graphemeWidth = (grapheme: string): number => {
  if (/^[\p{M}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
};

const wide = new RegExp(
  [
    '\\p{Emoji_Presentation}',
    // A picture is asked for of a character that is text by default.
    '\\uFE0F',
    // Hangul syllables and the letters that begin them.
    '[\\u1100-\\u115F\\uA960-\\uA97F\\uAC00-\\uD7A3]',
    // Chinese and Japanese: radicals, punctuation, kana, ideographs, Yi, Tangut.
    '[\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\uA4CF\\uF900-\\uFAFF]',
    '[\\u{16FE0}-\\u{1B2FF}\\u{1F200}-\\u{1F265}\\u{20000}-\\u{3FFFD}]',
    // Vertical and full-width forms.
    '[\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]',
  ].join('|'),
  'u',
);
