import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';

/** The longest line that is read, bytes: no call comes near it. */
export const maxLineBytes = 1_048_576;

/** One line of a file, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Absent: what is there can not be read as a line of text. */
  readonly text?: string;
  readonly fault?: 'too-long' | 'not-utf8';
}

const newline = 0x0a;

/**
 * The lines of a file from its start, each as it is read: memory holds one piece of the file, and of a line
 * no more than `maxLineBytes`. A byte order mark is left out.
 */
export async function* linesOf(file: FileHandle): AsyncGenerator<Line, void> {
  const piece = Buffer.allocUnsafe(262_144);
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let number = 1;
  let position = 0;

  const finish = (last: Buffer): Line => {
    const isLong = begunBytes + last.length > maxLineBytes;
    const line = isLong ? last : begun.length === 0 ? last : Buffer.concat([...begun, last]);
    begun = [];
    begunBytes = 0;
    if (isLong) return { number: number++, fault: 'too-long' };
    if (!isUtf8(line)) return { number: number++, fault: 'not-utf8' };
    const text = line.toString('utf8').replace(/\r$/, '');
    return { number: number++, text: number === 2 ? text.replace(/^\uFEFF/, '') : text };
  };

  for (;;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    let start = 0;
    for (;;) {
      const end = piece.subarray(0, bytesRead).indexOf(newline, start);
      if (end === -1) break;
      yield finish(piece.subarray(start, end));
      start = end + 1;
    }
    // What is beyond the limit is not kept, only counted.
    if (begunBytes <= maxLineBytes) begun.push(Buffer.from(piece.subarray(start, bytesRead)));
    begunBytes += bytesRead - start;
  }
  if (begunBytes > 0) yield finish(Buffer.alloc(0));
}
