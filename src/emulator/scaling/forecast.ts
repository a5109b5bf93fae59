const hour = 3_600_000;

/** The load that instances of the emulator carry by day: least at 4 o'clock, most at 16 o'clock, UTC. */
const loads: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  CpuUtilization: { least: 20, most: 60 },
  IntranetRx: { least: 2_000, most: 12_000 },
  IntranetTx: { least: 1_500, most: 9_000 },
};

/**
 * What a metric of one instance is at a time. Instances here do no work, so that their metrics are the same wave
 * every day, which is its own forecast: past and future follow from the time alone.
 */
export const metricAt = (metric: string, at: number): number => {
  const { least, most } = loads[metric] ?? { least: 0, most: 0 };
  const phase = (2 * Math.PI * (((at / hour) % 24) - 4)) / 24;
  const height = (1 - Math.cos(phase)) / 2;
  return Math.round((least + (most - least) * height) * 100) / 100;
};

/** How many instances keep the metric at the target at a time, when `total` of them carry the load together. */
export const instancesNeeded = (metric: string, target: number, total: number, at: number): number =>
  Math.ceil((total * metricAt(metric, at)) / target);
