import type { Text } from '../text.ts';

export const badCommand = (origin: string): Text => ({
  en: `${origin}: process_command is no command line (a quote is open, or it is empty); nothing was sent`,
  zh: `${origin}：process_command 不是有效的命令行（引号未闭合或为空）；没有发送任何请求`,
});
export const programFailed = (origin: string, file: string, ending: Text): Text => ({
  en: `${origin}: ${file} ${ending.en}; nothing was sent`,
  zh: `${origin}：${file} ${ending.zh}；没有发送任何请求`,
});
export const timedOut = (limitMs: number): Text => ({
  en: `did not end within ${Math.ceil(limitMs / 1_000)} s`,
  zh: `未能在 ${Math.ceil(limitMs / 1_000)} 秒内结束`,
});
export const ended = (
  exitCode: number | undefined,
  signal: string | undefined,
  code: string | undefined,
): Text => {
  if (exitCode !== undefined) return { en: `ended with ${exitCode}`, zh: `以 ${exitCode} 退出` };
  if (signal !== undefined) return { en: `was ended by ${signal}`, zh: `被 ${signal} 终止` };
  return { en: `could not be run (${code ?? '?'})`, zh: `无法运行（${code ?? '?'}）` };
};
export const noKeysPrinted = (origin: string, file: string): Text => ({
  en: `${origin}: ${file} printed no keys (JSON with mode AK or StsToken); nothing was sent`,
  zh: `${origin}：${file} 没有输出 AccessKey（mode 为 AK 或 StsToken 的 JSON）；没有发送任何请求`,
});
export const programHint: Text = {
  en: 'Run the process_command of the profile by hand; its output is not shown here, for it may hold secrets.',
  zh: '请手动运行该配置的 process_command；其输出可能含有机密，故不在此显示。',
};
