import { hostname, userInfo } from 'node:os';
import type { CallSettings, Endpoint } from '../call/request.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Context } from '../context.ts';
import type { Author } from '../journal/journal.ts';
import { resolveEndpoint } from '../wire/endpoint.ts';
import type { CallOptions } from './call-options.ts';
import type { ReadSettings } from './call-settings.ts';
import type { Configured } from './configured.ts';

/** Who the calls are made as, and where: known before anything is opened or sent. */
export interface Target {
  /** Undefined when nothing names a region. */
  readonly regionId: string | undefined;
  readonly configuration: Configuration;
}

/**
 * The target of a command; `regionId` is the one among an operation's parameters. Throws an EssError `setup`
 * when nothing names a region and the file that might do so is broken.
 */
export const findTarget = ({ options, configuration }: Configured, regionId: string | undefined): Target => {
  const found = regionId ?? options.regionId;
  if (found === undefined && configuration.vendorFault !== undefined) throw configuration.vendorFault;
  return { regionId: found, configuration };
};

/** The URL that a call to the real service goes to. Throws an EssError `usage` for an unknown region. */
export const endpointOf = (options: CallOptions, settings: ReadSettings, regionId: string): Endpoint => {
  const url = resolveEndpoint({
    endpoint: options.endpoint,
    network: settings.network,
    regionId,
    allowHttp: options.allowHttp === true,
  });
  return { url, name: url.protocol === 'https:' ? url.host : url.origin };
};

/**
 * The settings of a command's calls. `command` is the redacted command line; `startedAt` (monotonic milliseconds)
 * is when its deadline began to count, where that was before now.
 */
export const settingsOf = (
  settings: ReadSettings,
  endpoint: Endpoint,
  command: string,
  context: Context,
  startedAt = context.clock.monotonic(),
): CallSettings => ({
  ...settings,
  policy: {
    ...settings.policy,
    deadlineMs: Math.max(0, settings.policy.deadlineMs - (context.clock.monotonic() - startedAt)),
  },
  endpoint,
  author: authorOf(command, context),
  language: context.language,
});

/** Who makes a call, for whoever finds its token again. */
export const authorOf = (command: string, { pid }: Context): Author => ({
  host: hostname(),
  user: userInfo().username,
  pid,
  command,
});
