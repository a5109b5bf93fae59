import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../service-error.ts';

/**
 * The emulator is for programs on this machine. A web page elsewhere can make a browser send requests here:
 * such a request carries the page's Origin, or, when a name was made to point here, a foreign Host. `own` is
 * the host that the server was told to listen on. Throws a ServiceError.
 */
export const requireLocal = (request: IncomingMessage, own: string): void => {
  const host = request.headers.host ?? '';
  if (!isLocal(host, own)) throw foreign('Host', host);
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) throw foreign('Origin', origin);
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
