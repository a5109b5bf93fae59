import type { Text } from '../text.ts';

// Files

export const unreadable = (path: string, reason: string): Text => ({
  en: `${path} can't be read (${reason}); nothing was sent`,
  zh: `无法读取 ${path}（${reason}）；没有发送任何请求`,
});
export const empty = (path: string): Text => ({
  en: `${path} is empty; nothing was sent`,
  zh: `${path} 是空文件；没有发送任何请求`,
});
export const notJson = (path: string, line: number): Text => ({
  en: `${path} is no JSON: line ${line} is wrong; nothing was sent`,
  zh: `${path} 不是有效的 JSON：第 ${line} 行有误；没有发送任何请求`,
});
export const notObject = (path: string): Text => ({
  en: `${path} holds no JSON object; nothing was sent`,
  zh: `${path} 的内容不是 JSON 对象；没有发送任何请求`,
});

// Settings

export const settingsHint: Text = {
  en: 'Mend the file by hand, or move it away and run `ess configure` again; ess never overwrites a broken one. ESS_CONFIG names another file.',
  zh: '请手动修复该文件，或将其移走后重新运行 `ess configure`；ess 不会覆盖损坏的文件。也可用 ESS_CONFIG 指定其他文件。',
};
export const inSettings = (path: string, line: number, what: Text): Text => ({
  en: `${path}, line ${line}: ${what.en}; nothing was sent`,
  zh: `${path} 第 ${line} 行：${what.zh}；没有发送任何请求`,
});
export const unknownSetting = (name: string): Text => ({
  en: `there is no setting '${name}' here`,
  zh: `此处没有名为 '${name}' 的设置`,
});
export const wrongSetting = (name: string, isSwitch: boolean): Text => ({
  en: `'${name}' wants ${isSwitch ? 'true or false' : 'a text or a number'}`,
  zh: `'${name}' 应为${isSwitch ? ' true 或 false' : '文本或数字'}`,
});
export const notProfiles: Text = {
  en: "'profiles' holds one object of settings for each profile",
  zh: "'profiles' 中每个配置应为一个设置对象",
};
export const notSwitch = (variable: string, given: string): Text => ({
  en: `${variable} wants true or false, not '${given}'; nothing was sent`,
  zh: `${variable} 应为 true 或 false，而不是 '${given}'；没有发送任何请求`,
});

// Profiles

export const vendorHint: Text = {
  en: 'Mend the file (`aliyun configure` writes it), or give the credentials in ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET.',
  zh: '请修复该文件（由 `aliyun configure` 写入），或通过 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET 提供凭证。',
};
export const noProfileList = (path: string): Text => ({
  en: `'profiles' in ${path} is no list; nothing was sent`,
  zh: `${path} 中的 'profiles' 不是列表；没有发送任何请求`,
});
export const noSuchProfile = (profile: string, known: readonly string[]): Text => ({
  en: `there is no profile '${profile}' (there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ') || 'none'}); nothing was sent`,
  zh: `没有配置 '${profile}'（现有：${known.join('、') || '无'}）；没有发送任何请求`,
});
export const profileHint: Text = {
  en: 'Name another with --profile, or make it: `aliyun configure --profile …` for credentials, `ess configure set --profile …` for settings.',
  zh: '请用 --profile 指定其他配置，或先创建：凭证用 `aliyun configure --profile …`，设置用 `ess configure set --profile …`。',
};
