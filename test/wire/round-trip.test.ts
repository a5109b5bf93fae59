import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../src/catalog/catalog.ts';
import type { Operation, Parameter } from '../../src/catalog/types.ts';
import { isObject, type Parameters, type Value } from '../../src/catalog/values.ts';
import { decode } from '../../src/emulator/request/decode.ts';
import { openEnvelope } from '../../src/emulator/request/open-envelope.ts';
import { type RawRequest, readParameters } from '../../src/emulator/request/raw.ts';
import { type Reader, readersOf } from '../../src/emulator/request/readers.ts';
import { signAcs3 } from '../../src/signing/acs3.ts';
import { signRpc } from '../../src/signing/rpc.ts';
import type { SignedRequest, Signer } from '../../src/signing/signer.ts';
import { encode } from '../../src/wire/encode.ts';
import { everyOperation } from '../helpers/operations.ts';
import { anyFieldsOf } from '../helpers/values.ts';

const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', account: '1', origin: 'test' };
const stamp = { nonce: 'n', timestamp: '2026-01-01T00:00:00Z' };
const signers: readonly Signer[] = [signRpc, signAcs3];

/** The shape of a parameter without what limits its values: those are not the encoder's business. */
const shapeOf = (parameter: Parameter): Parameter => ({
  name: parameter.name,
  type: parameter.type,
  about: parameter.about,
  ...(parameter.of !== undefined && { of: parameter.of }),
  ...(parameter.json !== undefined && { json: parameter.json }),
  ...(parameter.alsoScalar !== undefined && { alsoScalar: parameter.alsoScalar }),
  ...(parameter.only !== undefined && { only: parameter.only }),
  ...(parameter.fields !== undefined && { fields: parameter.fields.map(shapeOf) }),
});
const withoutLimits = (operation: Operation): Operation => ({
  ...operation,
  parameters: operation.parameters.map(shapeOf),
});

const received = ({ method, url, headers, body = '' }: SignedRequest): RawRequest => {
  const { pathname, search } = new URL(url);
  return { method, target: `${pathname}${search}`, headers: { ...headers }, body: Buffer.from(body) };
};

/** The parameters under the names that the decoder gives them: those of the newest version. */
const renamed = (readers: readonly Reader[], parameters: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const reader = readers.find(({ parameter }) => parameter.name === name);
      if (reader === undefined) throw new Error(`no reader for ${name}`);
      return [reader.name, reader.parameter.json === true ? value : renamedValue(reader, value)];
    }),
  );
const renamedValue = (reader: Reader, value: Value): Value => {
  if (Array.isArray(value)) return value.map((item: Value) => renamedValue(reader, item));
  return isObject(value) && reader.fields.length > 0 ? renamed(reader.fields, value) : value;
};

/** HMAC-SHA1 sends a Format of its own, which an operation's parameter of that name can't be told from. */
const common = (signer: Signer, known: readonly Parameter[]): Parameters =>
  signer === signRpc && known.some(({ name }) => name === 'Format') ? { Format: 'JSON' } : {};

describe('what the client encodes the embedded service decodes to the same parameters', () => {
  // 190 operations and versions, two signatures, two methods: over 15,000 cases.
  it.each(everyOperation)('$name $version', ({ operation, version }) => {
    const shape = withoutLimits(operation);
    const known = parametersOf(shape, version);
    if (known.length === 0) return;
    const readers = readersOf(shape, version);
    const arbitrary = fc.record({
      parameters: anyFieldsOf(known),
      method: fc.constantFrom('GET' as const, 'POST' as const),
      signer: fc.constantFrom(...signers),
    });
    fc.assert(
      fc.property(arbitrary, ({ parameters, method, signer }) => {
        const { parameters: wire } = encode(known, parameters);
        const endpoint = new URL('http://127.0.0.1:1');
        const signed = signer(
          { method, endpoint, action: operation.name, version, parameters: wire },
          credentials,
          stamp,
        );
        const raw = received(signed);
        const { parameters: sent } = openEnvelope(raw, readParameters(raw));
        expect(decode(readers, sent)).toEqual(renamed(readers, { ...common(signer, known), ...parameters }));
      }),
      { numRuns: 80 },
    );
  });
});
