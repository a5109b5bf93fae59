import type { Text } from '../text.ts';

export const none: Text = {
  en: 'there are no credentials; nothing was sent',
  zh: '找不到凭证；没有发送任何请求',
};
export const noneHint: Text = {
  en: "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or add an AK profile with the vendor's CLI (`aliyun configure`). Without an account: add --local.",
  zh: '请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，或用官方 CLI 添加 AK 配置（`aliyun configure`）。没有账号时可加 --local。',
};
export const mode = (profile: string, given: string): Text => ({
  en: `profile '${profile}' has mode '${given}', which ess can't use (it takes AK and StsToken); nothing was sent`,
  zh: `配置 '${profile}' 的模式为 '${given}'，ess 不支持（支持 AK 和 StsToken）；没有发送任何请求`,
});
export const missingField = (profile: string, given: string, key: string): Text => ({
  en: `profile '${profile}' (mode ${given}) lacks ${key}; nothing was sent`,
  zh: `配置 '${profile}'（模式 ${given}）缺少 ${key}；没有发送任何请求`,
});
export const fieldHint: Text = {
  en: 'Complete it with `aliyun configure`, or name another with --profile.',
  zh: '请用 `aliyun configure` 补全，或用 --profile 指定其他配置。',
};
