import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';

/** A certificate and its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority made for one test run. */
export interface Authority extends Certificate {
  /** A server's certificate for these hosts, valid from an hour ago for so many days (negative: expired). */
  issue(hosts: readonly string[], days?: number): Certificate;
}

/** A private authority. X.509 is written by hand (RFC 5280), so that the tests need neither openssl nor a package. */
export const createAuthority = (): Authority => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = 'ess test authority';
  const cert = certificate({
    subject: name,
    issuer: name,
    days: 30,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    extensions: [extension('2.5.29.19', sequence(der(0x01, Buffer.from([0xff]))), true)],
  });
  return {
    cert,
    key: pem(keys.privateKey),
    issue: (hosts, days = 30) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return {
        key: pem(own.privateKey),
        cert: certificate({
          subject: hosts[0] ?? 'server',
          issuer: name,
          days,
          publicKey: own.publicKey,
          signingKey: keys.privateKey,
          extensions: [extension('2.5.29.17', sequence(...hosts.map(alternativeName)))],
        }),
      };
    },
  };
};

const hour = 3_600_000;

interface Parts {
  readonly subject: string;
  readonly issuer: string;
  readonly days: number;
  readonly publicKey: KeyObject;
  readonly signingKey: KeyObject;
  readonly extensions: readonly Buffer[];
}

const certificate = ({ subject, issuer, days, publicKey, signingKey, extensions }: Parts): string => {
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const now = Date.now();
  const start = days < 0 ? now + (days - 1) * 24 * hour : now - hour;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    commonName(issuer),
    sequence(time(start), time(now + days * 24 * hour)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, signingKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

const der = (tag: number, content: Buffer): Buffer => {
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, Buffer.concat(parts));

const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
};

const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x0c, Buffer.from(name)))));

/** UTCTime, which ends in 2049. */
const time = (at: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));

const alternativeName = (host: string): Buffer =>
  isIP(host) === 4 ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host));

const extension = (id: string, value: Buffer, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value));

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
