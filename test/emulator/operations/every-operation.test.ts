import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/catalog/catalog.ts';
import type { ApiVersion, Operation, Parameter } from '../../../src/catalog/types.ts';
import type { Parameters } from '../../../src/catalog/values.ts';
import type { RunningEmulator } from '../../../src/emulator/emulator.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { factAnswers, factsPresent, whySkipped } from '../../catalog/facts.ts';
import { fakeClock } from '../../helpers/fakes.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { type Answered, type Client, clientOf, type Fields } from '../client.ts';
import { requestOf } from './requests.ts';
import { mismatches } from './shape.ts';
import { specials } from './specials.ts';
import { type Stage, setStage } from './stage.ts';

const facts = {
  '2014-08-28': factAnswers('2014-08-28'),
  '2022-02-22': factAnswers('2022-02-22'),
};

const clock = fakeClock();
let emulator: RunningEmulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator({ state: 'memory', speed: 0 }, { clock });
  client = clientOf(emulator.url, clock);
});

afterAll(() => emulator.close());

/** Everything anew, so that no test meets what another has left. */
const newStage = async (name: string): Promise<{ stage: Stage; found: Parameters }> => {
  await client.inspect('reset', 'POST');
  const stage = await setStage(client);
  return { stage, found: (await specials[name]?.before?.(client, stage)) ?? {} };
};

const send = ({ name, methods }: Operation, version: ApiVersion, fields: Fields): Promise<Answered> =>
  client.call(name, fields, { version, method: methods?.includes('POST') === false ? 'GET' : 'POST' });

describe.each(everyOperation)('$name of $version', ({ name, version, operation }) => {
  it.each(['required', 'all'] as const)(
    'accepts a valid request with %s parameters, and answers in its form',
    async (which) => {
      const { stage, found } = await newStage(name);
      const answer = await send(operation, version, requestOf(operation, version, stage, found, which));
      expect(answer.body.Message).toBeUndefined();
      expect(answer.status).toBe(200);
      expect(answer.body.RequestId).toMatch(/^[0-9A-F-]{36}$/);
      const wrapped = version === '2014-08-28';
      expect(mismatches(answerOf(operation, version), answer.body, wrapped)).toEqual([]);
      const fact = facts[version].find((one) => one.name === name);
      if (factsPresent) expect(mismatches(fact?.fields ?? [], answer.body, wrapped)).toEqual([]);
      expect(missingFrom(operation, answer.body, wrapped)).toEqual([]);
    },
  );
});

/** What the entry says an answer names or lists, and that is not there. */
const missingFrom = (
  { resource, paging, answer }: Operation,
  body: Readonly<Record<string, unknown>>,
  wrapped: boolean,
): readonly string[] => {
  const lacksResource = resource !== undefined && typeof body[resource] !== 'string';
  const field = answer.find((one) => one.name === paging?.list);
  if (field === undefined) return lacksResource ? [resource] : [];
  const list = body[field.name];
  const items = wrapped && field.item !== undefined ? Object.values(Object(list))[0] : list;
  return Array.isArray(items) && items.length > 0 ? [] : [field.name];
};

it.skipIf(factsPresent)(`answers are not compared with the API's facts: ${whySkipped}`, () => undefined);

/** Every mandatory parameter of every operation, nested ones by the way to them. */
const mandatory = everyOperation.flatMap((entry) => {
  const { operation, version } = entry;
  const region: readonly Required[] = operation.region === 'required' ? [{ path: ['RegionId'] }] : [];
  return [...region, ...requiredIn(operation.parameters, version)].map(({ path }) => ({
    ...entry,
    path,
    parameter: path.join('.N.'),
  }));
});

interface Required {
  readonly path: readonly string[];
}

function requiredIn(parameters: readonly Parameter[], version: ApiVersion): readonly Required[] {
  return parameters
    .filter(({ only }) => only === undefined || only === version)
    .flatMap(({ name, required, requiredIn: by, fields = [], json }) => {
      if (!required && by !== version) return [];
      const inner = json ? [] : requiredIn(fields, version);
      return [{ path: [name] }, ...inner.map(({ path }) => ({ path: [name, ...path] }))];
    });
}

describe('a mandatory parameter that is left out is named', () => {
  let stage: Stage;

  beforeAll(async () => {
    await client.inspect('reset', 'POST');
    stage = await setStage(client);
  });

  it.each(mandatory)('$parameter of $name of $version', async ({ operation, version, path }) => {
    const fields: Fields = {
      RegionId: 'cn-qingdao',
      ...requestOf(operation, version, stage, {}, 'required'),
    };
    const wanted = new RegExp(`^${path.join(String.raw`\.\d+\.`)}(\\.|$)`);
    const kept = Object.entries(fields).filter(([name]) => !wanted.test(name));
    expect(kept.length).toBeLessThan(Object.keys(fields).length);
    // The client names a region wherever it can; an empty one is none.
    const region = path[0] === 'RegionId' ? { RegionId: '' } : {};
    const answer = await send(operation, version, { ...Object.fromEntries(kept), ...region });
    expect(answer.status).toBe(400);
    if (path.length === 1) expect(answer.body.Code).toBe(`Missing${path[0]}`);
    else {
      expect(answer.body.Code).toBe('MissingParameter');
      expect(answer.body.Message).toContain(path.join('.1.'));
    }
  });
});
