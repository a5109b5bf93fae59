import type { ApiVersion } from '../catalog/types.ts';
import { scrypt, sha256Hex } from '../hash.ts';
import type { EncodedParameters } from '../wire/encode.ts';

/** What a fingerprint covers. */
export interface Fingerprinted {
  readonly operation: string;
  readonly apiVersion: ApiVersion;
  readonly regionId: string;
  /** Without ClientToken and RegionId. */
  readonly encoded: EncodedParameters;
}

/**
 * Hex SHA-256 of operation, API version, region and wire parameters sorted by name. Wire parameters are
 * already one form of each meaning (order of flags, JSON spacing and how a value was given are gone).
 */
export const fingerprintOf = ({ operation, apiVersion, regionId, encoded }: Fingerprinted): string => {
  const secrets = new Set(encoded.secrets);
  const entries = Object.keys(encoded.parameters)
    .sort()
    .map((name) => {
      const value = encoded.parameters[name] ?? '';
      return [name, secrets.has(name) ? hardened(name, value) : value];
    });
  return sha256Hex(JSON.stringify([operation, apiVersion, regionId, entries]));
};

/**
 * A secret counts in the fingerprint, and the fingerprint is stored and printed. It must be the same on every
 * machine, so it has no random salt; scrypt (RFC 7914) makes guessing a password from it slow instead.
 */
const hardened = (name: string, value: string): string =>
  scrypt(value, `ess fingerprint ${name}`, 32).toString('hex');
