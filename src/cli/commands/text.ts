import type { Text } from '../../text.ts';

export const token = {
  about: { en: 'make, derive and check client tokens', zh: '生成、派生和检查 ClientToken' },
  create: { en: 'a random token (UUID version 4)', zh: '随机 ClientToken（UUID 版本 4）' },
  derive: {
    en: 'the token that --token-seed derives: the same on every machine',
    zh: '与 --token-seed 派生结果相同的 ClientToken：在每台机器上都一样',
  },
  check: { en: 'whether a token can be used as it is', zh: '检查 ClientToken 是否可用' },
  operation: { en: 'operation that the token is for', zh: '该 ClientToken 用于的操作' },
  region: { en: 'region of the call', zh: '调用的地域' },
  seed: { en: 'text that names the call', zh: '标识该调用的文本' },
  checkHint: {
    en: '`ess token new` makes a random one, `ess token derive` one that names your call.',
    zh: '`ess token new` 生成随机 ClientToken，`ess token derive` 生成标识该调用的 ClientToken。',
  },
  usable: (length: number): Text => ({
    en: `usable: ${length} ASCII ${length === 1 ? 'character' : 'characters'}, case-sensitive`,
    zh: `可用：${length} 个 ASCII 字符，区分大小写`,
  }),
  noOperation: (name: string): Text => ({
    en: `there is no operation '${name}'`,
    zh: `没有名为 '${name}' 的操作`,
  }),
} as const;

export const wait = {
  about: {
    en: 'wait for activities, groups, instances and refreshes',
    zh: '等待伸缩活动、伸缩组、实例或实例刷新',
  },
  activity: { en: 'until scaling activities have ended', zh: '等待伸缩活动结束' },
  group: { en: 'until a scaling group is in a state', zh: '等待伸缩组进入指定状态' },
  instances: {
    en: "until a group's instances are in service and healthy",
    zh: '等待伸缩组的实例处于服务中且健康',
  },
  refresh: { en: 'until an instance refresh has succeeded', zh: '等待实例刷新成功' },
  timeout: { en: 'longest wait; then exit 10', zh: '最长等待时间，超时退出码为 10' },
  state: { en: 'state to wait for', zh: '等待的状态' },
  count: { en: 'how many instances (all of the group)', zh: '实例数量（默认为组内全部实例）' },
  groupOfRefresh: { en: 'scaling group of the refresh', zh: '实例刷新所属的伸缩组' },
} as const;

export const search: Text = {
  en: 'find operations and parameters by a word',
  zh: '按关键词查找操作和参数',
};

export const completion = {
  about: { en: 'print the completion script of a shell', zh: '打印 shell 的补全脚本' },
  install: {
    en: [
      'Install:',
      '  bash        ess completion bash > ~/.local/share/bash-completion/completions/ess',
      '  zsh         ess completion zsh > a folder of $fpath, as _ess',
      '  fish        ess completion fish > ~/.config/fish/completions/ess.fish',
      '  powershell  ess completion powershell >> $PROFILE',
    ].join('\n'),
    zh: [
      '安装：',
      '  bash        ess completion bash > ~/.local/share/bash-completion/completions/ess',
      '  zsh         ess completion zsh > $fpath 中某个目录下的 _ess',
      '  fish        ess completion fish > ~/.config/fish/completions/ess.fish',
      '  powershell  ess completion powershell >> $PROFILE',
    ].join('\n'),
  },
} as const;

export const badOutput = (given: string): Text => ({
  en: `--output: '${given}' is not one of table, json`,
  zh: `--output：'${given}' 不是可接受的值（table、json）`,
});
