import { describe, expect, test } from 'vitest';
import type { ApiVersion, Operation } from '../../../src/catalog/types.ts';
import { checkParameters } from '../../../src/cli/parameters/check.ts';
import { readParameters } from '../../../src/cli/parameters/read.ts';
import { skeleton } from '../../../src/cli/parameters/skeleton.ts';
import type { Language } from '../../../src/text.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { operation, sources } from './fixture.ts';

/** Everything said against a document, but for what is still to be filled in. */
const faultsOf = async (
  entry: Operation,
  version: ApiVersion,
  params: string,
): Promise<readonly string[]> => {
  const { parameters, faults } = await readParameters(entry, version, [], sources({ params }));
  const { rules, ...alone } = entry;
  return [...faults, ...(await checkParameters(alone, version, parameters))]
    .map(({ en }) => en)
    .filter((fault) => !fault.endsWith(' is required'));
};

/** Takes every # away that no space follows. */
const uncommented = (yaml: string): string => {
  const once = yaml.replaceAll(/^( *)#(?=\S| {2,})/gm, '$1');
  return once === yaml ? yaml : uncommented(once);
};

describe.each(everyOperation)('$name $version', ({ version, operation: entry }) => {
  test.each<Language>(['en', 'zh'])(
    'the skeleton in %s is accepted as it is, and with everything in it',
    async (language) => {
      const yaml = skeleton(entry, version, language);
      expect(await faultsOf(entry, version, yaml)).toEqual([]);
      expect(await faultsOf(entry, version, uncommented(yaml))).toEqual([]);
    },
  );

  test('every parameter and field stands in it', async () => {
    const { parameters } = await readParameters(
      entry,
      version,
      [],
      sources({ params: uncommented(skeleton(entry, version, 'en')) }),
    );
    const optional = entry.parameters.filter(
      ({ only = version, required, requiredIn }) => only === version && !required && requiredIn !== version,
    );
    // A parameter whose content is any JSON starts as an empty object, and so do objects of required fields.
    expect(Object.keys(parameters)).toEqual(
      expect.arrayContaining(optional.filter(({ fields }) => fields === undefined).map(({ name }) => name)),
    );
  });
});

test('the skeleton names type, limits, default and meaning, with what is required first and open', () => {
  const few = ['ThingName', 'MinSize', 'Type', 'SystemDisk', 'Tag'];
  const entry = { ...operation, parameters: operation.parameters.filter(({ name }) => few.includes(name)) };
  expect(skeleton(entry, '2014-08-28', 'en')).toBe(`# CreateThing 2014-08-28
# Create a thing
# Fill in what is required, and take the # away from what you need:
# ess create-thing --skeleton > params.yaml; ess create-thing --params @params.yaml

# MinSize
# required; integer; 0 to 2000
MinSize:

# ThingName
# optional; text; 2 to 8 characters; like ^[a-z]+$
#ThingName: web

# Type
# optional; text; one of ECS, ECI; default ECS
#Type: ECS

# SystemDisk
# optional; object
#SystemDisk:
#  # Category
#  # optional; text; one of cloud, cloud_essd
#  #Category: cloud
#  # Size
#  # optional; integer; by Category (cloud: 5 to 2000 GiB; cloud_essd: 20 to 32768 GiB)
#  #Size: 40

# Tag
# optional; list of objects; up to 2 values
#Tag:
#  -
#    # Key
#    # required; text
#    Key:
#    # Value
#    # optional; text
#    #Value: prod
#    # Propagate
#    # optional; true or false
#    #Propagate: true
`);
});
