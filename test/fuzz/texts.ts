import fc from 'fast-check';

/** Words that mean something to somebody on the way. */
const words = [
  ...['', ' ', '-', '--', '-1', '0', '1', '1e999', '-0', '9007199254740993', '0x10', '1_000', '.5', 'NaN'],
  ...[
    'null',
    '~',
    'true',
    'yes',
    'on',
    '[]',
    '{}',
    '[',
    '{',
    '}',
    '"',
    "'",
    ',',
    ':',
    '=',
    'a=',
    '=b',
    '#',
    '&a',
    '*a',
  ],
  ...[
    '@',
    '@@',
    '@-',
    '@/nowhere',
    `\${steps.a.b}`,
    '${',
    '$',
    '%',
    '%zz',
    '%00',
    '%C3%28',
    '+',
    '\\',
    '\\u0000',
    '\0',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'length',
    '<<',
    '!!js/function',
    '---',
    '...',
    '|',
    '>',
  ],
  ...[
    '\u2028',
    '\uFEFF',
    '\uD800',
    '🚀',
    '中文',
    '\r\n',
    '\t',
    '2026-01-01T00:00:00Z',
    '2026-13-45T99:00:00Z',
  ],
] as const;

export const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 24 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join('')),
  },
);

/** A text in which pieces were left out, doubled or replaced: nearly what it was. */
export const broken = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(4), word), { maxLength: 3 })).map(([whole, cuts]) =>
    cuts.reduce((current, [place, length, instead]) => {
      const at = current.length === 0 ? 0 : place % current.length;
      return current.slice(0, at) + instead + current.slice(at + length);
    }, whole),
  );

/** JSON with given names among its keys, and now and then something that is nearly JSON. */
export const document = (names: readonly string[]): fc.Arbitrary<string> => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(word, fc.constantFrom('Key', 'Value', ...names)), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const object = fc.dictionary(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: word }),
    value,
    {
      maxKeys: 6,
    },
  );
  const json = object.map((whole) => JSON.stringify(whole));
  const spaced = object.map((whole) => JSON.stringify(whole, null, 2));
  // Without its quotes and commas JSON is often YAML.
  const yaml = spaced.map((whole) => whole.replaceAll(/["{},]/g, ''));
  return fc.oneof(json, broken(json), broken(spaced), broken(yaml), word);
};
