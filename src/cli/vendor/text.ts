import type { Text } from '../../text.ts';

/** Why a flag of the vendor's CLI has no equal here, and what to type instead. */

export const noCredentials = (flag: string): Text => ({
  en: `${flag}: credentials are not taken from the command line, where others can read them; name a profile with --profile, or use ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET`,
  zh: `${flag}：不从命令行读取凭证，因为他人可以看到命令行；请用 --profile 指定配置，或使用 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET`,
});

export const noOtherFile = (flag: string): Text => ({
  en: `${flag}: profiles are read from ~/.aliyun/config.json alone`,
  zh: `${flag}：只从 ~/.aliyun/config.json 读取配置`,
});

export const alwaysVerified = (flag: string): Text => ({
  en: `${flag}: certificates are always verified; NODE_EXTRA_CA_CERTS=<file> adds an authority, and --endpoint http://… with --allow-http goes without`,
  zh: `${flag}：始终验证证书；NODE_EXTRA_CA_CERTS=<文件> 可添加证书颁发机构，--endpoint http://… 加 --allow-http 可不加密访问`,
});

export const notFree = (flag: string): Text => ({
  en: `${flag}: a request is made of the operation's parameters alone`,
  zh: `${flag}：请求只由操作的参数构成`,
});

export const noWaiter = (flag: string): Text => ({
  en: `${flag}: \`ess wait\` waits for activities, groups, instances and refreshes, and --wait for what a call started`,
  zh: `${flag}：\`ess wait\` 可等待伸缩活动、伸缩组、实例和实例刷新，--wait 可等待本次调用启动的活动`,
});

export const noEstimate = (flag: string): Text => ({
  en: `${flag}: ess knows no prices`,
  zh: `${flag}：ess 不提供价格估算`,
});

export const noLogLevel = (flag: string): Text => ({
  en: `${flag}: --debug shows requests and answers on stderr`,
  zh: `${flag}：--debug 可在 stderr 显示请求和应答`,
});

export const numberedRows: Text = {
  en: '--output: rows are not numbered here (num=true)',
  zh: '--output：不支持行号（num=true）',
};
