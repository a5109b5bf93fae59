import { takesToken } from '../catalog/catalog.ts';
import type { Chance, Clock } from '../context.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { TokenSource } from '../report.ts';
import { percentEncode } from '../signing/encode.ts';
import { type SignedRequest, signingTime } from '../signing/signer.ts';
import { chooseToken } from './client-token.ts';
import { prepare, sign, unsignedRequest } from './prepare.ts';
import type { CallRequest, CallSettings } from './request.ts';

/** One attempt as it would be sent now. Nothing is sent, nothing is written. */
export interface DryRun {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly stringToSign: string;
  /** The command line that sends it. */
  readonly curl: string;
  /** Flat wire parameters, without the signer's own. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly clientToken?: string;
  readonly tokenSource?: TokenSource;
}

/** Chance and time of the one attempt, and whether signature, security token and secrets are hidden. */
export interface DryRunOptions {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly mask: boolean;
}

/** Signs the call's first attempt and shows it. */
export const dryRun = async (
  request: CallRequest,
  settings: Pick<CallSettings, 'endpoint' | 'signature'>,
  credentials: Credentials,
  { clock, chance, mask }: DryRunOptions,
): Promise<DryRun> => {
  const call = prepare(request);
  const { operation, apiVersion, regionId } = request;
  const token = takesToken(operation, apiVersion)
    ? await chooseToken(request.token, { operation: operation.name, regionId }, call, chance)
    : undefined;
  const unsigned = unsignedRequest(call, settings.endpoint, token?.token);
  const stamp = { nonce: chance.uuid(), timestamp: signingTime(clock.now()) };
  const signed = await sign(settings.signature, unsigned, credentials, stamp);
  const secrets = call.encoded.secrets.map((name) => call.encoded.parameters[name] ?? '');
  const shown = {
    ...signed,
    curl: curlFor(signed),
    parameters: unsigned.parameters,
    ...(token === undefined ? {} : { clientToken: token.token, tokenSource: token.source }),
  };
  return mask ? hide(shown, [credentials.securityToken ?? '', signatureOf(signed), ...secrets]) : shown;
};

/** The lines of a dry run: the URL; then, where the URL alone is not the whole request, headers and body. */
export const dryRunLines = ({ url, headers, body }: DryRun): readonly string[] => [
  url,
  ...('authorization' in headers ? Object.entries(headers).map(([name, value]) => `${name}: ${value}`) : []),
  ...(body === undefined ? [] : [body]),
];

const curlFor = ({ method, url, headers, body }: SignedRequest): string => {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  // curl makes `host` itself, and a form body by --data.
  const sent = Object.entries(headers).filter(([name]) => name !== 'host');
  return [
    'curl -sS',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...sent.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data ${quoted(body)}`]),
    quoted(url),
  ].join(' ');
};

const signatureOf = ({ url, body = '', headers }: SignedRequest): string => {
  const inHeader = /Signature=([0-9a-f]+)/.exec(headers.authorization ?? '')?.[1];
  const inParameters = /&Signature=([^&]+)/.exec(`${url}&${body}`)?.[1];
  return inHeader ?? decodeURIComponent(inParameters ?? '');
};

/** Replaces each secret, plain and as it looks after one or two percent-encodings, in every text. */
const hide = (run: DryRun, secrets: readonly string[]): DryRun => {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [percentEncode(percentEncode(secret)), percentEncode(secret), secret]);
  const hidden = (text: string): string => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
  const hiddenValues = (record: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, hidden(value)]));
  return {
    ...run,
    url: hidden(run.url),
    headers: hiddenValues(run.headers),
    ...(run.body === undefined ? {} : { body: hidden(run.body) }),
    stringToSign: hidden(run.stringToSign),
    curl: hidden(run.curl),
    parameters: hiddenValues(run.parameters),
  };
};
