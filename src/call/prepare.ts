import { parametersOf } from '../catalog/catalog.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { SignatureMethod, SignedRequest, Stamp, UnsignedRequest } from '../signing/signer.ts';
import { type EncodedParameters, encode } from '../wire/encode.ts';
import { methodFor } from '../wire/method.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { CallRequest, Endpoint } from './request.ts';

/** A call whose bytes are fixed, but for the token and each attempt's stamp. */
export interface PreparedCall {
  readonly request: CallRequest;
  readonly encoded: EncodedParameters;
  readonly fingerprint: string;
}

/** Encodes the parameters once for all attempts. The fingerprint is taken when it is first asked for. */
export const prepare = (request: CallRequest): PreparedCall => {
  const { operation, apiVersion, regionId } = request;
  const encoded = encode(parametersOf(operation, apiVersion), request.parameters);
  let taken: string | undefined;
  return {
    request,
    encoded,
    get fingerprint() {
      taken ??= fingerprintOf({ operation: operation.name, apiVersion, regionId, encoded });
      return taken;
    },
  };
};

/**
 * What every attempt of the call signs: the parameters, RegionId (in every request, whether the operation
 * lists it or not, as the vendor's clients do) and the token.
 */
export const unsignedRequest = (
  { request, encoded }: PreparedCall,
  endpoint: Endpoint,
  token: string | undefined,
): UnsignedRequest => ({
  method: methodFor(request.operation, encoded),
  endpoint: endpoint.url,
  action: request.operation.name,
  version: request.apiVersion,
  parameters: Object.freeze({
    RegionId: request.regionId,
    ...encoded.parameters,
    ...(token === undefined ? {} : { ClientToken: token }),
  }),
});

/**
 * Signs one attempt; only the code of its method is loaded. HMAC-SHA1 unless another is asked for, or a
 * parameter of the operation is called `Format`, as one of HMAC-SHA1's own: ACS3 has its own in headers.
 */
export const sign = async (
  method: SignatureMethod | undefined,
  request: UnsignedRequest,
  credentials: Credentials,
  stamp: Stamp,
): Promise<SignedRequest> => {
  const suited = 'Format' in request.parameters ? 'acs3-hmac-sha256' : 'hmac-sha1';
  const signer =
    (method ?? suited) === 'hmac-sha1'
      ? (await import('../signing/rpc.ts')).signRpc
      : (await import('../signing/acs3.ts')).signAcs3;
  return signer(request, credentials, stamp);
};
