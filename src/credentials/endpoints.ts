import { vendorVariable } from '../config/environment.ts';
import { EssError } from '../errors.ts';
import { isLoopback } from '../wire/endpoint.ts';
import * as say from './text.ts';

/** What places are read against. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Lets secrets travel unencrypted to another machine. */
  readonly allowHttp: boolean;
}

/** What a profile says of the security token service. */
export interface StsPlace {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly vpc?: boolean | undefined;
}

/**
 * The security token service to ask: the profile's, else the environment's (ALIBABA_CLOUD_STS_ENDPOINT,
 * …_STS_REGION, …_VPC_ENDPOINT_ENABLED), else the central one.
 */
export const stsEndpoint = (place: StsPlace, { env, allowHttp }: Surroundings): URL => {
  const given = place.endpoint || vendorVariable(env, 'STS_ENDPOINT')?.value;
  if (given) return serverUrl(given, 'STS', allowHttp);
  const region = place.region || vendorVariable(env, 'STS_REGION')?.value;
  if (!region) return new URL('https://sts.aliyuncs.com');
  const vpc = place.vpc ?? vendorVariable(env, 'VPC_ENDPOINT_ENABLED')?.value.toLowerCase() === 'true';
  return serverUrl(`${vpc ? 'sts-vpc' : 'sts'}.${region}.aliyuncs.com`, 'STS', false);
};

/**
 * The metadata service of the instance that this machine is. Its address is the same on every instance, and only
 * the instance itself reaches it, so HTTP is what it speaks.
 */
export const metadataEndpoint = ({ env }: Pick<Surroundings, 'env'>): URL => {
  const given = vendorVariable(env, 'ECS_METADATA_SERVICE_ENDPOINT')?.value ?? 'http://100.100.100.200';
  if (!URL.canParse(given)) throw new EssError('setup', say.badServer(given, 'IMDS'), say.serverHint);
  return new URL(given);
};

/** A server of credentials: HTTPS, except on this machine itself. Throws an EssError `setup`. */
export const serverUrl = (given: string, what: string, allowHttp: boolean): URL => {
  const text = given.includes('://') ? given : `https://${given}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && (allowHttp || isLoopback(url.hostname)));
  if (url === undefined || !isSafe) {
    throw new EssError('setup', say.badServer(url?.origin ?? given, what), say.serverHint);
  }
  return url;
};
