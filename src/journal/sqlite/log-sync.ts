import { closeSync, fdatasync, openSync } from 'node:fs';

/**
 * Syncs a write-ahead log without holding up the process, for all who wait at once. A commit with
 * `synchronous = NORMAL` has written its frames to the log; once that is synced, it is as durable as one with FULL.
 * (SQLite has no lock on the log, so that none is lost by opening and closing it a second time.)
 */
export const logSync = (path: string) => {
  let file: number | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const start = (): Promise<void> => {
    const started = new Promise<void>((resolve, reject) => {
      // Windows syncs only what is open for writing.
      file ??= openSync(`${path}-wal`, 'r+');
      fdatasync(file, (error) => {
        running = undefined;
        if (error === null) resolve();
        else reject(error);
      });
    });
    running = started;
    return started;
  };

  return {
    /** Resolves when everything is durable that was committed before; a sync under way may have missed it. */
    sync: (): Promise<void> => {
      if (running === undefined) return start();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
    close: async (): Promise<void> => {
      await (next ?? running)?.catch(() => undefined);
      if (file !== undefined) closeSync(file);
    },
  };
};
