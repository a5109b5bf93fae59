import { type Change, forgotten, type Part, type Undo } from './part.ts';

/** What one transaction changes in the parts of the state. */
export interface Changes {
  put(part: Part, key: string, value: unknown): void;
  /** Runs the work; what it changed is taken back when it throws. */
  attempt<T>(work: () => T): T;
}

/** The parts of the state, as those see them who keep them on disk. */
export interface Ledger extends Changes {
  register(part: Part): void;
  /** Everything that was changed since `settle`, in order. */
  pending(): readonly Change[];
  /** What was changed until now stays. */
  settle(): void;
  /** Applies changes that are on disk already. Throws an Error for a part that there is not. */
  apply(changes: readonly Change[]): void;
  /** Changes that make the same state out of nothing, and how many these are. */
  all(): readonly Change[];
  size(): number;
  /** Makes a change that `all` gave. false: there is no such part, or it holds no such value. */
  restore(change: Change): boolean;
  /** Lets every key hold nothing. */
  clear(): void;
}

export const openLedger = (): Ledger => {
  const parts = new Map<string, Part>();
  let changes: Change[] = [];
  let undos: Undo[] = [];
  const put = (part: Part, key: string, value: unknown): void => {
    undos.push(part.put(key, value));
    changes.push([part.name, key, value]);
  };
  return {
    register: (part) => void parts.set(part.name, part),
    put,
    attempt: (work) => {
      const mark = undos.length;
      try {
        return work();
      } catch (error) {
        for (const undo of undos.splice(mark).reverse()) undo();
        changes.length = mark;
        throw error;
      }
    },
    pending: () => changes,
    settle: () => {
      [changes, undos] = [[], []];
    },
    apply: (known) => {
      for (const [name, key, value] of known) {
        if (name === forgotten[0]) for (const part of parts.values()) part.clear();
        else partNamed(parts, name).put(key, value ?? undefined);
      }
    },
    all: () =>
      [...parts.values()].flatMap((part) =>
        Array.from(part.entries(), ([key, value]): Change => [part.name, key, value]),
      ),
    size: () => [...parts.values()].reduce((sum, part) => sum + part.size(), 0),
    restore: ([name, key, value]) => {
      const part = parts.get(name);
      if (part?.accepts(key, value) !== true) return false;
      put(part, key, value);
      return true;
    },
    clear: () => {
      for (const part of parts.values()) for (const [key] of [...part.entries()]) put(part, key, undefined);
    },
  };
};

const partNamed = (parts: ReadonlyMap<string, Part>, name: string): Part => {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the state holds ${name}, which this emulator does not know`);
  return part;
};
