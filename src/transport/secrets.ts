import { percentEncode } from '../signing/encode.ts';
import type { HttpRequest } from './exchange.ts';

/** Whether nobody may read the value of a parameter, header or field of that name. */
export type IsSecret = (name: string) => boolean;

/** What stands in a secret's place. */
export const hidden = '***';

/** Names that carry secrets whatever the API says of them. */
const secretName =
  /signature$|security-?token|metadata-token|oidctoken|samlassertion|authorization|password|secret|userdata|credential|cookie/i;

/** Secret by its name, or because its field (`Password` of `Containers.1.Password`) is among `fields`. */
export const secretBy =
  (fields: ReadonlySet<string>): IsSecret =>
  (name) =>
    secretName.test(name) || fields.has(fieldOf(name));

const fieldOf = (name: string): string => name.split('.').findLast((part) => !/^\d+$/.test(part)) ?? name;

/** A query or form as pairs of name and value, still encoded. */
export const pairsOf = (form: string): readonly (readonly [name: string, value: string])[] =>
  form
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name, value.join('=')] as const;
    });

/** The text without percent-encoding; as it is where it has none. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Hides the secrets of a request wherever they stand in a text: plain, and as they look after one or two
 * percent-encodings (a string to sign has two).
 */
export const hiderOf = ({ url, body }: HttpRequest, isSecret: IsSecret): ((text: string) => string) => {
  const forms = [url.split('?')[1] ?? '', body ?? '']
    .flatMap(pairsOf)
    .filter(([name]) => isSecret(decoded(name)))
    .map(([, value]) => decoded(value))
    // Anything shorter is no secret, and would hide parts of other words.
    .filter((value) => value.length >= 4)
    .flatMap((value) => [percentEncode(percentEncode(value)), percentEncode(value), value]);
  return (text) => forms.reduce((shown, form) => shown.replaceAll(form, hidden), text);
};
