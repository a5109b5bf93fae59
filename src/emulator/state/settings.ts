import type { Changes } from './changes.ts';
import type { Part } from './part.ts';

/** Numbers that outlive the process. */
export interface Settings {
  /** 0: never set. */
  get(name: string): number;
  set(name: string, value: number): void;
}

export interface SettingsPart extends Part {
  readonly get: (name: string) => number;
}

export const settingsPart = (): SettingsPart => {
  const values = new Map<string, number>();
  return {
    name: 'settings',
    get: (name) => values.get(name) ?? 0,
    put: (name: string, value: number | undefined) => {
      const before = values.get(name) ?? 0;
      values.set(name, value ?? 0);
      return () => values.set(name, before);
    },
    entries: () => values.entries(),
    accepts: (_, value) => typeof value === 'number',
    size: () => values.size,
    clear: () => values.clear(),
  };
};

export const settingsOf = (part: SettingsPart, changes: Changes): Settings => ({
  get: part.get,
  set: (name, value) => changes.put(part, name, value),
});
