/** What was measured after a round, when nothing was under way. */
export interface Sample {
  /** Calls so far. */
  readonly calls: number;
  /** The service's resident memory after it was emptied, bytes, and its open descriptors. */
  readonly memory: number;
  readonly descriptors: number;
  /** The journal's files, bytes. */
  readonly journal: number;
  /** The most memory that the batch's process had in the round, bytes, and its descriptors. */
  readonly batchPeak: number;
  readonly batchDescriptors: number;
}

const megabyte = 1_048_576;

/** The round whose figures the later ones are held against: by then everything has been loaded and compiled. */
const warmRounds = 3;

/**
 * What grew beyond what the calls account for. Memory of either process and descriptors may be no more in the
 * last third of the rounds than in the first, but for noise; the journal may take no more for a call in the
 * second half than in the first.
 */
export const judgeSoak = (samples: readonly Sample[]): readonly string[] => {
  if (samples.length < 2 * warmRounds) return [`${samples.length} rounds say nothing`];
  const said: string[] = [];
  const early = samples.slice(warmRounds - 1, Math.max(warmRounds, Math.ceil(samples.length / 3)));
  const late = samples.slice(-Math.max(1, Math.floor(samples.length / 3)));
  const claim = (name: string, of: (sample: Sample) => number, noise: (before: number) => number): void => {
    // Noise adds, it never takes away: the least of the late ones against the most of the early ones.
    const [before, after] = [Math.max(...early.map(of)), Math.min(...late.map(of))];
    if (after > noise(before)) said.push(`${name} grew from ${before} to ${after}`);
  };
  claim(
    "the service's memory",
    ({ memory }) => memory,
    (before) => before * 1.15 + 8 * megabyte,
  );
  claim(
    "the service's descriptors",
    ({ descriptors }) => descriptors,
    (before) => before + 4,
  );
  claim(
    "the batch's memory",
    ({ batchPeak }) => batchPeak,
    (before) => before * 1.15 + 8 * megabyte,
  );
  claim(
    "the batch's descriptors",
    ({ batchDescriptors }) => batchDescriptors,
    (before) => before + 4,
  );
  const [first, second] = bytesPerCall(samples);
  if (second > first * 1.1) said.push(`the journal grew from ${first} to ${second} bytes a call`);
  return said;
};

/** What the journal took for each call in the first half of the rounds, and in the second. */
export const bytesPerCall = (samples: readonly Sample[]): readonly [number, number] => {
  const [first, middle, last] = [samples[0], samples[Math.floor(samples.length / 2)], samples.at(-1)];
  if (first === undefined || middle === undefined || last === undefined) return [0, 0];
  const between = (from: Sample, to: Sample): number =>
    Math.round((to.journal - from.journal) / (to.calls - from.calls));
  return [between(first, middle), between(middle, last)];
};
