import { describe, expect, it } from 'vitest';
import { loadOperation, operationNames } from '../../src/catalog/catalog.ts';
import type { Parameter } from '../../src/catalog/types.ts';
import { secretFields } from '../../src/cli/secret-fields.ts';
import { percentEncode } from '../../src/signing/encode.ts';
import type { Exchange, Exchanged, HttpRequest } from '../../src/transport/exchange.ts';
import { secretBy } from '../../src/transport/secrets.ts';
import { logged, loggedBriefly } from '../../src/transport/wire-log.ts';
import { withoutEchoes } from '../../src/transport/without-echoes.ts';

const limits = { connectTimeoutMs: 1, readTimeoutMs: 1, totalMs: 1 };
const giving =
  (exchanged: Exchanged): Exchange =>
  async () =>
    exchanged;
const answer = (body: unknown, httpStatus = 200, headers = {}): Exchanged => ({
  kind: 'answer',
  httpStatus,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const form = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');

const request: HttpRequest = {
  method: 'POST',
  url: `https://ess.aliyuncs.com/?${form({ Action: 'CreateScalingConfiguration', Signature: 'hush/1+=', SecurityToken: 'hush/2+=' })}`,
  headers: { accept: 'application/json', authorization: 'hush-3', 'x-acs-security-token': 'hush-4' },
  body: form({
    ClientToken: 'visible-token',
    UserData: 'hush-5',
    'ImageRegistryCredential.1.UserName': 'hush-6 &',
    'ImageRegistryCredential.1.Password': 'hush-7',
    'Overrides.2.Content': 'hush-8',
    ScalingGroupId: 'asg-visible',
  }),
};

describe('the debug log', () => {
  const linesOf = async (exchanged: Exchanged): Promise<string> => {
    const lines: string[] = [];
    await logged(giving(exchanged), (line) => lines.push(line), secretBy(secretFields))(request, limits);
    return lines.join('\n');
  };

  it('shows request and answer line by line, and no secret of either', async () => {
    const lines = await linesOf(
      answer(
        {
          ScalingConfigurationId: 'asc-visible',
          UserData: 'hush',
          List: [{ Password: 'hush', Name: 'seen' }],
        },
        200,
        { date: 'today', 'set-cookie': ['hush'] },
      ),
    );
    expect(lines).not.toContain('hush');
    for (const seen of [
      '> POST https://ess.aliyuncs.com/?Action=CreateScalingConfiguration&Signature=***&SecurityToken=***',
      '> authorization: ***',
      'ClientToken=visible-token',
      'asg-visible',
      '< HTTP 200',
      '< date: today',
      'asc-visible',
      '"Name":"seen"',
    ]) {
      expect(lines).toContain(seen);
    }
  });

  it.each([
    ['as it was sent', 'you sent hush/2+= and hush-6 &'],
    ['encoded', `you sent ${percentEncode('hush/2+=')}`],
    ['encoded twice, as in a string to sign', `GET&%2F&x%3D${percentEncode(percentEncode('hush/2+='))}`],
  ])('hides a secret that the answer repeats %s', async (_, body) => {
    expect(await linesOf(answer(body, 400))).not.toMatch(/hush/);
  });

  it('tells of an exchange that failed', async () => {
    const lines = await linesOf({ kind: 'unsent', code: 'ECONNREFUSED', message: 'refused' });
    expect(lines).toContain('< unsent: ECONNREFUSED (refused)');
  });

  it('is brief about servers of credentials', async () => {
    const lines: string[] = [];
    const exchange = loggedBriefly(giving(answer('hush')), (line) => lines.push(line));
    await exchange({ ...request, url: 'http://127.0.0.1/keys?token=hush' }, limits);
    expect(lines).toEqual(['> POST http://127.0.0.1/keys', '< HTTP 200']);
  });
});

describe('what goes on from an answer to reports and journal', () => {
  const exchange = (exchanged: Exchanged) => withoutEchoes(giving(exchanged), secretBy(secretFields));

  it("is free of the request's secrets when it is an error", async () => {
    const Message = `server string to sign is:POST&%2F&SecurityToken%3D${percentEncode(percentEncode('hush/2+='))}`;
    const cleaned = await exchange(answer({ Code: 'SignatureDoesNotMatch', Message }, 400))(request, limits);
    expect(cleaned).toMatchObject({ kind: 'answer', body: expect.stringContaining('SignatureDoesNotMatch') });
    expect(JSON.stringify(cleaned)).not.toContain('hush');
  });

  it('is what the service sent when it is a result', async () => {
    const result = answer({ UserData: 'hush-5' });
    expect(await exchange(result)(request, limits)).toBe(result);
  });
});

it("the names of secret fields are the catalogue's", async () => {
  const names = new Set<string>();
  const collect = (parameters: readonly Parameter[]): void => {
    for (const parameter of parameters) {
      if (parameter.secret === true) names.add(parameter.name.split('.').at(-1) ?? '');
      collect(parameter.fields ?? []);
    }
  };
  for (const name of operationNames) collect((await loadOperation(name))?.parameters ?? []);
  expect([...secretFields].sort()).toEqual([...names].sort());
});
