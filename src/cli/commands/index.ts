import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Text } from '../../text.ts';

/** A command that is no operation. Loaded when it is addressed; `about` is for help and completion. */
export interface FixedCommand {
  readonly name: string;
  readonly about: Text;
  readonly load: () => Promise<(context: Context) => Command>;
}

/** Every command that is no operation. */
export const commands: readonly FixedCommand[] = [
  {
    name: 'token',
    about: { en: 'make, derive and check client tokens', zh: '生成、派生和检查 ClientToken' },
    load: async () => (await import('./token.ts')).tokenCommand,
  },
  {
    name: 'journal',
    about: { en: 'the record of calls and attempts on this machine', zh: '本机的调用日志' },
    load: async () => (await import('./journal.ts')).journalCommand,
  },
  {
    name: 'wait',
    about: {
      en: 'wait for activities, groups, instances and refreshes',
      zh: '等待伸缩活动、伸缩组、实例或实例刷新',
    },
    load: async () => (await import('./wait.ts')).waitCommand,
  },
  {
    name: 'configure',
    about: { en: 'settings, and where every value comes from', zh: '管理设置，查看各选项的值及其来源' },
    load: async () => (await import('./configure.ts')).configureCommand,
  },
  {
    name: 'doctor',
    about: { en: 'look at all that a call needs', zh: '检查调用所需的一切是否就绪' },
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  {
    name: 'batch',
    about: {
      en: 'make the calls of a plan, each once, however often it is run',
      zh: '执行计划中的调用：无论运行多少次，每个调用只执行一次',
    },
    load: async () => (await import('./batch.ts')).batchCommand,
  },
  {
    name: 'emulator',
    about: { en: 'serve the embedded service to other clients', zh: '启动内置服务，供其他客户端使用' },
    load: async () => (await import('./emulator.ts')).emulatorCommand,
  },
  {
    name: 'search',
    about: { en: 'find operations and parameters by a word', zh: '按关键词查找操作和参数' },
    load: async () => (await import('./search.ts')).searchCommand,
  },
  {
    name: 'completion',
    about: { en: 'print the completion script of a shell', zh: '打印 shell 的补全脚本' },
    load: async () => (await import('./completion.ts')).completionCommand,
  },
];

/** The command of that name. */
export const findCommand = (name: string): FixedCommand | undefined =>
  commands.find((command) => command.name === name);
