/**
 * Splits a command into words as a POSIX shell would, without any of a shell's expansions: space separates,
 * quotes and backslashes keep together. On Windows a backslash is a path's separator and escapes only a double
 * quote within double quotes. Undefined when a quote is not closed, the text ends in a lone backslash, or there
 * is no word.
 */
export const splitCommand = (command: string, platform: NodeJS.Platform): readonly string[] | undefined => {
  const grammar = platform === 'win32' ? windows : posix;
  const words: string[] = [];
  let word: string | undefined;
  let rest = command.trim();
  while (rest !== '') {
    const [taken] = grammar.exec(rest) ?? [];
    if (taken === undefined) return undefined;
    rest = rest.slice(taken.length);
    if (/^\s/.test(taken)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (taken !== '\\\n') {
      word = (word ?? '') + literal(taken, platform);
    }
  }
  if (word !== undefined) words.push(word);
  return words[0] ? words : undefined;
};

const posix = /^(?:\s+|'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\]+)/s;
const windows = /^(?:\s+|'[^']*'|"(?:\\"|[^"])*"|[^\s'"]+)/;

/** What a piece stands for, without its quotes and escapes. */
const literal = (piece: string, platform: NodeJS.Platform): string => {
  if (piece.startsWith("'")) return piece.slice(1, -1);
  if (piece.startsWith('"')) {
    const inner = piece.slice(1, -1);
    return platform === 'win32'
      ? inner.replaceAll('\\"', '"')
      : inner.replaceAll('\\\n', '').replace(/\\(["\\$`])/g, '$1');
  }
  return platform === 'win32' || !piece.startsWith('\\') ? piece : piece.slice(1);
};
