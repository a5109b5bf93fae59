import fc from 'fast-check';
import { parametersOf } from '../../../src/catalog/catalog.ts';
import type { RawRequest } from '../../../src/emulator/request/raw.ts';
import { signAcs3 } from '../../../src/signing/acs3.ts';
import { signRpc } from '../../../src/signing/rpc.ts';
import { encode } from '../../../src/wire/encode.ts';
import { everyOperation } from '../../helpers/operations.ts';
import { anyFieldsOf } from '../../helpers/values.ts';
import { dice } from '../../sim/chance.ts';
import { accessKey, rawOf, simulatedService } from '../../sim/service.ts';
import type { Target } from '../target.ts';
import { broken, word } from '../texts.ts';

/*
 * The embedded service's decoder and verifier, and what lies behind them: rightly signed requests of every
 * operation with parameters of every kind, the same with something changed after the signing, and bytes.
 * Nothing may bring an internal error out of it.
 */

const now = Date.parse('2026-03-01T00:00:00Z');
const stamp = '2026-03-01T00:00:00Z';
const credentials = {
  accessKeyId: accessKey.id,
  accessKeySecret: accessKey.secret,
  account: '1',
  origin: 'fuzz',
};

const wire = (entry: (typeof everyOperation)[number]): fc.Arbitrary<Readonly<Record<string, string>>> => {
  const { operation, version } = entry;
  const known = parametersOf(operation, version);
  const place = fc
    .tuple(
      fc.oneof(fc.constantFrom('RegionId', 'ClientToken', ...known.map(({ name }) => name)), word),
      fc.constantFrom('', '', '.1', '.2', '.0', '.01', '.1.Key', '.1.1', '.__proto__', '..', '.99999999999'),
    )
    .map((parts) => parts.join(''));
  return fc.tuple(anyFieldsOf(known), fc.dictionary(place, word, { maxKeys: 4 })).map(([fields, others]) => ({
    ...{ RegionId: 'cn-qingdao', ...encode(known, fields).parameters },
    ...wellFormed(others),
  }));
};

/** What can be sent: half a surrogate pair has no bytes. */
const wellFormed = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
  );

const signed: fc.Arbitrary<RawRequest> = fc.constantFrom(...everyOperation).chain((entry) =>
  fc
    .tuple(wire(entry), fc.constantFrom(signRpc, signAcs3), fc.constantFrom('GET', 'POST'), fc.uuid())
    .map(([parameters, sign, method, nonce]) => {
      const request = {
        ...{ method, endpoint: new URL('http://ess.fuzz'), action: entry.name, version: entry.version },
        parameters,
      };
      return rawOf(sign(request, credentials, { nonce, timestamp: stamp }));
    }),
);

const changed: fc.Arbitrary<RawRequest> = signed.chain((request) =>
  fc.record({
    method: fc.oneof(fc.constant(request.method), word),
    target: broken(fc.constant(request.target)),
    headers: fc
      .tuple(fc.constantFrom('', ...Object.keys(request.headers)), word)
      .map(([name, value]) => (name === '' ? request.headers : { ...request.headers, [name]: value })),
    body: broken(fc.constant(request.body.toString('latin1'))).map((text) => Buffer.from(text, 'latin1')),
  }),
);

const headerNames = ['authorization', 'x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-content-sha256'];
const bytes: fc.Arbitrary<RawRequest> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', ''),
  target: fc
    .array(fc.oneof(word, fc.constantFrom('/', '?', '&', '=', 'Action=', 'Signature=')))
    .map((all) => all.join('')),
  headers: fc.dictionary(
    fc.constantFrom(...headerNames, 'x-acs-signature-nonce', 'host', 'content-type'),
    fc.oneof(word, fc.constantFrom('ACS3-HMAC-SHA256 Credential=sim,SignedHeaders=host;,Signature=00')),
    { noNullPrototype: true },
  ),
  body: fc.uint8Array({ maxLength: 40 }).map((body) => Buffer.from(body)),
});

const serviceNow = () => simulatedService({ now: () => now, sleep: async () => undefined }, dice(1));

let service = serviceNow();
let served = 0;

export const target: Target<RawRequest> = {
  cases: fc.oneof(
    { weight: 5, arbitrary: signed },
    { weight: 3, arbitrary: changed },
    { weight: 2, arbitrary: bytes },
  ),
  read: async (request) => {
    served += 1;
    // What it has done so far is part of what it meets, and must not grow without end.
    if (served % 200 === 0) service = serviceNow();
    const delivery = await service.serve(request);
    if (delivery === 'close') throw new Error('no answer');
    const { status, body } = delivery;
    if (status < 200 || status >= 500) throw new Error(`${status} ${body}`);
    if (body === '') throw new Error(`${status} without a word`);
  },
};
