import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Open descriptors of a process, as Linux counts them; 0 when it is gone. */
export const descriptorsOf = (pid: number | undefined): number => {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
};

/** Resident memory of a process, bytes. */
export const memoryOf = (pid: number | undefined): number =>
  1_024 * Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** What the journal takes on disk, with its log, bytes. */
export const sizeOf = (journal: string): number =>
  ['', '-wal'].reduce(
    (sum, part) => sum + (statSync(`${journal}${part}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
