/** One instance type as the emulator knows it. */
export interface InstanceType {
  readonly id: string;
  readonly family: string;
  readonly level: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel';
  readonly category: string;
  readonly architecture: 'X86' | 'Arm';
  /** Families of one generation end in the same number. */
  readonly generation: number;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  /** What an hour costs, in no currency: it rises with the size. */
  readonly price: number;
}

const sizes = { large: 2, xlarge: 4, '2xlarge': 8, '4xlarge': 16, '8xlarge': 32 };

const familyOf = (
  name: string,
  memoryPerCore: number,
  traits: Pick<InstanceType, 'level' | 'category' | 'architecture' | 'generation'>,
): readonly InstanceType[] =>
  Object.entries(sizes).map(([size, cores]) => ({
    ...traits,
    id: `ecs.${name}.${size}`,
    family: `ecs.${name}`,
    cores,
    memory: cores * memoryPerCore,
    price: Math.round(cores * (10 + 3 * memoryPerCore)) / 100,
  }));

const enterprise = (letter: string, memoryPerCore: number, category: string): readonly InstanceType[] =>
  [6, 7, 8].flatMap((generation) =>
    familyOf(`${letter}${generation}`, memoryPerCore, {
      level: 'EnterpriseLevel',
      category,
      architecture: 'X86',
      generation,
    }),
  );

/** Types to choose from where the API asks for some: well-known families, each in a few sizes. */
export const instanceTypes: readonly InstanceType[] = [
  ...enterprise('g', 4, 'General-purpose'),
  ...enterprise('c', 2, 'Compute-optimized'),
  ...enterprise('r', 8, 'Memory-optimized'),
  ...familyOf('g8y', 4, {
    level: 'EnterpriseLevel',
    category: 'General-purpose',
    architecture: 'Arm',
    generation: 8,
  }),
  ...familyOf('t6-c1m2', 2, {
    level: 'CreditEntryLevel',
    category: 'Shared',
    architecture: 'X86',
    generation: 6,
  }),
];
