import type { CallRequest } from '../call/request.ts';
import { loadOperation, versionsOf } from '../catalog/catalog.ts';
import { kebab } from '../catalog/names.ts';
import type { ApiVersion, Operation } from '../catalog/types.ts';
import type { Context } from '../context.ts';
import { EssError } from '../errors.ts';
import type { Text } from '../text.ts';
import { callFlagsOf } from './call-options.ts';
import { readSettings, versionOf } from './call-settings.ts';
import { type Configured, configure, type GivenOptions, labelFor } from './configured.ts';
import { checkParameters } from './parameters/check.ts';
import { readParameters } from './parameters/read.ts';
import { type ReadOptions, readCallOptions } from './read-options.ts';
import { sourcesOf } from './sources.ts';
import { findTarget } from './target.ts';
import * as say from './text.ts';
import type { OperationCommand } from './understood.ts';

/**
 * One operation's command, in whichever spelling: arguments → checked call → result. Resolves to the exit code.
 * Throws an EssError `usage` when there is no such operation.
 */
export const runOperation = async (
  name: string,
  args: readonly string[],
  context: Context,
): Promise<number> => {
  const operation = await loadOperation(name);
  if (operation === undefined) throw await (await import('./unknown-command.ts')).unknownCommand(name);
  const read = readCallOptions(operation, args);
  const { options } = read;
  if (options.help === true || options.skeleton === true) {
    const apiVersion = await shownVersion(operation, options, context);
    return await (options.help === true ? printHelp : printSkeleton)(operation, apiVersion, context);
  }
  const command = await readCommand(operation, read, await configure(options, context), context);
  if (options.dryRun === true) return await (await import('./run-dry.ts')).runDry(command, context);
  if (options.all === true) return await (await import('./run-pages.ts')).runPages(command, context);
  const { redactedCommand } = await import('./redact.ts');
  const { runWet } = await import('./run-call.ts');
  return await runWet(command, redactedCommand(args, command.request), context);
};

/** The version that help is about: the one in use where the operation exists in it. */
const shownVersion = async (
  operation: Operation,
  options: GivenOptions,
  context: Context,
): Promise<ApiVersion> => {
  const inUse =
    options.apiVersion === undefined ? await configuredVersion(options, context) : versionOf(options);
  return versionsOf(operation).includes(inUse) ? inUse : (operation.only ?? inUse);
};

/** Help needs no configuration: one that is broken is passed over. */
const configuredVersion = async (options: GivenOptions, context: Context): Promise<ApiVersion> => {
  try {
    return versionOf((await configure(options, context)).options);
  } catch (error) {
    if (error instanceof EssError) return versionOf({});
    throw error;
  }
};

const versionFor = (operation: Operation, { options, configuration }: Configured): ApiVersion => {
  const version = versionOf(options, labelFor(configuration));
  const [only] = versionsOf(operation);
  if (only !== undefined && !versionsOf(operation).includes(version)) {
    throw new EssError('usage', say.onlyInVersion(operation.name, only), say.useVersion(only));
  }
  return version;
};

/** All faults are named at once. */
const readCommand = async (
  operation: Operation,
  { rest, faults: optionFaults }: ReadOptions,
  configured: Configured,
  context: Context,
): Promise<OperationCommand> => {
  const { options, configuration } = configured;
  const apiVersion = versionFor(operation, configured);
  const reading = await readParameters(operation, apiVersion, rest, sourcesOf(options.params, context));
  const { parameters } = reading;
  const { settings, faults } = readSettings(
    reading.clientToken === undefined ? options : { clientToken: reading.clientToken, ...options },
    operation,
    apiVersion,
    labelFor(configuration),
  );
  const target = findTarget(configured, reading.regionId);
  const { regionId } = target;
  const all: readonly Text[] = [
    ...optionFaults,
    ...faults,
    ...(regionId === undefined ? [say.noRegion] : []),
    ...reading.faults,
    ...(options.validate === false ? [] : await checked(operation, apiVersion, parameters)),
  ];
  if (all.length > 0 || regionId === undefined) {
    throw new EssError('usage', all, say.helpHint(kebab(operation.name)));
  }
  if (options.query !== undefined) {
    const { checkQuery } = await import('../output/query.ts');
    await checkQuery(options.query);
  }
  return {
    options,
    settings,
    target: { ...target, regionId },
    request: { operation, apiVersion, regionId, parameters, token: settings.token },
  };
};

const checked = async (
  operation: Operation,
  apiVersion: ApiVersion,
  parameters: CallRequest['parameters'],
): Promise<readonly Text[]> => {
  return await checkParameters(operation, apiVersion, parameters, callFlagsOf(operation));
};

const printHelp = async (operation: Operation, apiVersion: ApiVersion, context: Context): Promise<number> => {
  const [{ operationHelp }, { wantsColor }] = await Promise.all([
    import('./help/operation-help.ts'),
    import('../output/paint.ts'),
  ]);
  const { io, env, language } = context;
  const columns = io.stdout.columns ?? 100;
  const color = wantsColor(env, io.stdout);
  io.stdout.write(operationHelp(operation, apiVersion, { language, columns, color }));
  return 0;
};

const printSkeleton = async (
  operation: Operation,
  apiVersion: ApiVersion,
  { io, language }: Context,
): Promise<number> => {
  const { skeleton } = await import('./parameters/skeleton.ts');
  io.stdout.write(skeleton(operation, apiVersion, language));
  return 0;
};
