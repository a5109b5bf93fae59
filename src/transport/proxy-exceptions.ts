import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whether a URL is reached directly. */
export type IsException = (target: URL) => boolean;

/** One entry of NO_PROXY. */
interface Entry {
  readonly matches: (host: string) => boolean;
  /** Absent: every port. */
  readonly port?: string;
}

/**
 * Reads NO_PROXY: names (`example.com` and `.example.com` mean it and what lies under it, as does
 * `*.example.com`), addresses, CIDR blocks, each with a port or without, and `*` for everything. Loopback is
 * never reached through a proxy, and neither is the link-local address of an instance's metadata: a proxy has
 * its own.
 */
export const exceptionsFrom = (noProxy: string): IsException => {
  const entries = noProxy
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(parseEntry);
  return (target) => {
    const host = bare(target.hostname);
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return (
      isLocal(host) ||
      entries.some((entry) => (entry.port === undefined || entry.port === port) && entry.matches(host))
    );
  };
};

const local = new BlockList();
local.addSubnet('127.0.0.0', 8);
local.addAddress('::1', 'ipv6');
local.addAddress('100.100.100.200');

const isLocal = (host: string): boolean => host === 'localhost' || within(local, host);

const within = (list: BlockList, host: string): boolean =>
  isIP(host) !== 0 && list.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');

const parseEntry = (word: string): Entry => {
  if (word === '*') return { matches: () => true };
  const cidr = /^(.+)\/(\d{1,3})$/.exec(word);
  if (cidr?.[1] !== undefined) return { matches: inSubnet(bare(cidr[1]), Number(cidr[2])) };
  if (isIP(bare(word)) !== 0) return { matches: sameAddress(bare(word)) };
  const [, name = word, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(word) ?? [];
  const ofPort = port === undefined ? {} : { port };
  const address = bare(name);
  return isIP(address) === 0
    ? { matches: isUnder(name.toLowerCase().replace(/^\*?\./, '')), ...ofPort }
    : { matches: sameAddress(address), ...ofPort };
};

const isUnder =
  (name: string) =>
  (host: string): boolean =>
    host === name || host.endsWith(`.${name}`);

const sameAddress = (address: string): ((host: string) => boolean) => {
  const list = new BlockList();
  list.addAddress(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return (host) => within(list, host);
};

const inSubnet = (address: string, prefix: number): ((host: string) => boolean) => {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  // An entry that is no network matches nothing, as in other tools.
  if (isIP(address) === 0 || prefix > (family === 'ipv6' ? 128 : 32)) return () => false;
  const list = new BlockList();
  list.addSubnet(address, prefix, family);
  return (host) => within(list, host);
};

/** An IPv6 address without the brackets of a URL. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');
