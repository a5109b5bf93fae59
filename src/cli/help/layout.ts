import { styleText } from 'node:util';
import type { Language } from '../../text.ts';

/** How help is printed. */
export interface HelpOptions {
  readonly language: Language;
  /** Width of the terminal, in cells. */
  readonly columns: number;
  readonly color: boolean;
}

/** A term with what it means, line by line; lines are wrapped. */
export interface Row {
  readonly term: string;
  /** How far the term is moved to the right, in cells. */
  readonly indent?: number;
  readonly lines: readonly string[];
  /** Said less loudly below the lines. */
  readonly facts?: string;
}

export const strong = (words: string, { color }: HelpOptions): string => paint('bold', words, color);

/**
 * Breaks text into lines of at most so many cells: at spaces, and between Chinese characters, where no line
 * begins with a closing mark. What is too long for a line by itself stays whole.
 */
export const wrap = (text: string, cells: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const [, space = '', piece = ''] of text.matchAll(pieces)) {
    if (line !== '' && width(line + space + piece) > cells) {
      lines.push(line);
      line = piece;
    } else line += line === '' ? piece : space + piece;
  }
  return line === '' ? lines : [...lines, line];
};

/** The same for pieces that stay whole, joined by spaces; lines after the first are moved to the right. */
export const wrapPieces = (whole: readonly string[], cells: number, indent: number): readonly string[] => {
  const lines: string[] = [];
  for (const piece of whole) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(piece);
    else if (width(`${last} ${piece}`) <= cells) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(' '.repeat(indent) + piece);
  }
  return lines;
};

/**
 * Two columns; a term that is too long for its column has a line of its own. Tables whose rows are `among` the
 * same ones are aligned with each other.
 */
export const table = (
  rows: readonly Row[],
  options: HelpOptions,
  among: readonly Row[] = rows,
): readonly string[] => {
  const cells = Math.max(options.columns, narrowest);
  const widest = Math.max(0, ...among.map(({ term, indent = 0 }) => indent + width(term)));
  const second = Math.min(widest + 2, Math.floor(cells * 0.4));
  return rows.flatMap(({ term, indent = 0, lines, facts = '' }) => {
    const left = ' '.repeat(margin + indent) + term;
    const right = [
      ...lines.flatMap((line) => wrap(line, cells - margin - second)),
      ...wrap(facts, cells - margin - second).map((line) => paint('dim', line, options.color)),
    ];
    const fits = width(left) + 2 <= margin + second;
    const [first = '', ...others] = fits ? right : ['', ...right];
    const gap = ' '.repeat(Math.max(0, margin + second - width(left)));
    const head = first === '' ? left : left + gap + first;
    return [head, ...others.map((line) => ' '.repeat(margin + second) + line)];
  });
};

/** Cells that text takes in a terminal: East Asian wide characters take two. */
export const width = (text: string): number => {
  let cells = 0;
  for (const character of text) cells += wide.test(character) ? 2 : 1;
  return cells;
};

const margin = 2;
const narrowest = 40;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** A space and what may not be parted after it: a word, or one wide character with the marks that cling to it. */
const pieces =
  /( *)([（《“]*(?:[\u3000-\u9fff\uac00-\ud7af\uff01-\uff60]|[^\s\u3000-\u9fff\uac00-\ud7af\uff01-\uff60]+)[，。、；：！？）》”]*)/gu;

const paint = (style: 'bold' | 'dim', words: string, color: boolean): string =>
  color && words !== '' ? styleText(style, words, { validateStream: false }) : words;
