import type { IncomingMessage } from 'node:http';
import type { Reply } from '../answers/reply.ts';
import { files } from './files.ts';

/** The page for people; undefined when the request asks for something else. */
export const pageFor = ({ method, url = '', headers }: IncomingMessage): Reply | undefined => {
  if (method !== 'GET') return undefined;
  if (url === '/') return headers.accept?.includes('text/html') ? file('page.html') : undefined;
  const [, name = ''] = /^\/_emulator\/page\/([\w.-]+)$/.exec(url) ?? [];
  return Object.hasOwn(files, name) ? file(name) : undefined;
};

const file = (name: string): Reply => ({
  status: 200,
  headers: { ...pageHeaders, 'content-type': types[name.slice(name.lastIndexOf('.'))] ?? 'text/plain' },
  body: files[name] ?? '',
});

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
