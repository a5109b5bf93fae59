import { endpointOf, findRegion, type Network, regions } from '../catalog/endpoints.ts';
import { EssError } from '../errors.ts';
import * as say from './text.ts';

/** What an endpoint is chosen from. */
export interface EndpointChoice {
  /** A URL or a host (`https` is added); wins over the region. */
  readonly endpoint: string | undefined;
  readonly network: Network;
  readonly regionId: string;
  /** Lets requests travel unencrypted to another host than this machine. */
  readonly allowHttp: boolean;
}

/**
 * Region → URL of the service, from the catalogue's table and without a network round trip. A region that the
 * table does not list is an EssError `usage`, never another region's endpoint.
 */
export const resolveEndpoint = (choice: EndpointChoice): URL =>
  choice.endpoint === undefined ? regionEndpoint(choice) : givenEndpoint(choice.endpoint, choice.allowHttp);

const regionEndpoint = ({ regionId, network }: EndpointChoice): URL => {
  if (findRegion(regionId) === undefined) {
    throw new EssError('usage', say.unknownRegion(regionId), say.regionHint(nearest(regionId)));
  }
  return new URL(`https://${endpointOf(regionId, network)}`);
};

const givenEndpoint = (endpoint: string, allowHttp: boolean): URL => {
  const text = endpoint.includes('://') ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || !isBare(url)) {
    throw new EssError('usage', say.badEndpoint(url?.host || endpoint), say.endpointHint);
  }
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    throw new EssError('usage', say.plainHttp(endpoint), say.plainHttpHint);
  }
  return url;
};

/** Whether a URL's host is this machine by its address or name. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** Scheme and host alone: what else a URL can hold would be lost, or be a secret. */
const isBare = (url: URL): boolean => url.href === `${url.origin}/`;

/** The open regions that have the most pairs of neighbouring letters in common with what was typed. */
const nearest = (regionId: string): readonly string[] => {
  const pairs = pairsOf(regionId.toLowerCase());
  const likeness = (id: string): number => {
    const own = pairsOf(id);
    return own.filter((pair) => pairs.includes(pair)).length / (own.length + pairs.length);
  };
  return regions
    .filter(({ open }) => open)
    .map(({ id }) => id)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 4);
};

const pairsOf = (word: string): readonly string[] =>
  [...word.slice(1)].map((_, index) => word.slice(index, index + 2));
