import type { Context } from '../../../context.ts';
import type { JournalCall } from '../../../journal/journal.ts';
import { openArchive } from '../../../journal/open.ts';
import { print } from '../print.ts';
import { type PlaceOptions, placeOf } from './place.ts';

/**
 * `ess journal ids`: the IDs that the newest calls gave or got under a name (`ScalingGroupId`), the newest
 * first, one a line. A shell asks while somebody types: where there is nothing to say, nothing is said.
 */
export const ids = async (
  name: string,
  prefix: string,
  options: PlaceOptions,
  context: Context,
): Promise<void> => {
  const calls = await newestCalls(options, context).catch(() => []);
  const wanted = name.toLowerCase();
  const found = calls
    .flatMap((call) => [...idsAnswered(call), ...idsGiven(call)])
    .filter(([key, id]) => key.toLowerCase() === wanted && id.startsWith(prefix))
    .map(([, id]) => id);
  await print(
    [...new Set(found)]
      .slice(0, most)
      .map((id) => `${id}\n`)
      .join(''),
    context.io.stdout,
  );
};

/** As many as a person looks through, of as many calls as are read before a person notices. */
const most = 50;
const newest = 300;
/** A journal that is locked, or on a server that is away, keeps nobody from typing on. */
const patienceMs = 500;

const newestCalls = async (options: PlaceOptions, context: Context): Promise<readonly JournalCall[]> => {
  const deps = { clock: context.clock, lockMs: patienceMs };
  const archive = await openArchive(await placeOf(options, context), deps);
  if (archive === undefined) return [];
  try {
    return (await archive.page({}, newest)).calls;
  } finally {
    await archive.close();
  }
};

/** What a call was given: `VServerGroup.1.LoadBalancerId`, `InstanceId.2`. */
const idsGiven = ({ intent }: JournalCall): readonly Named[] =>
  Object.entries(intent.parameters)
    .filter(([path]) => !intent.secrets.includes(path))
    .map(([path, value]) => [singular(path.replace(/\.\d+$/, '').replace(/^.*\./, '')), value]);

/** What it was answered: a text or a list of texts under a name, however deep. */
const idsAnswered = ({ report }: JournalCall): readonly Named[] => named('', report?.response);

type Named = readonly [name: string, id: string];

const named = (name: string, value: unknown): readonly Named[] => {
  if (typeof value === 'string') return value === '' ? [] : [[singular(name), value]];
  if (Array.isArray(value)) return value.flatMap((item) => named(name, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => named(key, inner));
};

const singular = (name: string): string => name.replace(/(Id|Ari)s$/, '$1');
