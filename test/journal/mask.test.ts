import { describe, expect, it } from 'vitest';
import { differences, mask } from '../../src/journal/mask.ts';
import { anIntent } from './samples.ts';

const key = { scope: 'here', id: 'token' };
const encoded = { parameters: { Password: 'Correct-Horse-1', MinSize: '2' }, secrets: ['Password'] };

describe('mask', () => {
  it('replaces secrets alone, by a digest that does not hold them', () => {
    const masked = mask(encoded, key);
    expect(masked).toEqual({ Password: expect.stringMatching(/^scrypt:[\w-]{24}$/), MinSize: '2' });
    expect(encoded.parameters.Password).toBe('Correct-Horse-1');
  });

  it('gives the same secret of the same call the same digest, in every process', () => {
    expect(mask(encoded, key)).toEqual(mask(encoded, { ...key }));
    expect(mask(encoded, key).Password).toBe('scrypt:uvkxF8bSfZQAYsKSW1Wc4oH5');
  });

  it('gives the same secret of another call another digest', () => {
    const digests = [
      key,
      { ...key, id: 'other' },
      { ...key, scope: 'there' },
      { scope: 'heretoken', id: '' },
    ].map((each) => mask(encoded, each).Password);
    expect(new Set(digests).size).toBe(4);
  });

  it('gives another secret of the same call another digest', () => {
    const other = { ...encoded, parameters: { ...encoded.parameters, Password: 'Correct-Horse-2' } };
    expect(mask(other, key).Password).not.toBe(mask(encoded, key).Password);
  });

  it('leaves a call without secrets as it is', () => {
    const plain = { parameters: { MinSize: '2' }, secrets: [] };
    expect(mask(plain, key)).toEqual(plain.parameters);
  });
});

describe('differences', () => {
  it('name what was added, removed and changed, in order', () => {
    const before = anIntent({ parameters: { B: '1', C: '2', D: '3' } });
    const now = anIntent({ parameters: { A: '0', B: '1', C: '9' } });
    expect(differences(before, now)).toEqual([
      { parameter: 'A', before: null, now: '0' },
      { parameter: 'C', before: '2', now: '9' },
      { parameter: 'D', before: '3', now: null },
    ]);
  });

  it('name another operation, version and region by their names on the wire', () => {
    const now = anIntent({
      operation: 'DeleteScalingGroup',
      apiVersion: '2022-02-22',
      regionId: 'cn-hangzhou',
    });
    expect(differences(anIntent(), now)).toEqual([
      { parameter: 'Action', before: 'CreateScalingGroup', now: 'DeleteScalingGroup' },
      { parameter: 'RegionId', before: 'cn-qingdao', now: 'cn-hangzhou' },
      { parameter: 'Version', before: '2014-08-28', now: '2022-02-22' },
    ]);
  });

  it('tell that a secret changed without telling it', () => {
    const masked = (password: string) => {
      const { secrets } = encoded;
      return anIntent({ parameters: mask({ parameters: { Password: password }, secrets }, key), secrets });
    };
    expect(differences(masked('one'), masked('two'))).toEqual([
      { parameter: 'Password', before: '(secret)', now: '(secret)' },
    ]);
    expect(differences(masked('one'), masked('one'))).toEqual([]);
  });
});
