/** One line of the output. */
export interface Figure {
  readonly name: string;
  /** As it is printed: `34.2 ms`, `51 MB`. */
  readonly value: string;
  /** How often the base line's value it is. */
  readonly ratio: number;
  /** The ratio that it should not pass. */
  readonly goal: number;
}

/** Something to be measured. Later ones are added to the list in main.ts. */
export interface Bench {
  readonly title: string;
  readonly run: (world: World) => readonly Figure[] | Promise<readonly Figure[]>;
}

/** Where the program is measured: an empty home, and a folder for what Node compiles. */
export interface World {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
