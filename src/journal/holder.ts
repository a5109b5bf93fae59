import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Author } from './journal.ts';

/** The process that has a lease, told apart from another one with the same number. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Where the pid means something: the host and, where the platform tells them, its boot and pid namespace. */
  readonly machine: string;
  /** When the process started, in the platform's own unit; empty where the platform does not tell it cheaply. */
  readonly started: string;
}

/** The holder that an author becomes when `begin` gives it a lease. */
export const holderOf = ({ host, pid }: Author): Holder => {
  if (latest?.pid !== pid || latest.host !== host) {
    latest = { host, pid, machine: machineOf(host), started: procStatus(pid)?.started ?? '' };
  }
  return latest;
};

/** A process is looked at once: of its own many calls, each has it for a holder. */
let latest: Holder | undefined;

/**
 * Whether it is certain that the holder's process has ended. A process of another machine, or of another
 * container, cannot be looked at: there the lease has to run out.
 */
export const hasEnded = async ({ machine, pid, started }: Holder): Promise<boolean> => {
  if (machine !== machineOf(hostname())) return false;
  const now = procStatus(pid);
  if (now === undefined) return !(await exists(pid));
  return now.ended || (started !== '' && now.started !== started);
};

const machineOf = (host: string): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${host}/${boot}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return host;
  }
};

/** What Linux says of a process (proc_pid_stat(5)): the fields after its name, which may hold anything. */
const procStatus = (pid: number): { ended: boolean; started: string } | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { ended: fields[0] === 'Z' || fields[0] === 'X', started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
};

const exists = async (pid: number): Promise<boolean> => {
  // Imported here, for it costs milliseconds that a start on Linux never needs to spend.
  const { kill } = await import('node:process');
  try {
    return kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
