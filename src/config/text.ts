import type { Text } from '../text.ts';

export const noConfigFile = (profile: string, path: string): Text => ({
  en: `profile '${profile}' was asked for, but there is no ${path}; nothing was sent`,
  zh: `指定了配置 '${profile}'，但 ${path} 不存在；没有发送任何请求`,
});
export const noSuchProfile = (profile: string, path: string, known: readonly string[]): Text => ({
  en: `${path} has no profile '${profile}' (it has ${known.join(', ') || 'none'}); nothing was sent`,
  zh: `${path} 中没有配置 '${profile}'（现有：${known.join('、') || '无'}）；没有发送任何请求`,
});
export const profileHint: Text = {
  en: 'Name another with --profile, or leave it out.',
  zh: '请用 --profile 指定其他配置，或省略该选项。',
};
export const unreadable = (path: string, reason: string): Text => ({
  en: `${path} can't be read (${reason}); nothing was sent`,
  zh: `无法读取 ${path} (${reason})；没有发送任何请求`,
});
export const notJson = (path: string, reason: string): Text => ({
  en: `${path} is no JSON object${reason === '' ? '' : ` (${reason})`}; nothing was sent`,
  zh: `${path} 不是 JSON 对象${reason === '' ? '' : `（${reason}）`}；没有发送任何请求`,
});
export const fileHint: Text = {
  en: 'Mend the file, or give the credentials in ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET.',
  zh: '请修复该文件，或通过 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET 提供凭证。',
};
