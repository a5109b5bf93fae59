import type { IncomingMessage } from 'node:http';
import { ownOf } from '../../json.ts';
import type { Reply } from '../answers/reply.ts';
import { ServiceError } from '../service-error.ts';

/** The file of the page for people that a request asks for; undefined when it asks for something else. */
export const pageFile = ({ method, url = '', headers }: IncomingMessage): string | undefined => {
  if (method !== 'GET') return undefined;
  if (url === '/') return headers.accept?.includes('text/html') ? 'page.html' : undefined;
  return url.startsWith(folder) ? url.slice(folder.length) : undefined;
};

const folder = '/_emulator/page/';

/** Throws a ServiceError when there is no such file. */
export const readPage = async (name: string): Promise<Reply> => {
  const { files } = await import('./files.ts');
  const body = ownOf(files, name);
  if (body === undefined) throw new ServiceError('NotFound', 404, `The page has no file ${name}.`);
  const contentType = types[name.slice(name.lastIndexOf('.'))] ?? 'text/plain';
  return { status: 200, headers: { ...pageHeaders, 'content-type': contentType }, body };
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
};

/** Nothing from elsewhere is loaded, and nobody elsewhere may show the page as a part of theirs. */
const pageHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
