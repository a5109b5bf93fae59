import type { Text } from '../text.ts';

/** The value itself is not shown: it may carry a password. */
export const notProxy = (variable: string, protocol: string | undefined): Text => ({
  en: `${variable} names no HTTP proxy${protocol === undefined ? '' : ` (its protocol is ${protocol})`}; nothing was sent`,
  zh: `${variable} 不是 HTTP 代理${protocol === undefined ? '' : `（协议为 ${protocol}）`}；没有发送任何请求`,
});
export const badEncoding = (variable: string): Text => ({
  en: `the user or password in ${variable} is not percent-encoded; nothing was sent`,
  zh: `${variable} 中的用户名或密码没有按百分号编码；没有发送任何请求`,
});
export const proxyHint = (variable: string): Text => ({
  en: `Write it as http://user:password@host:port, or name the host to reach directly in NO_PROXY, or unset ${variable}.`,
  zh: `请写成 http://user:password@host:port，或在 NO_PROXY 中列出直连的主机，或取消设置 ${variable}。`,
});
