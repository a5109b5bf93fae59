import type { Operation, Parameter } from '../../../src/catalog/types.ts';
import type { Sources } from '../../../src/cli/parameters/inputs.ts';
import { type Reading, readParameters } from '../../../src/cli/parameters/read.ts';
import type { Text } from '../../../src/text.ts';

const about = (en: string): Text => ({ en, zh: en });

/** The parameter without what a test does not look at. */
const parameter = (entry: Omit<Parameter, 'about'>): Parameter => ({ ...entry, about: about(entry.name) });

const diskSize = parameter({
  name: 'Size',
  type: 'Integer',
  unit: 'GiB',
  rangeBy: { parameter: 'Category', ranges: { cloud: [5, 2000], cloud_essd: [20, 32768] } },
});
const diskCategory = parameter({ name: 'Category', type: 'String', values: ['cloud', 'cloud_essd'] });

/** One parameter of every kind that the catalogue knows; in no API, so that no test hangs on its facts. */
export const operation: Operation = {
  name: 'CreateThing',
  family: 'groups',
  kind: 'token',
  region: 'required',
  answer: [],
  about: { en: 'Create a thing', zh: '创建' },
  parameters: [
    parameter({ name: 'ThingName', type: 'String', minLength: 2, maxLength: 8, pattern: '^[a-z]+$' }),
    parameter({ name: 'MinSize', type: 'Integer', required: true, min: 0, max: 2000 }),
    parameter({ name: 'MaxSize', type: 'Integer', requiredIn: '2022-02-22', max: 2000 }),
    parameter({ name: 'Version', type: 'String', values: ['Default', 'Latest'], open: true }),
    parameter({ name: 'Type', type: 'String', values: ['ECS', 'ECI'], default: 'ECS' }),
    parameter({
      name: 'Mode',
      type: 'String',
      valuesBy: { parameter: 'Type', values: { ECS: ['fast', 'slow'], ECI: ['slow'] } },
    }),
    parameter({ name: 'Owner', type: 'Long' }),
    parameter({ name: 'Target', type: 'Float', exclusiveMin: 0, maxDecimals: 3 }),
    parameter({ name: 'Change', type: 'Integer' }),
    parameter({ name: 'Protected', type: 'Boolean', default: false }),
    parameter({ name: 'NotificationArn', type: 'String' }),
    parameter({ name: 'Password', type: 'String', secret: true, minLength: 8 }),
    parameter({ name: 'UserData', type: 'String', format: 'base64', maxDecodedBytes: 6, secret: true }),
    parameter({ name: 'VSwitchIds', type: 'List', of: 'String', minItems: 1, maxItems: 3 }),
    parameter({ name: 'Weights', type: 'List', of: 'Integer', min: 1, max: 100 }),
    parameter({ name: 'InstanceId', type: 'List', of: 'String', only: '2014-08-28' }),
    parameter({ name: 'InstanceIds', type: 'List', of: 'String', only: '2022-02-22' }),
    parameter({ name: 'SystemDisk', type: 'Object', fields: [diskCategory, diskSize] }),
    parameter({ name: 'SystemDiskSizes', type: 'List', of: 'Integer' }),
    parameter({ name: 'SystemDiskCategory', type: 'List', of: 'String', superseded: true }),
    parameter({
      name: 'DataDisk',
      type: 'List',
      fields: [
        diskCategory,
        diskSize,
        parameter({ name: 'Zones', type: 'List', of: 'String' }),
        parameter({
          name: 'Probe',
          type: 'Object',
          fields: [parameter({ name: 'Path', type: 'String', required: true })],
        }),
      ],
    }),
    parameter({
      name: 'Tag',
      type: 'List',
      maxItems: 2,
      fields: [
        parameter({ name: 'Key', type: 'String', required: true }),
        parameter({ name: 'Value', type: 'String' }),
        parameter({ name: 'Propagate', type: 'Boolean' }),
      ],
    }),
    parameter({
      name: 'Registry',
      type: 'Object',
      fields: [
        parameter({ name: 'User', type: 'String' }),
        parameter({ name: 'Password', type: 'String', secret: true }),
      ],
    }),
    parameter({ name: 'Labels', type: 'Map', of: 'String', maxItems: 2 }),
    parameter({ name: 'Options', type: 'Object', json: true }),
    parameter({ name: 'Text', type: 'String', json: true }),
    parameter({ name: 'DatabaseIds', type: 'List', of: 'String', json: true }),
  ],
};

/** Sources without files and stdin, or with those that a test names. */
export const sources = (given: Partial<Sources> & { files?: Record<string, string> } = {}): Sources => ({
  readFile: async (path) => {
    const content = given.files?.[path];
    if (content === undefined) {
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    }
    return content;
  },
  readStdin: async () => {
    throw new Error('nothing on standard input');
  },
  ...given,
});

/** Reads the arguments of the made-up operation in 2014-08-28. */
export const read = (args: readonly string[], given: Parameters<typeof sources>[0] = {}): Promise<Reading> =>
  readParameters(operation, '2014-08-28', args, sources(given));

/** The parameters that arguments give when there is no fault. */
export const parametersFrom = async (...args: Parameters<typeof read>): Promise<Reading['parameters']> => {
  const { parameters, faults } = await read(...args);
  if (faults.length > 0) throw new Error(faults.map(({ en }) => en).join('\n'));
  return parameters;
};

/** The faults in English. */
export const faultsFrom = async (...args: Parameters<typeof read>): Promise<readonly string[]> =>
  (await read(...args)).faults.map(({ en }) => en);
