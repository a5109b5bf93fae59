import type { Text } from '../text.ts';

export const unknownRegion = (regionId: string): Text => ({
  en: `'${regionId}' is no region that ess knows; nothing was sent`,
  zh: `ess 不认识地域 '${regionId}'；没有发送任何请求`,
});
export const regionHint = (nearest: readonly string[]): Text => ({
  en: `Did you mean ${nearest.join(', ')}? For a region newer than this program, name its host with --endpoint.`,
  zh: `是否想输入 ${nearest.join('、')}？若是比本程序更新的地域，请用 --endpoint 指定其接入地址。`,
});
export const badEndpoint = (endpoint: string): Text => ({
  en: `'${endpoint}' is no endpoint; nothing was sent`,
  zh: `'${endpoint}' 不是有效的接入地址；没有发送任何请求`,
});
export const endpointHint: Text = {
  en: 'Give a host (ess.cn-hangzhou.aliyuncs.com) or a URL without path (http://127.0.0.1:8080).',
  zh: '请给出主机名（ess.cn-hangzhou.aliyuncs.com）或不带路径的 URL（http://127.0.0.1:8080）。',
};
export const plainHttp = (endpoint: string): Text => ({
  en: `${endpoint} would travel unencrypted; nothing was sent`,
  zh: `${endpoint} 将以明文传输；没有发送任何请求`,
});
export const plainHttpHint: Text = {
  en: 'Use https, or say --allow-http if the network in between is trusted.',
  zh: '请使用 https；若确信网络可信，可加 --allow-http。',
};
