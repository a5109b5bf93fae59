import type { Input } from '../request/input.ts';
import type { Handler, Handlers } from './call.ts';
import { type InstanceType, instanceTypes } from './instance-type-list.ts';

/**
 * The types of the emulator's own short list that fit. None has a GPU; what is asked of network interfaces,
 * credits and physical processors every one of them fulfils.
 */
const describePatternTypes: Handler = ({ input }) => {
  const PatternTypes = instanceTypes
    .filter((type) => fitsSize(input, type) && fitsKind(input, type))
    .map(({ id, family, level, cores, memory }) => ({
      InstanceType: id,
      InstanceTypeFamily: family,
      InstanceFamilyLevel: level,
      Cores: cores,
      Memory: memory,
    }));
  return { answer: { PatternTypes }, ids: [] };
};

const fitsSize = (input: Input, { cores, memory, price }: InstanceType): boolean => {
  const within = (value: number, least: string, most: string): boolean =>
    value >= (input.number(least) ?? 0) && value <= (input.number(most) ?? Number.POSITIVE_INFINITY);
  return (
    within(cores, 'Cores', 'Cores') &&
    within(memory, 'Memory', 'Memory') &&
    within(cores, 'MinimumCpuCoreCount', 'MaximumCpuCoreCount') &&
    within(memory, 'MinimumMemorySize', 'MaximumMemorySize') &&
    isAmong(cores, input.numbers('CoresList')) &&
    isAmong(memory, input.numbers('MemoryList')) &&
    price <= (input.number('MaxPrice') ?? Number.POSITIVE_INFINITY)
  );
};

const fitsKind = (input: Input, { id, family, level, category, architecture }: InstanceType): boolean => {
  const burstable = input.text('BurstablePerformance');
  const isBurstable = level === 'CreditEntryLevel';
  const excluded = input.texts('ExcludedInstanceType').some((pattern) => matches(pattern, id));
  const architectures = [...input.texts('Architecture'), ...input.texts('CpuArchitectures')];
  return (
    !excluded &&
    !(isBurstable ? burstable === 'Exclude' : burstable === 'Required') &&
    level === (input.text('InstanceFamilyLevel') ?? level) &&
    isAmong(family, input.texts('InstanceTypeFamilies')) &&
    isAmong(category, input.texts('InstanceCategories')) &&
    isAmong(
      architecture.toUpperCase(),
      architectures.map((name) => name.toUpperCase()),
    ) &&
    (input.number('MinimumGpuAmount') ?? 0) === 0 &&
    input.texts('GpuSpecs').length === 0
  );
};

/** An empty list wants any. */
const isAmong = <T>(value: T, wanted: readonly T[]): boolean => wanted.length === 0 || wanted.includes(value);

/** `ecs.c6*` stands for every type that begins so. */
const matches = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;

/** Types that can stand in for others: as large, and of their generation unless that may differ. */
const describeCandidateInstanceType: Handler = ({ input, regionId }) => {
  const wanted = instanceTypes.filter(({ id }) => input.texts('InstanceTypes').includes(id));
  const mayDiffer = input.flag('AllowDifferentGeneration');
  const dearest = input.number('MaxPrice') ?? Number.POSITIVE_INFINITY;
  const candidates = instanceTypes.filter(
    (type) =>
      type.price <= dearest &&
      wanted.some(
        (model) =>
          model.cores === type.cores &&
          model.memory === type.memory &&
          model.architecture === type.architecture &&
          (mayDiffer || model.generation === type.generation),
      ),
  );
  const zones = input.texts('ZoneIds');
  const all = ['a', 'b', 'c'].map((zone) => `${regionId}-${zone}`);
  return {
    answer: {
      CandidateInstanceTypes: candidates.map(({ id }) => id),
      CandidateZoneIds: zones.length === 0 || input.flag('AllowCrossAz') ? all : zones,
    },
    ids: [],
  };
};

export const handlers: Handlers = {
  DescribePatternTypes: describePatternTypes,
  DescribeCandidateInstanceType: describeCandidateInstanceType,
};
