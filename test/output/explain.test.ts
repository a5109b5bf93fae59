import { expect, test } from 'vitest';
import { explainEvidence, explainStatus } from '../../src/output/explain.ts';
import { exitCodes, type Status } from '../../src/report.ts';

const statuses = Object.keys(exitCodes).filter((word): word is Status => word in exitCodes);

test.each(statuses)('the status %s has a sentence in each language', (status) => {
  const { en, zh } = explainStatus(status);
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect(zh).toMatch(/^\p{Script=Han}.*。$/u);
});

test('an evidence is a sentence that a person understands', () => {
  expect(explainEvidence('token-minted-here')).toEqual({
    en: 'This token was minted here, so nothing can have been done under it before.',
    zh: '该 ClientToken 在本机新生成，此前不可能用它执行过任何操作。',
  });
});
