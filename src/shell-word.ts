/** A text as one word of a POSIX shell's command line (2.2.2 of its specification): as it is, or in quotes. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
