import { describe, expect, test } from 'vitest';
import { EssError } from '../../src/errors.ts';
import { formats } from '../../src/output/formats.ts';
import { type RenderOptions, renderResult } from '../../src/output/result.ts';
import type { Report } from '../../src/report.ts';
import { attemptOf, listed, reportOf, wrappedGroups } from './reports.ts';

const created = reportOf({ response: { RequestId: 'A-1', ScalingGroupId: 'asg-1' } });
const failed = reportOf({
  status: 'refused',
  evidence: 'service-refused',
  error: { code: 'QuotaExceeded', message: 'Too many.', hint: 'Delete one.' },
});

const render = (report: Report, options: Partial<RenderOptions> & Pick<RenderOptions, 'format'>) =>
  renderResult({ report }, { pretty: false, ...options });

describe('json', () => {
  test('is the body byte for byte when stdout is no terminal', async () => {
    const body = '{ "RequestId":"A-1",  "Iops": 12345678901234567890, "Name":"\\u4f38" }';
    const options = { format: 'json', pretty: false } as const;
    expect(await renderResult({ report: created, body }, options)).toBe(`${body}\n`);
    expect(await renderResult({ report: created, body: `${body}\n` }, options)).toBe(`${body}\n`);
  });

  test('is the response on one line when the journal answered', async () => {
    expect(await render(created, { format: 'json' })).toBe('{"RequestId":"A-1","ScalingGroupId":"asg-1"}\n');
  });

  test('is indented on a terminal, in the shape of the service', async () => {
    const text = await render(listed('2014-08-28'), { format: 'json', pretty: true });
    expect(text).toBe(`${JSON.stringify(wrappedGroups, null, 2)}\n`);
  });

  test('quotes the string that a query picks', async () => {
    expect(await render(created, { format: 'json', query: 'ScalingGroupId' })).toBe('"asg-1"\n');
  });

  test('is null when a query picks nothing', async () => {
    expect(await render(created, { format: 'json', query: 'Nothing.here' })).toBe('null\n');
  });
});

describe('ndjson', () => {
  test('is a line an entry of a list answer, in the shape of either version', async () => {
    for (const version of ['2014-08-28', '2022-02-22'] as const) {
      const text = await render(listed(version), { format: 'ndjson' });
      const ids = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).ScalingGroupId);
      expect(ids).toEqual(wrappedGroups.ScalingGroups.ScalingGroup.map((group) => group.ScalingGroupId));
    }
  });

  test('is one line of whatever is no list', async () => {
    expect(await render(created, { format: 'ndjson' })).toBe(
      '{"RequestId":"A-1","ScalingGroupId":"asg-1"}\n',
    );
  });
});

describe('yaml', () => {
  test('is the response, with Unicode as it is and words of YAML 1.1 quoted', async () => {
    const report = reportOf({ response: { Name: '伸缩组', Enabled: 'yes', Sizes: [1, 2], Empty: [] } });
    expect(await render(report, { format: 'yaml' })).toMatchInlineSnapshot(`
      "Name: 伸缩组
      Enabled: "yes"
      Sizes:
        - 1
        - 2
      Empty: []
      "
    `);
  });

  test('does not fold long lines', async () => {
    const Description = 'word '.repeat(60).trim();
    expect(await render(reportOf({ response: { Description } }), { format: 'yaml' })).toBe(
      `Description: ${Description}\n`,
    );
  });
});

describe('text', () => {
  test.each(['2014-08-28', '2022-02-22'] as const)('is a row a group for %s', async (version) => {
    expect(await render(listed(version), { format: 'text' })).toBe(
      [
        'Active\t20\t2\tasg-1\tweb\t[]\t["vsw-1","vsw-2"]\n',
        'Active\t5\t2\tasg-2\t生产环境\t[{"TagKey":"env","TagValue":"生产"}]\t[]\n',
      ].join(''),
    );
  });

  test('is the bare string that a query picks', async () => {
    expect(await render(created, { format: 'text', query: 'ScalingGroupId' })).toBe('asg-1\n');
  });
});

describe('none', () => {
  test('writes nothing', async () => {
    expect(await render(created, { format: 'none' })).toBe('');
    expect(await render(created, { format: 'none', query: 'ScalingGroupId' })).toBe('');
  });
});

describe('report', () => {
  test('has its keys in the order of the contract, without those that are not there', async () => {
    const shuffled: Report = {
      error: {
        hint: 'h',
        message: 'm',
        code: 'c',
        differences: [{ parameter: 'P', before: null, now: '1' }],
      },
      response: { RequestId: 'A-1' },
      source: 'service',
      ...reportOf({ attempts: [{ delayMs: 320, code: 'ECONNRESET', ...attemptOf({ outcome: 'lost' }) }] }),
    };
    const text = await render(shuffled, { format: 'report', pretty: true });
    expect(text).toMatchInlineSnapshot(`
      "{
        "operation": "CreateScalingGroup",
        "apiVersion": "2014-08-28",
        "regionId": "cn-qingdao",
        "endpoint": "https://ess.aliyuncs.com",
        "status": "fresh",
        "source": "service",
        "evidence": "first-use-in-journal",
        "clientToken": "123e4567-e89b-12d3-a456-426655440000",
        "tokenSource": "given",
        "fingerprint": "9f2c",
        "attempts": [
          {
            "number": 1,
            "nonce": "n-1",
            "timestamp": "2026-01-02T03:04:05Z",
            "startedAt": "2026-01-02T03:04:05.678Z",
            "durationMs": 12,
            "outcome": "lost",
            "code": "ECONNRESET",
            "delayMs": 320
          }
        ],
        "requestId": "A-1",
        "response": {
          "RequestId": "A-1"
        },
        "error": {
          "code": "c",
          "message": "m",
          "hint": "h",
          "differences": [
            {
              "parameter": "P",
              "before": null,
              "now": "1"
            }
          ]
        }
      }
      "
    `);
  });

  test('is one line when stdout is no terminal', async () => {
    const text = await render(created, { format: 'report' });
    expect(text.split('\n')).toHaveLength(2);
    expect(JSON.parse(text)).toEqual(created);
  });

  test('is queried as a whole', async () => {
    expect(await render(created, { format: 'report', query: '[status, response.ScalingGroupId]' })).toBe(
      '["fresh","asg-1"]\n',
    );
  });
});

describe('a call that failed', () => {
  test.each(formats.filter((format) => format !== 'report'))('writes nothing as %s', async (format) => {
    expect(await render(failed, { format })).toBe('');
    expect(await render(failed, { format, query: 'ScalingGroupId' })).toBe('');
  });

  test('is still a report', async () => {
    expect(JSON.parse(await render(failed, { format: 'report' }))).toEqual(failed);
  });
});

test('a query that does not suit the answer says that the call itself is done, and its token', async () => {
  const rendering = render(created, { format: 'text', query: 'sum(ScalingGroupId)' });
  const error = await rendering.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EssError);
  expect(error).toMatchObject({
    category: 'usage',
    hint: {
      en: expect.stringMatching(
        /^only the output failed; the call itself is "fresh"\. .*--client-token 123e4567-/,
      ),
      zh: expect.stringContaining('--client-token 123e4567-e89b-12d3-a456-426655440000'),
    },
  });
});
