import { describe, expect, test } from 'vitest';
import { readObject } from '../../../src/cli/parameters/read.ts';
import { faultsFrom, operation, parametersFrom, read } from './fixture.ts';

describe('names', () => {
  test.each([['--min-size'], ['--MinSize'], ['--minsize'], ['--minSize']])(
    '%s is a spelling of MinSize',
    async (flag) => {
      expect(await parametersFrom([flag, '2'])).toEqual({ MinSize: 2 });
    },
  );

  test.each([
    ['--SystemDisk.Size'],
    ['--system-disk.size'],
    ['--system-disk-size'],
    ['--SystemDiskSize'],
    ['--systemDisk.size'],
  ])('%s reaches a field of an object', async (flag) => {
    expect(await parametersFrom([flag, '40'])).toEqual({ SystemDisk: { Size: 40 } });
  });

  test("a parameter's own name goes before a way through an object", async () => {
    expect(await parametersFrom(['--system-disk-sizes', '20'])).toEqual({ SystemDiskSizes: [20] });
  });

  test('a superseded parameter goes before it in its own spelling alone', async () => {
    const field = { SystemDisk: { Category: 'cloud' } };
    const list = { SystemDiskCategory: ['cloud'] };
    expect(await parametersFrom(['--system-disk-category', 'cloud'])).toEqual(field);
    expect(await parametersFrom(['--SystemDiskCategory.1', 'cloud'])).toEqual(list);
    expect(await parametersFrom(['--system-disk-category.1', 'cloud'])).toEqual(list);
    expect(await parametersFrom([], { params: '{"SystemDiskCategory":["cloud"]}' })).toEqual(list);
  });

  test("a line of the vendor's CLI is read as it is", async () => {
    const line =
      '--ThingName web --Tag.1.Key k --Tag.1.Value v --Tag.2.Key l --VSwitchIds.1 a --VSwitchIds.2 b';
    expect(await parametersFrom(line.split(' '))).toEqual({
      ThingName: 'web',
      VSwitchIds: ['a', 'b'],
      Tag: [{ Key: 'k', Value: 'v' }, { Key: 'l' }],
    });
  });

  test('parameters stand in the order of the catalogue, however they were given', async () => {
    const { parameters } = await read(['--tag.1.value', 'v', '--tag.1.key', 'k', '--min-size', '1']);
    expect(JSON.stringify(parameters)).toBe('{"MinSize":1,"Tag":[{"Key":"k","Value":"v"}]}');
  });

  test('RegionId and ClientToken are handed out beside the parameters', async () => {
    const given = await read([], { params: 'RegionId: cn-qingdao\nClientToken: 123\nMinSize: 1' });
    expect(given).toEqual({
      parameters: { MinSize: 1 },
      regionId: 'cn-qingdao',
      clientToken: '123',
      faults: [],
    });
  });

  test('an unknown flag is kept under the wire name that it seems to mean', async () => {
    expect(await parametersFrom(['--new-thing', 'x', '--New.1.Key', 'a', 'b', '--other'])).toEqual({
      NewThing: 'x',
      'New.1.Key': ['a', 'b'],
      Other: true,
    });
  });
});

describe('values', () => {
  test.each([
    ['5', 5],
    ['+5', 5],
    ['007', 7],
    ['-1', -1],
    ['-0', 0],
  ])('the integer %s is %d', async (word, value) => {
    expect(await parametersFrom(['--change', word])).toEqual({ Change: value });
    expect(await parametersFrom([`--change=${word}`])).toEqual({ Change: value });
  });

  test.each([['abc'], ['1.5'], ['1e3'], ['0x10'], [''], [' 1'], ['1_000']])(
    "'%s' is no integer and stays as it was written",
    async (word) => {
      expect(await parametersFrom(['--change', word])).toEqual({ Change: word });
    },
  );

  test('a Long beyond 2^53 is its digits, and a smaller one a number', async () => {
    expect(await parametersFrom(['--owner', '+009007199254740993'])).toEqual({ Owner: '9007199254740993' });
    expect(await parametersFrom([], { params: '{"Owner": 9007199254740993}' })).toEqual({
      Owner: '9007199254740993',
    });
    expect(await parametersFrom(['--owner', '9007199254740991'])).toEqual({ Owner: 9007199254740991 });
  });

  test.each([
    ['0.50', 0.5],
    ['.5', 0.5],
    ['5', 5],
    ['-1.5', -1.5],
    ['1e3', 1000],
  ])('the float %s is %d', async (word, value) => {
    expect(await parametersFrom(['--target', word])).toEqual({ Target: value });
  });

  test.each([
    [['--protected'], true],
    [['--protected=false'], false],
    [['--protected', 'false'], false],
    [['--protected', 'TRUE'], true],
    [['--no-protected'], false],
    [['--NoProtected'], undefined],
  ])('%j says %s', async (args, value) => {
    const parameters = await parametersFrom(args);
    expect(parameters.Protected).toBe(value);
  });

  test('a name that begins with "no" is no negation', async () => {
    expect(await parametersFrom(['--notification-arn', 'acs'])).toEqual({ NotificationArn: 'acs' });
  });

  test('a boolean does not take the flag after it for its value', async () => {
    expect(await parametersFrom(['--protected', '--min-size', '1'])).toEqual({ MinSize: 1, Protected: true });
  });

  test('values may be empty, begin with a dash, or hold equals signs', async () => {
    expect(
      await parametersFrom(['--version', '', '--mode=', '--thing-name', '-x', '--password=a=b']),
    ).toEqual({
      Version: '',
      Mode: '',
      ThingName: '-x',
      Password: 'a=b',
    });
  });

  test('a secret may begin with two dashes', async () => {
    expect(await parametersFrom(['--password', '--hunter2'])).toEqual({ Password: '--hunter2' });
  });

  test('a number or a boolean for a text is that text as it was written', async () => {
    expect(await parametersFrom([], { params: 'Version: 1.10\nMode: true' })).toEqual({
      Version: '1.10',
      Mode: 'true',
    });
    expect(await parametersFrom([], { params: '{"Version": 1.10}' })).toEqual({ Version: '1.10' });
  });
});

describe('lists', () => {
  test.each([
    [['--v-switch-ids', 'a', 'b']],
    [['--vswitch-ids', 'a', '--vswitch-ids', 'b']],
    [['--vswitch-ids=a', 'b']],
    [['--vswitch-ids', '["a","b"]']],
    [['--vswitch-ids', 'a', '--VSwitchIds', '["b"]']],
    [['--VSwitchIds.2', 'b', '--VSwitchIds.1', 'a']],
  ])('%j is the list of a and b', async (args) => {
    expect(await parametersFrom(args)).toEqual({ VSwitchIds: ['a', 'b'] });
  });

  test('items have the type of the list', async () => {
    expect(await parametersFrom(['--weights', '1', '-2', '[3]', 'x'])).toEqual({ Weights: [1, -2, 3, 'x'] });
  });

  test('an empty list is as good as none, but for JSON text', async () => {
    expect(await parametersFrom(['--vswitch-ids', '[]', '--database-ids', '[]'])).toEqual({
      DatabaseIds: [],
    });
  });

  test('positions count from 1 without gaps', async () => {
    expect(await faultsFrom(['--tag.1.key', 'a', '--tag.3.key', 'b'])).toEqual([
      '--tag.3 is given, but not --tag.2: positions count from 1 without gaps',
    ]);
  });

  test('an array that lost its quotes to the shell is refused, and one of one word is not split', async () => {
    expect(await faultsFrom(['--vswitch-ids', '[a,b]'])).toEqual([
      expect.stringMatching(/^--v-switch-ids: '\[a,b\]' is no JSON array/),
    ]);
    expect(await parametersFrom(['--vswitch-ids', '["[ -f x ]"]'])).toEqual({ VSwitchIds: ['[ -f x ]'] });
  });
});

describe('objects and maps', () => {
  test.each([
    [['--system-disk', 'category=cloud,size=40']],
    [['--system-disk', 'Category=cloud, Size=040']],
    [['--system-disk', '{"Category":"cloud","Size":40}']],
    [['--system-disk', 'category=cloud', 'size=40']],
    [['--system-disk', 'category=cloud', '--system-disk.size', '40']],
    [['--system-disk.size', '40', '--system-disk', 'category=cloud']],
  ])('%j is one disk', async (args) => {
    expect(await parametersFrom(args)).toEqual({ SystemDisk: { Category: 'cloud', Size: 40 } });
  });

  test('a list of objects takes one object a flag, one a word, or a JSON array', async () => {
    const tags = { Tag: [{ Key: 'a', Value: 'x' }, { Key: 'b' }] };
    expect(await parametersFrom(['--tag', 'key=a,value=x', '--tag', 'key=b'])).toEqual(tags);
    expect(await parametersFrom(['--tag', 'key=a,value=x', 'key=b'])).toEqual(tags);
    expect(await parametersFrom(['--tag', '[{"Key":"a","Value":"x"},{"key":"b"}]'])).toEqual(tags);
  });

  test('a value with commas, equals signs or quotes stands in quotes', async () => {
    expect(
      await parametersFrom(['--tag', String.raw`key="a,\"b\"=c\\",value='x, y',propagate=true`]),
    ).toEqual({
      Tag: [{ Key: 'a,"b"=c\\', Value: 'x, y', Propagate: true }],
    });
    expect(await parametersFrom(['--tag', "key=it's,value=a=b"])).toEqual({
      Tag: [{ Key: "it's", Value: 'a=b' }],
    });
  });

  test('a list inside of an object is JSON, pieces without a name, or parts by position', async () => {
    const disks = { DataDisk: [{ Category: 'cloud', Zones: ['a', 'b'], Probe: { Path: '/x' } }] };
    for (const given of [
      'zones=["a","b"],category=cloud,probe={"path":"/x"}',
      'zones=a,b,category=cloud,probe.path=/x',
      'zones.1=a,zones.2=b,category=cloud,probe-path=/x',
      'zones=a,b,category=cloud,probe="path=/x"',
    ]) {
      expect(await parametersFrom(['--data-disk', given])).toEqual(disks);
    }
  });

  test('a map keeps its keys as they are, dots too', async () => {
    const labels = { Labels: { 'App.kubernetes.io/Name': 'x', env: '1' } };
    expect(await parametersFrom(['--labels', 'App.kubernetes.io/Name=x,env=1'])).toEqual(labels);
    expect(await parametersFrom(['--labels.App.kubernetes.io/Name', 'x', '--labels.env', '1'])).toEqual(
      labels,
    );
    expect(await parametersFrom(['--labels', '{"env":1,"App.kubernetes.io/Name":"x"}'])).toEqual(labels);
  });

  test('JSON text is held parsed, with sorted keys', async () => {
    const { parameters } = await read(['--options', '{ "b": [1, 2.50], "a": {"d":null,"c":true} }']);
    expect(JSON.stringify(parameters)).toBe('{"Options":{"a":{"c":true,"d":null},"b":[1,2.5]}}');
    expect(await parametersFrom(['--text', '[1]'])).toEqual({ Text: [1] });
    expect(await parametersFrom([], { params: '{"Text": "[1]", "Options": {"x": 1}}' })).toEqual({
      Text: [1],
      Options: { x: 1 },
    });
  });

  test('a number in JSON text that would lose digits is refused', async () => {
    expect(await faultsFrom(['--options', '{"id": 12345678901234567890}'])).toEqual([
      '--options: 12345678901234567890 is too large to be kept exactly in JSON; write it as a text, in quotes',
    ]);
  });

  test.each([
    [['--system-disk', 'cloud'], "--system-disk: 'cloud' is neither key=value,key=value nor a JSON object"],
    [['--system-disk', '{"a":'], `--system-disk: '{"a":' is neither key=value,key=value nor a JSON object`],
    [
      ['--system-disk', 'size="4'],
      `--system-disk: 'size="4' is neither key=value,key=value nor a JSON object`,
    ],
    [
      ['--tag', 'key=a,value=x,y'],
      `--tag.1.value: 'y' has no '='; put a value with commas in quotes, as in key="a,b"`,
    ],
    [['--system-disk', 'size=4,size=5'], '--system-disk.size is given twice'],
    [['--system-disk', 'size=4', '--system-disk.size', '5'], '--system-disk.size is given twice'],
    [['--labels', 'a=1', '--labels.a', '2'], '--labels.a is given twice'],
    [['--options', 'a'], "--options: 'a' is not JSON"],
  ])('%j is refused', async (args, fault) => {
    expect(await faultsFrom(args)).toEqual([fault]);
  });

  test('an unknown field is kept as it was written', async () => {
    expect(await parametersFrom(['--tag', 'key=a,valeu=b'])).toEqual({ Tag: [{ Key: 'a', Valeu: 'b' }] });
  });

  test('a key named __proto__ is a key like any other', async () => {
    const { parameters } = await read([
      '--labels',
      '{"__proto__":"x"}',
      '--options',
      '{"__proto__":{"y":1}}',
    ]);
    expect(JSON.stringify(parameters)).toBe('{"Labels":{"__proto__":"x"},"Options":{"__proto__":{"y":1}}}');
  });
});

describe('files', () => {
  const files = { 'a.txt': 'web\n', 'disk.json': '\uFEFF{"Size":40}\r\n', pw: '@secret\n' };

  test('@file is the content of the file without the last line break', async () => {
    const args = ['--thing-name', '@a.txt', '--system-disk', '@disk.json', '--password', '@pw'];
    expect(await parametersFrom(args, { files })).toEqual({
      ThingName: 'web',
      Password: '@secret',
      SystemDisk: { Size: 40 },
    });
  });

  test('@- is standard input, and @@ a literal @', async () => {
    const readStdin = async () => 'a\nb\n\n';
    expect(await parametersFrom(['--mode', '@-', '--version', '@@x'], { readStdin })).toEqual({
      Mode: 'a\nb\n',
      Version: '@x',
    });
  });

  test('standard input is read for one flag', async () => {
    expect(await faultsFrom(['--mode', '@-'], { params: '@-', readStdin: async () => '{}' })).toEqual([
      '--mode: standard input (@-) is already taken by another flag',
    ]);
  });

  test("an unreadable file is named, with the system's reason", async () => {
    expect(await faultsFrom(['--thing-name', '@no.txt', '--password', '@hunter2'], { files })).toEqual([
      '--thing-name: cannot read no.txt (ENOENT: no such file or directory); a value that begins with @ is written @@…',
      '--password: cannot read the file (ENOENT: no such file or directory); a value that begins with @ is written @@…',
    ]);
  });
});

describe('--params', () => {
  test.each([
    ['{"MinSize": 1, "SystemDisk.Size": 40, "VSwitchIds.1": "a", "Tag": [{"Key": "k"}]}'],
    ['{"MinSize": 1.0, "SystemDisk": {"Size": "40"}, "VSwitchIds": ["a"], "Tag": {"Key": "k"}}'],
    ['MinSize: 1\nSystemDisk:\n  Size: 40\nVSwitchIds: a\nTag:\n  - Key: k\n'],
    ['min-size: "1"\nsystem-disk: size=40\nv-switch-ids: [a]\nTag.1.Key: k\n# no more\n'],
    ['{MinSize: 1, SystemDisk: {Size: 40}, VSwitchIds: [a], Tag: [{Key: k}], Version: null}'],
  ])('%s gives the same parameters', async (params) => {
    expect(await parametersFrom([], { params })).toEqual({
      MinSize: 1,
      VSwitchIds: ['a'],
      SystemDisk: { Size: 40 },
      Tag: [{ Key: 'k' }],
    });
  });

  test('anchors and aliases are followed', async () => {
    expect(await parametersFrom([], { params: 'Tag: [&t {Key: k}, *t]' })).toEqual({
      Tag: [{ Key: 'k' }, { Key: 'k' }],
    });
  });

  test('an empty document and null are no parameters', async () => {
    expect(await parametersFrom([], { params: '# nothing\n' })).toEqual({});
    expect(await parametersFrom([], { params: '{"MinSize": null, "Tag": [null]}' })).toEqual({});
  });

  test('a flag for a list or an object replaces it, and a dotted flag sets its part', async () => {
    const params =
      '{"VSwitchIds": ["a","b"], "SystemDisk": {"Category":"cloud","Size":40}, "Labels": {"a":"1"}}';
    expect(await parametersFrom(['--vswitch-ids', 'c', '--system-disk', 'size=50'], { params })).toEqual({
      VSwitchIds: ['c'],
      SystemDisk: { Size: 50 },
      Labels: { a: '1' },
    });
    const parts = [
      '--vswitch-ids.2',
      'c',
      '--vswitch-ids.3',
      'd',
      '--system-disk-size',
      '50',
      '--labels.b',
      '2',
    ];
    expect(await parametersFrom(parts, { params })).toEqual({
      VSwitchIds: ['a', 'c', 'd'],
      SystemDisk: { Category: 'cloud', Size: 50 },
      Labels: { a: '1', b: '2' },
    });
  });

  test('a flag takes a list away', async () => {
    expect(await parametersFrom(['--vswitch-ids', '[]'], { params: '{"VSwitchIds":["a"]}' })).toEqual({});
  });

  test.each([
    ['a: b: c', /^--params cannot be read as JSON or YAML \(line 1, column \d+: /],
    ['{"MinSize": 1', /^--params cannot be read as JSON or YAML \(line 1, column \d+: /],
    ['a: 1\na: 2', /^--params cannot be read as JSON or YAML \(line 2, column 1: duplicate key\)/],
    ['a: 1\n---\nb: 2', /^--params cannot be read as JSON or YAML \(line 2, column 1: multiple documents\)/],
    ['a: *x', /^--params cannot be read as JSON or YAML \(an alias has no anchor or stands in itself/],
    ['a: &x [*x]', /^--params cannot be read as JSON or YAML \(an alias has no anchor or stands in itself/],
    ['[1]', /^--params holds no object/],
    ['text', /^--params holds no object/],
    ['{"MinSize": 1, "min-size": 2}', /^--min-size is given twice$/],
    ['{"SystemDisk.Size": 1, "SystemDisk": {"Size": 1}}', /^--system-disk.size is given twice$/],
    ['@no.json', /^--params: cannot read no.json \(ENOENT/],
  ])('%j is refused', async (params, fault) => {
    expect(await faultsFrom([], { params })).toEqual([expect.stringMatching(fault)]);
  });
});

describe('faults', () => {
  test('all are collected', async () => {
    expect(
      await faultsFrom([
        'stray',
        '--min-size',
        '--max-size',
        '1',
        '2',
        '--no-mode',
        '--no-protected=false',
        '--change',
        '1',
        '--change',
        '1',
      ]),
    ).toEqual([
      "'stray': no flag stands before it; values follow their --flag",
      "--max-size takes one value, so '2' is too much; put a value with spaces in quotes",
      '--mode holds no true or false, so it has no --no- form',
      '--no-protected takes no value: it says false by itself',
      '--min-size needs a value; one that begins with -- is written --min-size=--…',
      '--change is given twice',
    ]);
  });

  test('what was refused is null, so that nobody takes it for missing', async () => {
    const { parameters } = await read(['--min-size', '--options', 'x']);
    expect(parameters).toEqual({ MinSize: null, Options: null });
  });

  test('after -- nothing is a flag', async () => {
    expect(await faultsFrom(['--min-size', '1', '--', '--max-size'])).toEqual([
      "'--max-size': no flag stands before it; values follow their --flag",
    ]);
  });

  test("a secret's value is in no message", async () => {
    const { faults } = await read([
      '--password',
      'hunter',
      'hunter2',
      '--registry',
      'hunter3',
      '--registry',
      'user=a,password="hunter4',
    ]);
    expect(faults).toHaveLength(2);
    expect(JSON.stringify(faults)).not.toContain('hunter');
    const { faults: pieces } = await read(['--registry', 'user=a,password=x,hunter2']);
    expect(JSON.stringify(pieces)).not.toContain('hunter');
  });
});

test("a plan's object is read by the same rules", () => {
  const { parameters, faults, clientToken } = readObject(operation, '2014-08-28', {
    MinSize: 1,
    Owner: 12,
    Version: 1,
    'SystemDisk.Size': '40',
    Tag: [{ Key: 'k', Value: undefined }],
    ClientToken: 't',
  });
  expect({ parameters, faults, clientToken }).toEqual({
    parameters: { MinSize: 1, Version: '1', Owner: 12, SystemDisk: { Size: 40 }, Tag: [{ Key: 'k' }] },
    faults: [],
    clientToken: 't',
  });
});
