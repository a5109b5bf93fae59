import type { Text } from '../../../text.ts';
import type { Check, CheckName } from './check.ts';

export const about: Text = {
  en: 'whether all that a call needs is there, and what to do where it is not',
  zh: '检查调用所需的一切是否就绪，并给出处理建议',
};
export const outputOption: Text = { en: 'text or json', zh: '输出格式：text 或 json' };

export const states: Readonly<Record<Check['state'], Text>> = {
  ok: { en: 'ok', zh: '正常' },
  advice: { en: 'advice', zh: '建议' },
  failed: { en: 'failed', zh: '失败' },
};
export const names: Readonly<Record<CheckName, Text>> = {
  node: { en: 'node', zh: 'Node' },
  settings: { en: 'settings', zh: '设置' },
  journal: { en: 'journal', zh: '调用日志' },
  credentials: { en: 'credentials', zh: '凭证' },
  endpoint: { en: 'endpoint', zh: '接入地址' },
  proxy: { en: 'proxy', zh: '代理' },
  service: { en: 'service', zh: '服务' },
  clock: { en: 'clock', zh: '时钟' },
  completion: { en: 'completion', zh: '命令补全' },
};

// The machine

export const node = (version: string): Text => ({ en: version, zh: version });
export const settings = (path: string): Text => ({ en: path, zh: path });
export const noSettings = (path: string): Text => ({
  en: `none yet (${path}); \`ess configure\` makes them`,
  zh: `尚未创建（${path}）；可用 \`ess configure\` 创建`,
});
export const journal = (location: string): Text => ({ en: location, zh: location });
export const noJournal: Text = {
  en: 'switched off: a call whose process dies is not found again',
  zh: '已关闭：进程中断后无法找回未完成的调用',
};
export const noJournalHint: Text = {
  en: 'Switch it on where the machine can write: `ess configure unset journal`, or unset ESS_JOURNAL.',
  zh: '若本机可以写入，请启用：`ess configure unset journal`，或取消设置 ESS_JOURNAL。',
};
export const unknownShell = (shell: string): Text =>
  shell === ''
    ? { en: 'SHELL names no shell', zh: 'SHELL 没有指明 shell' }
    : { en: `not looked for in ${shell}`, zh: `不检查 ${shell}` };
export const completion = (shell: string, path: string): Text => ({
  en: `${shell}: ${path}`,
  zh: `${shell}：${path}`,
});
export const noCompletion = (shell: string): Text => ({
  en: `not installed for ${shell}`,
  zh: `尚未为 ${shell} 安装`,
});
export const completionHint = (shell: string, path: string): Text => ({
  en: `Install it: \`ess completion ${shell} > ${path}\``,
  zh: `安装：\`ess completion ${shell} > ${path}\``,
});

// Credentials

export const credentials = (
  mode: string,
  accessKeyId: string,
  origin: string,
  expiresAt: number | undefined,
  now: number,
): Text => {
  const minutes = expiresAt === undefined ? 0 : Math.floor((expiresAt - now) / 60_000);
  const until: Text =
    expiresAt === undefined
      ? { en: 'do not expire', zh: '不会过期' }
      : { en: `expire in ${minutes} min`, zh: `${minutes} 分钟后过期` };
  return {
    en: `${mode} ${accessKeyId} of ${origin}; they ${until.en}`,
    zh: `${mode} ${accessKeyId}，来自 ${origin}；${until.zh}`,
  };
};
export const exposed = (path: string): Text => ({
  en: `${path} can be read by others`,
  zh: `其他用户可以读取 ${path}`,
});
export const exposedHint = (path: string): Text => ({
  en: `It holds secrets: \`chmod 600 ${path}\``,
  zh: `该文件含有机密：\`chmod 600 ${path}\``,
});

// The way to the service

export const embedded: Text = {
  en: 'the embedded one: no account and no network needed',
  zh: '内置服务：不需要账号和网络',
};
export const regionHint: Text = {
  en: '`ess configure set region-id <id>` names one for every call.',
  zh: '可用 `ess configure set region-id <id>` 设置默认地域。',
};
export const endpoint = (region: string, name: string): Text => ({
  en: `${name} for ${region}`,
  zh: `${name}（地域 ${region}）`,
});
export const noProxy: Text = { en: 'none: the service is reached directly', zh: '无：直接访问服务' };
export const proxy = (name: string): Text => ({ en: `through ${name}`, zh: `经由 ${name}` });
export const accepted = (name: string, elapsedMs: number): Text => ({
  en: `${name} accepted the credentials in ${elapsedMs} ms`,
  zh: `${name} 接受了凭证，耗时 ${elapsedMs} 毫秒`,
});
export const reached = (name: string, elapsedMs: number): Text => ({
  en: `${name} answered in ${elapsedMs} ms; without credentials it was not asked for more`,
  zh: `${name} 在 ${elapsedMs} 毫秒内应答；没有凭证，未做进一步检查`,
});
export const notReached = (code: string, message: string): Text => ({
  en: `not reached (${code}): ${message}`,
  zh: `无法访问（${code}）：${message}`,
});
export const notReachedHint = (code: string): Text => {
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) {
    return {
      en: 'Name the authority that signed the certificate in NODE_EXTRA_CA_CERTS, if it is one you trust.',
      zh: '若信任签发该证书的 CA，请在 NODE_EXTRA_CA_CERTS 中指定。',
    };
  }
  return code.startsWith('PROXY_')
    ? {
        en: 'Look at HTTPS_PROXY (http://user:password@host:port) and NO_PROXY.',
        zh: '请检查 HTTPS_PROXY（http://user:password@host:port）和 NO_PROXY。',
      }
    : {
        en: 'Look at the network, --region-id, --endpoint and HTTPS_PROXY.',
        zh: '请检查网络、--region-id、--endpoint 和 HTTPS_PROXY。',
      };
};
export const stranger = (name: string, httpStatus: number): Text => ({
  en: `what answered at ${name} is not ESS (HTTP ${httpStatus})`,
  zh: `${name} 处应答的不是 ESS（HTTP ${httpStatus}）`,
});
export const strangerHint: Text = {
  en: 'Is it a portal or a proxy that wants a login? Look at --endpoint and HTTPS_PROXY.',
  zh: '是否为需要登录的门户或代理？请检查 --endpoint 和 HTTPS_PROXY。',
};
export const refused = (name: string, code: string, message: string): Text => ({
  en: `${name} said ${code}: ${message}`,
  zh: `${name} 返回 ${code}：${message}`,
});
export const refusedHint = (code: string): Text =>
  /TimeStamp|Nonce/.test(code)
    ? { en: "Set this machine's clock.", zh: '请校准本机时钟。' }
    : {
        en: 'Look at the AccessKey pair and its security token; `ess configure list` says where they come from.',
        zh: '请检查 AccessKey 和 SecurityToken；`ess configure list` 显示其来源。',
      };
export const clockRight: Text = { en: "agrees with the service's", zh: '与服务一致' };
export const clockOff = (aheadSeconds: number): Text => ({
  en: `${Math.abs(aheadSeconds)} s ${aheadSeconds > 0 ? 'ahead of' : 'behind'} the service's`,
  zh: `比服务${aheadSeconds > 0 ? '快' : '慢'} ${Math.abs(aheadSeconds)} 秒`,
});
export const clockHint: Text = {
  en: 'Set it; the service refuses what is signed 15 minutes off. ess corrects itself, other tools do not.',
  zh: '请校准时钟；时间相差 15 分钟以上的签名会被服务拒绝。ess 会自动校正，其他工具则不会。',
};
