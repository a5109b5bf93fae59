import { describe, expect, it } from 'vitest';
import { entriesOf, fileWith, planAt, read } from './entries.ts';

const web = { id: 'web', operation: 'CreateScalingGroup', parameters: { MinSize: 0 } };
const step = (line: number, more: object = {}) => ({ ...web, needs: [], line, ...more });

describe('a plan as NDJSON', () => {
  it('has a step a line, blank lines and a byte order mark aside', async () => {
    const text = `\uFEFF${JSON.stringify(web)}\r\n\n${JSON.stringify({ ...web, id: 'two' })}`;
    expect(await read('plan.ndjson', text)).toEqual([step(1), step(3, { id: 'two' })]);
  });

  it('names the line that is broken, and goes on behind it', async () => {
    const entries = await read('plan.ndjson', `{"id":\n${JSON.stringify(web)}\n[1]\n"x"`);
    expect(entries).toMatchObject([
      { line: 1, faults: [{ en: expect.stringContaining('not JSON') }] },
      { id: 'web', line: 2 },
      { line: 3, faults: [{ en: expect.stringContaining('object') }] },
      { line: 4, faults: [{ en: expect.stringContaining('object') }] },
    ]);
  });

  it('never quotes a broken line: it may hold secrets', async () => {
    const entries = await read('plan.ndjson', '{"Password":"Secret-Word-1" oops}');
    expect(JSON.stringify(entries)).not.toContain('Secret-Word-1');
  });

  it('does not keep a line of 100 MB, and reads what follows', async () => {
    const long = Buffer.alloc(100_000_000, 'x');
    long.set(Buffer.from('{"id":"'));
    const content = Buffer.concat([long, Buffer.from(`\n${JSON.stringify(web)}\n`)]);
    const before = process.memoryUsage().rss;
    const entries = await read('plan.ndjson', content);
    expect(entries).toMatchObject([{ line: 1, faults: [{ en: expect.stringContaining('1 MiB') }] }, step(2)]);
    expect(process.memoryUsage().rss - before).toBeLessThan(90_000_000);
  });

  it('says which line is not UTF-8', async () => {
    const entries = await read('plan.ndjson', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]));
    expect(entries).toMatchObject([{ line: 1, faults: [{ en: expect.stringContaining('UTF-8') }] }]);
  });

  it('has lines that cross the pieces it is read in', async () => {
    const steps = Array.from({ length: 5_000 }, (_, index) => ({
      ...web,
      id: `伸缩组-${index}`,
      parameters: { ScalingGroupName: '组'.repeat(index % 97) },
    }));
    const entries = await read('plan.ndjson', steps.map((one) => JSON.stringify(one)).join('\n'));
    expect(entries).toEqual(steps.map((one, index) => ({ ...one, needs: [], line: index + 1 })));
  });

  it('can be read as often as is wanted', async () => {
    const plan = await planAt(await fileWith('plan.ndjson', JSON.stringify(web)));
    expect(await entriesOf(plan)).toEqual(await entriesOf(plan));
  });
});

describe('a plan as a document', () => {
  it('is a JSON list, with the lines of its steps', async () => {
    const text = `[\n\t${JSON.stringify(web)},\n\t${JSON.stringify({ ...web, id: 'two' })}\n]`;
    expect(await read('plan.json', text)).toEqual([step(2), step(3, { id: 'two' })]);
  });

  it('is an object with a name and steps', async () => {
    const path = await fileWith('plan.json', JSON.stringify({ name: 'deploy-42', steps: [web] }));
    const plan = await planAt(path);
    expect([plan.name, await entriesOf(plan)]).toEqual(['deploy-42', [step(1)]]);
    expect((await planAt(path, { name: 'other' })).name).toBe('other');
  });

  it('is YAML', async () => {
    const text =
      'name: nightly\nsteps:\n  - id: web\n    operation: CreateScalingGroup\n    parameters: {MinSize: 0}\n';
    const plan = await planAt(await fileWith('plan.yml', text));
    expect([plan.name, await entriesOf(plan)]).toEqual(['nightly', [step(3)]]);
  });

  it.each([
    ['plan.json', '{"steps": [', 'not JSON or YAML: line'],
    ['plan.json', '{"a": 1}', 'neither a list of steps'],
    ['plan.yaml', 'a: [1', 'not JSON or YAML: line'],
    ['plan.yaml', '- id: a\n  operation: *b', 'not JSON or YAML: line'],
    ['plan.yaml', '', 'neither a list of steps'],
  ])('%s that says %s is refused', async (name, text, message) => {
    await expect(planAt(await fileWith(name, text))).rejects.toThrow(message);
  });
});

describe('a plan as CSV', () => {
  it('has a column for every parameter; empty fields are not given', async () => {
    const text = [
      '\uFEFFid,operation,ScalingGroupName,MinSize,Tag.1.Key,clientToken,needs',
      'web,CreateScalingGroup,"a ""quoted"", name",0,,,',
      'two,CreateScalingGroup,"of two\nlines",1,env,token-2,web',
    ].join('\r\n');
    expect(await read('plan.csv', text)).toEqual([
      step(2, { parameters: { ScalingGroupName: 'a "quoted", name', MinSize: '0' } }),
      step(4, {
        ...{ id: 'two', clientToken: 'token-2', needs: ['web'] },
        parameters: { ScalingGroupName: 'of two\nlines', MinSize: '1', 'Tag.1.Key': 'env' },
      }),
    ]);
  });

  it('takes the other parameters as JSON', async () => {
    const text = 'id,operation,parameters,MaxSize\nweb,CreateScalingGroup,"{""MinSize"":0}",5\n';
    expect(await read('plan.csv', text)).toEqual([step(2, { parameters: { MinSize: 0, MaxSize: '5' } })]);
  });

  it('names the record that is broken, and goes on behind it', async () => {
    const entries = await read('plan.csv', 'id,operation\na,X,too,many\nweb,CreateScalingGroup\n');
    expect(entries).toMatchObject([
      { line: 2, faults: [{}] },
      { id: 'web', line: 3 },
    ]);
  });

  it.each([
    ['id,name\na,b', 'lacks operation'],
    ['id,operation,id\na,b,c', 'the column id twice'],
  ])('with the header of %j is refused', async (text, message) => {
    const plan = await planAt(await fileWith('plan.csv', text));
    await expect(entriesOf(plan)).rejects.toThrow(message);
  });
});

describe('the format of a plan', () => {
  it.each([
    ['ndjson', `${JSON.stringify(web)}\n`],
    ['json', `[${JSON.stringify(web)}]`],
    ['json', JSON.stringify({ steps: [web] })],
    ['json', JSON.stringify({ steps: [web] }, null, 2)],
    ['csv', 'id,operation,MinSize\nweb,CreateScalingGroup,0'],
    ['yaml', '- id: web\n  operation: CreateScalingGroup\n  parameters: {MinSize: 0}'],
  ])('is told from how it begins: %s', async (_, stdin) => {
    const [entry] = await entriesOf(await planAt('-', { name: 'p', stdin }));
    expect(entry).toMatchObject({ id: 'web', operation: 'CreateScalingGroup' });
  });

  it('is what it is said to be', async () => {
    const path = await fileWith('plan', `- {"id":"web","operation":"X"}`);
    expect(await entriesOf(await planAt(path, { format: 'yaml' }))).toMatchObject([{ id: 'web' }]);
  });
});

describe('the name of a plan', () => {
  it("is the file's, without its folder", async () => {
    expect((await planAt(await fileWith('web.ndjson', ''))).name).toBe('web.ndjson');
  });

  it('must be given for stdin', async () => {
    await expect(planAt('-', { stdin: JSON.stringify(web) })).rejects.toThrow('--plan-name');
  });

  it('of a file that is not there is of no use', async () => {
    await expect(planAt('/no/such/plan.ndjson')).rejects.toThrow('ENOENT');
  });
});
