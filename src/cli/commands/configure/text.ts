import type { Text } from '../../../text.ts';

export const about = {
  configure: {
    en: 'ask for the settings on a terminal, or read and change them one by one',
    zh: '在终端中逐项设置，或单独查看和修改设置',
  },
  list: { en: 'every option, its value and where it comes from', zh: '列出全部选项的值及其来源' },
  get: { en: "an option's value in force", zh: '查看选项的生效值' },
  set: { en: 'change a setting', zh: '修改设置' },
  unset: {
    en: 'take a setting away; with --profile alone, the whole profile',
    zh: '删除设置；仅给出 --profile 时删除整个配置',
  },
  path: { en: 'where the settings lie', zh: '设置文件的位置' },
} as const satisfies Readonly<Record<string, Text>>;

export const option = {
  profile: { en: 'of this profile', zh: '指定配置' },
  output: { en: 'text or json', zh: '输出格式：text 或 json' },
} as const satisfies Readonly<Record<string, Text>>;

export const secrets: Text = {
  en: "Flags win over the environment (ESS_…, ALIBABA_CLOUD_…), that over profiles, those over settings.\nSecrets are no settings: they stay in the environment, in profiles of the vendor's CLI or in a file of their own.",
  zh: '优先级：命令行选项 > 环境变量（ESS_…、ALIBABA_CLOUD_…）> 配置 > 设置。\n机密不是设置：它们保存在环境变量、官方 CLI 的配置或单独的文件中。',
};

// list

export const sources = {
  flag: { en: 'flag', zh: '命令行' },
  environment: { en: 'environment', zh: '环境变量' },
  profile: { en: 'profile', zh: '配置' },
  setting: { en: 'setting', zh: '设置' },
  default: { en: 'default', zh: '默认值' },
} as const satisfies Readonly<Record<string, Text>>;
export const credentials: Text = { en: 'credentials in use', zh: '当前凭证' };
export const noValue = (name: string): Text => ({
  en: `'${name}' has no value`,
  zh: `'${name}' 没有值`,
});

// set and unset

export const unknownSetting = (name: string, suggestion: string | undefined): Text => ({
  en: `there is no setting '${name}'${suggestion === undefined ? '' : `; did you mean '${suggestion}'?`}`,
  zh: `没有名为 '${name}' 的设置${suggestion === undefined ? '' : `；是否想输入 '${suggestion}'？`}`,
});
export const settingsAre = (names: readonly string[]): Text => ({
  en: `The settings are ${names.join(', ')}.`,
  zh: `可用的设置：${names.join('、')}。`,
});
export const notSwitch = (name: string, given: string): Text => ({
  en: `${name} wants true or false, not '${given}'`,
  zh: `${name} 应为 true 或 false，而不是 '${given}'`,
});
export const emptyValue = (name: string): Text => ({
  en: `${name} wants a value; \`ess configure unset ${name}\` takes it away`,
  zh: `${name} 需要一个值；如需删除，请用 \`ess configure unset ${name}\``,
});
export const newRegion = (region: string): Text => ({
  en: `ess does not know the region ${region}: its calls need --endpoint as well`,
  zh: `ess 不认识地域 ${region}：调用时还需指定 --endpoint`,
});
export const notInProfile = (name: string): Text => ({
  en: `'${name}' is set for every profile, or not at all`,
  zh: `'${name}' 只能统一设置，不能按配置设置`,
});
export const notInProfileHint: Text = {
  en: "Leave --profile out. A profile's credentials are its setting `credentials` (profile:<name> …).",
  zh: '请去掉 --profile。配置的凭证由其设置 `credentials` 指定（profile:<name> 等）。',
};
export const unsetWhat: Text = {
  en: 'name a setting, or a whole profile with --profile',
  zh: '请给出设置名称，或用 --profile 指定整个配置',
};
export const wasNotSet = (name: string): Text => ({
  en: `'${name}' was not set`,
  zh: `'${name}' 本来就没有设置`,
});
export const homeless: Text = {
  en: 'the environment names no place for settings: neither ESS_CONFIG nor a home',
  zh: '无法确定设置文件的位置：环境变量中既没有 ESS_CONFIG，也没有主目录',
};
export const homelessHint: Text = {
  en: 'Set ESS_CONFIG to a file, or HOME (on Windows APPDATA) to a folder.',
  zh: '请将 ESS_CONFIG 设为文件路径，或将 HOME（Windows 上为 APPDATA）设为目录。',
};

// Questions

export const noTerminal: Text = {
  en: 'there is no terminal to ask on',
  zh: '没有可用于提问的终端',
};
export const noTerminalHint: Text = {
  en: 'Use `ess configure set <name> <value>`; `ess configure list` shows what there is.',
  zh: '请使用 `ess configure set <name> <value>`；`ess configure list` 可查看现有设置。',
};
export const introduction = (path: string): Text => ({
  en: `Settings go to ${path}. Enter keeps what stands in brackets, - takes it away.`,
  zh: `设置将写入 ${path}。直接回车保留方括号中的值，输入 - 删除。`,
});
export const questions = {
  regionId: { en: 'Region', zh: '地域' },
  output: {
    en: 'Output (json, ndjson, yaml, table, text, none, report)',
    zh: '输出格式（json、ndjson、yaml、table、text、none、report）',
  },
  lang: { en: 'Language (en, zh)', zh: '语言（en、zh）' },
  journal: { en: 'Journal (a path, postgres://…, or none)', zh: '调用日志（路径、postgres://… 或 none）' },
} as const satisfies Readonly<Record<string, Text>>;
export const credentialsAre: Text = { en: 'Credentials', zh: '凭证' };
export const choices = {
  found: (mode: string, origin: string): Text => ({
    en: `as the vendor's tools find them (now: ${mode}, ${origin})`,
    zh: `按官方工具的顺序查找（目前：${mode}，${origin}）`,
  }),
  notFound: { en: "as the vendor's tools find them (now: none)", zh: '按官方工具的顺序查找（目前：无）' },
  profile: (name: string, mode: string): Text => ({
    en: `profile ${name} of the vendor's CLI (${mode})`,
    zh: `官方 CLI 的配置 ${name}（${mode}）`,
  }),
  ecsRole: { en: 'the role of this instance', zh: '本实例的角色' },
  enter: {
    en: 'an AccessKey pair that I type now; it is kept in a file that only I can read',
    zh: '现在输入 AccessKey；保存在仅本人可读的文件中',
  },
} as const;
export const stopped: Text = {
  en: 'stopped; what was answered before is kept',
  zh: '已停止；之前的回答已保存',
};
export const chooseOne = (count: number): Text => ({
  en: `One of 1 to ${count}`,
  zh: `请选择 1 至 ${count}`,
});
export const accessKeyId: Text = { en: 'AccessKey id', zh: 'AccessKey ID' };
export const accessKeySecret: Text = {
  en: 'AccessKey secret (it is not shown)',
  zh: 'AccessKey Secret（不显示输入）',
};
export const written = (path: string): Text => ({
  en: `Written to ${path}. \`ess doctor\` tries it all out.`,
  zh: `已写入 ${path}。可用 \`ess doctor\` 检查全部配置。`,
});
