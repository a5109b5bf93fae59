import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../service-error.ts';

/** Throws a ServiceError for a request that is not meant for this server. */
export type Guard = (request: IncomingMessage) => void;

/**
 * The emulator is for programs on this machine. A web page elsewhere can make a browser send requests here:
 * such a request carries the page's Origin, or, when a name was made to point here, a foreign Host. `own` is
 * the host that the server was told to listen on.
 */
export const guardOf = (own: string): Guard => {
  // Clients keep to one Host.
  let lastLocal: string | undefined;
  return ({ headers: { host = '', origin } }) => {
    if (host !== lastLocal && !isLocal(host, own)) throw foreign('Host', host);
    lastLocal = host;
    if (origin !== undefined && origin !== `http://${host}`) throw foreign('Origin', origin);
  };
};

const isLocal = (host: string, own: string): boolean => {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return (
    name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name) || name === own.toLowerCase()
  );
};

const foreign = (header: string, value: string): ServiceError =>
  new ServiceError(
    `Foreign${header}`,
    403,
    `Requests with the ${header} "${value.slice(0, 80)}" are not served here.`,
  );
