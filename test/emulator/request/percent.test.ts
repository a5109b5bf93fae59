import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePercent, encodePercent } from '../../../src/emulator/request/percent.ts';

describe('percent-encoding', () => {
  it('keeps the unreserved characters and encodes every other byte with capital digits', () => {
    expect(encodePercent('aZ09-_.~')).toBe('aZ09-_.~');
    expect(encodePercent("*'()! +/é")).toBe('%2A%27%28%29%21%20%2B%2F%C3%A9');
  });

  it('decodes what it encoded, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodePercent(encodePercent(text))).toBe(text.toWellFormed());
      }),
    );
  });

  it('takes a plus for a space, and small digits as well as capital ones', () => {
    expect(decodePercent('a+b%c3%A9')).toBe('a bé');
  });

  it.each(['%', '%4', '%zz', 'a%2', '%C3', '%ff', '%ED%A0%80', '% 1', '%-1'])('refuses %s', (raw) => {
    expect(decodePercent(raw)).toBeUndefined();
  });
});
