import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultLine, lineOfName } from '../../src/config/json-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the line at which a text stops being JSON', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": 2,\n}', 4],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  "a": secret\n}', 2],
    ['{\n  "a": "unclosed\n}', 2],
    ['{\n  "a": 01\n}', 2],
    ['{\n  a: 1\n}', 2],
    ['{\n  "a": [1, 2,\n  ]\n}', 3],
    ['{\n  "a": 1\n}\ntrailing', 4],
    ['{\n  "a": "bad \\x escape"\n}', 2],
    ['{\n  "a": 1\n', 3],
    ["{\n\n 'a': 1}", 3],
    ['', 1],
  ])('%j is wrong on line %d', (text, line) => {
    expect(jsonFaultLine(text)).toBe(line);
  });

  it('is told for every text that JSON.parse refuses, and for none that it takes', () => {
    const brokenJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', 'x', '\n', '0'))
      .map(([json, at, mark]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + mark + json.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), brokenJson, fc.string()), (text) => {
        expect(jsonFaultLine(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is found in ten megabytes, and under a hundred thousand brackets', () => {
    expect(jsonFaultLine(`[\n${'"0123456789",\n'.repeat(800_000)}]`)).toBe(800_002);
    expect(jsonFaultLine('['.repeat(100_000))).toBe(1);
  });
});

it('the line of a name is where it first stands', () => {
  expect(lineOfName('{\n"a": 1,\n"b": 2}', 'b')).toBe(3);
  expect(lineOfName('{}', 'absent')).toBe(1);
});
