import fc from 'fast-check';
import { answerOf } from '../../../src/catalog/catalog.ts';
import { formats } from '../../../src/output/formats.ts';
import { renderResult } from '../../../src/output/result.ts';
import { judge } from '../../../src/transport/classify.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { reportOf } from '../../output/reports.ts';
import { mayRefuse, type Target } from '../target.ts';
import { broken, document, word } from '../texts.ts';

/** The reader of responses: whatever a service, a gateway or a proxy sends, judged and then printed in every format. */

interface Case {
  readonly operation: (typeof everyOperation)[number];
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly query: string | undefined;
}

const time = fc.oneof(
  word,
  fc.constantFrom('Sun, 01 Mar 2026 00:00:00 GMT', '1e400', '-5', '120', 'Infinity'),
);

const answerTo = (operation: (typeof everyOperation)[number]): fc.Arbitrary<Case> => {
  const names = answerOf(operation.operation, operation.version).map(({ name }) => name);
  return fc.record({
    operation: fc.constant(operation),
    httpStatus: fc.oneof(
      fc.constantFrom(200, 400, 403, 429, 500, 503, 302),
      fc.integer({ min: 100, max: 999 }),
    ),
    headers: fc.dictionary(fc.constantFrom('date', 'retry-after', 'x-acs-retry-after'), time, {
      noNullPrototype: true,
    }),
    body: fc.oneof(
      document(['RequestId', ...names]),
      document(['RequestId', 'Code', 'Message', 'HostId']),
      broken(fc.constant('<html><body>502 Bad Gateway</body></html>')),
    ),
    query: fc.option(fc.oneof(word, fc.constantFrom('*', '[]', '*.*[]', 'keys(@)', ...names)), {
      nil: undefined,
    }),
  });
};

export const target: Target<Case> = {
  cases: fc.constantFrom(...everyOperation).chain(answerTo),
  read: async ({ operation, httpStatus, headers, body, query }) => {
    const judged = judge({ kind: 'answer', httpStatus, headers, body }, Date.parse('2026-03-01T00:00:00Z'));
    for (const milliseconds of [judged.retryAfterMs ?? 0, judged.serverTime ?? 0]) {
      if (!Number.isFinite(milliseconds)) throw new Error('a time without end');
    }
    if (judged.outcome !== 'answered') return;
    if (httpStatus < 200 || httpStatus > 299) throw new Error(`answered with ${httpStatus}`);
    const report = reportOf({
      ...{ operation: operation.name, apiVersion: operation.version },
      ...(judged.result !== undefined && { response: judged.result }),
    });
    for (const format of formats) {
      await mayRefuse(() =>
        renderResult({ report, body: judged.body }, { format, query, pretty: format === 'json' }),
      );
    }
  },
};
