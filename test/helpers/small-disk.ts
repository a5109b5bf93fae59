import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file system of its own, as small as a disk that is nearly full. */
export interface SmallDisk {
  readonly path: string;
  fill(): void;
  free(): void;
  /** Lets it be read only, or written again. */
  remount(access: 'ro' | 'rw'): void;
}

const mount = (...args: readonly string[]): boolean => {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether file systems may be mounted here, as root on Linux may. */
export const canMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'ess-disk-'));
  const mounted = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
})();

/** Mounts one of a megabyte; it ends with the test. */
export const mountDisk = (): SmallDisk => {
  const path = mkdtempSync(join(tmpdir(), 'ess-disk-'));
  if (!mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path)) throw new Error('mount failed');
  onTestFinished(() => {
    execFileSync('umount', [path]);
    rmSync(path, { recursive: true });
  });
  return {
    path,
    fill: () => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(join(path, 'ballast'), Buffer.alloc(Number(bavail) * Number(bsize)));
    },
    free: () => rmSync(join(path, 'ballast')),
    remount: (access) => {
      if (!mount('-o', `remount,${access}`, path)) throw new Error('remount failed');
    },
  };
};
