import { once } from 'node:events';
import { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { EmulatorOptions } from '../../emulator/emulator.ts';
import { badOption, help, wanted } from '../../emulator/text.ts';
import { EssError } from '../../errors.ts';
import type { Text } from '../../text.ts';
import { parseDuration } from '../duration.ts';

/** `ess emulator`: serves the embedded service until SIGINT or SIGTERM, which is how it ends well. */
export const emulatorCommand = (context: Context): Command => {
  const { io, language } = context;
  const about = (text: Text): string => text[language];
  const command = new Command('emulator')
    // What stands behind the name of a subcommand is its own.
    .enablePositionalOptions()
    .description(about(help.about))
    .option('--port <port>', about(help.port), '0')
    .option('--host <address>', about(help.host), '127.0.0.1')
    .option('--state <path|memory>', about(help.state), 'memory')
    .option('--access-key <id:secret>', about(help.accessKey), collect)
    .option('--fault <rule>', about(help.fault), collect)
    .option('--speed <factor>', about(help.speed), '1')
    .option('--seed <number>', about(help.seed))
    .option('--token-retention <duration>', about(help.tokenRetention), '24h')
    .option('--token-scope <scope>', about(help.tokenScope), 'account-region')
    .option('--store-refusals', about(help.storeRefusals))
    .option('--processing-code <code>', about(help.processingCode), 'IdempotentProcessing')
    .option('--quota <name=number>', about(help.quota), collect)
    .action(async (flags: Flags) => {
      const options = optionsOf(flags);
      const { startEmulator } = await import('../../emulator/start.ts');
      const emulator = await startEmulator(options, context);
      io.stdout.write(`listening on ${emulator.url}\n`);
      if (!context.signal.aborted) await once(context.signal, 'abort');
      await emulator.close();
    });
  addTransfer(command, context);
  return command;
};

const addTransfer = (command: Command, context: Context): void => {
  const about = (text: Text): string => text[context.language];
  command
    .command('export')
    .description(about(help.export))
    .requiredOption('--state <path>', about(help.stateFile))
    .action(async (flags: { readonly state: string }) =>
      (await import('./emulator/transfer.ts')).exportTo(flags, context),
    );
  command
    .command('import')
    .description(about(help.import))
    .argument('[file]', '', '-')
    .requiredOption('--state <path>', about(help.stateFile))
    .action(async (file: string, flags: { readonly state: string }) =>
      (await import('./emulator/transfer.ts')).importFrom(file, flags, context),
    );
};

interface Flags {
  readonly port: string;
  readonly host: string;
  readonly state: string;
  readonly accessKey?: readonly string[];
  readonly fault?: readonly string[];
  readonly speed: string;
  readonly seed?: string;
  readonly tokenRetention: string;
  readonly tokenScope: string;
  readonly storeRefusals?: boolean;
  readonly processingCode: string;
  readonly quota?: readonly string[];
}

const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];

const optionsOf = (flags: Flags): EmulatorOptions => {
  return {
    host: flags.host,
    port: numberFrom('--port', flags.port, wanted.port, /^\d{1,5}$/, 65_535),
    state: flags.state,
    ...(flags.accessKey !== undefined && { accessKeys: flags.accessKey.map(readPair) }),
    faults: flags.fault ?? [],
    speed: numberFrom('--speed', flags.speed, wanted.factor, /^\d+(\.\d+)?$/, 1e6),
    ...(flags.seed !== undefined && {
      seed: numberFrom('--seed', flags.seed, wanted.integer, /^\d+$/, Number.MAX_SAFE_INTEGER),
    }),
    tokenRetention:
      parseDuration(flags.tokenRetention) ??
      refuse('--token-retention', flags.tokenRetention, wanted.duration),
    tokenScope: isScope(flags.tokenScope)
      ? flags.tokenScope
      : refuse('--token-scope', flags.tokenScope, wanted.scope),
    storeRefusals: flags.storeRefusals ?? false,
    processingCode: flags.processingCode,
    quotas: Object.fromEntries((flags.quota ?? []).map(readQuota)),
  };
};

const refuse = (flag: string, given: string, form: Text): never => {
  throw new EssError('usage', badOption(flag, given, form));
};

const numberFrom = (flag: string, given: string, form: Text, pattern: RegExp, most: number): number => {
  const number = Number(given);
  return pattern.test(given) && number <= most ? number : refuse(flag, given, form);
};

/** The secret may hold colons, an AccessKey id has none. A broken pair is not shown: it may hold the secret. */
const readPair = (pair: string): { readonly id: string; readonly secret: string } => {
  const [, id, secret] = /^([^:]+):(.+)$/s.exec(pair) ?? [];
  if (id === undefined || secret === undefined) return refuse('--access-key', '…', wanted.pair);
  return { id, secret };
};

const readQuota = (quota: string): readonly [string, number] => {
  const [, name, number] = /^(groups|configurations|rules)=(\d{1,9})$/.exec(quota) ?? [];
  return name === undefined ? refuse('--quota', quota, wanted.quota) : [name, Number(number)];
};

const isScope = (scope: string): scope is 'account-region' | 'account' =>
  scope === 'account-region' || scope === 'account';
