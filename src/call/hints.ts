import { kindOf } from '../catalog/catalog.ts';
import type { Evidence } from '../report.ts';
import { shellWord } from '../shell-word.ts';
import type { Text } from '../text.ts';
import type { Line } from './line.ts';

/** What to type or to look at next, after an ending that is no success. */
export interface Ending {
  readonly status: string;
  /** The service's error code, or the system's. */
  readonly code: string;
  readonly evidence?: Evidence;
}

/** The next step for an ending: what a person would type, with this call's own token. */
export const hintFor = ({ status, code, evidence }: Ending, line: Line): Text => {
  switch (status) {
    case 'unknown':
      return evidence === 'token-may-be-forgotten' ? forgotten(line) : unknown(line);
    case 'exhausted':
      return {
        en: `Nothing was done. Run it again later${sameToken(line).en}, or give it longer: --deadline, --max-attempts.`,
        zh: `没有执行任何操作。请稍后${sameToken(line).zh}再运行，或延长等待：--deadline、--max-attempts。`,
      };
    case 'unsent':
      return unsent(code, line);
    case 'mismatch':
      return {
        en: 'Another call? Give it a token of its own (--client-token, or --new-token for a random one). The same call? Give it the parameters it had.',
        zh: '若是另一次调用，请换一个 ClientToken（--client-token，或用 --new-token 随机生成）；若是同一次调用，请使用原来的参数。',
      };
    case 'in-progress':
      return {
        en: 'Nothing was sent by this process. Wait for the other one, or run this again with a longer --deadline.',
        zh: '本进程没有发送请求。请等待另一个进程完成，或用更长的 --deadline 再次运行。',
      };
    default:
      return refused(code, line);
  }
};

const sameToken = ({ token }: Line): Text =>
  token === undefined || token.source === 'plan'
    ? { en: '', zh: '' }
    : {
        en: ` with --client-token ${shellWord(token.token)}`,
        zh: `使用 --client-token ${shellWord(token.token)} `,
      };

const unknown = (line: Line): Text => {
  const { operation, apiVersion } = line.call.request;
  switch (kindOf(operation, apiVersion)) {
    case 'token':
      return {
        en: `It may have been carried out. Run the same command again${sameToken(line).en}: the token makes it happen once, and you get its result.`,
        zh: `操作可能已经执行。请${sameToken(line).zh}再次运行同一命令：该 ClientToken 保证操作只执行一次，并返回其结果。`,
      };
    case 'once':
      return {
        en: `It may have been carried out. Look with the matching describe command before you run it again${orClose(line).en}.`,
        zh: `操作可能已经执行。再次运行之前，请先用相应的 describe 命令查看${orClose(line).zh}。`,
      };
    default:
      return {
        en: 'It may have been carried out. Run the same command again: done twice, it is the same as done once.',
        zh: '操作可能已经执行。请再次运行同一命令：重复执行与执行一次效果相同。',
      };
  }
};

/** The same command takes the call up again and again, until somebody says that they have looked. */
const orClose = ({ world, id }: Line): Text =>
  world.journal === undefined
    ? { en: '', zh: '' }
    : {
        en: `; after \`ess journal close ${shellWord(id)}\` it is a call of its own`,
        zh: `；执行 \`ess journal close ${shellWord(id)}\` 之后，同一命令即为新的调用`,
      };

const forgotten = (line: Line): Text => ({
  en: `Nothing was sent now: the service may have forgotten the token (--token-retention), and would do the work twice. Look with the matching describe command. If it was not done, run the same command again${sameToken(line).en} and --replay service; if it was, \`ess journal close ${shellWord(line.id)}\` ends the matter.`,
  zh: `本次没有发送请求：服务可能已不再记得该令牌（--token-retention），重新发送可能使操作执行两次。请先用相应的 describe 命令查看。若未执行，请${sameToken(line).zh}并加上 --replay service 再次运行同一命令；若已执行，用 \`ess journal close ${shellWord(line.id)}\` 了结。`,
});

const unsent = (code: string, { settings }: Line): Text => {
  const { host } = settings.endpoint.url;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return {
      en: `Nothing was sent. The name ${host} was not found: check --region-id, --endpoint, DNS and proxy.`,
      zh: `没有发送任何请求。找不到主机 ${host}：请检查 --region-id、--endpoint、DNS 和代理。`,
    };
  }
  if (code === 'ECONNREFUSED') {
    return {
      en: `Nothing was sent. Nothing listens at ${host}: is the service (or \`ess emulator\`) running there? Check --endpoint.`,
      zh: `没有发送任何请求。${host} 没有服务在监听：请确认服务（或 \`ess emulator\`）已在该地址运行，并检查 --endpoint。`,
    };
  }
  if (code.startsWith('PROXY_')) {
    return {
      en: 'Nothing was sent. Check HTTPS_PROXY (http://user:password@host:port), or name the host to reach directly in NO_PROXY.',
      zh: '没有发送任何请求。请检查 HTTPS_PROXY（http://user:password@host:port），或在 NO_PROXY 中列出直连的主机。',
    };
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return {
      en: `Nothing was sent. What answers as ${host} has no valid certificate for it: check --endpoint, the proxy, and this machine's clock (\`ess doctor\`).`,
      zh: `没有发送任何请求。以 ${host} 应答的服务器没有有效的证书：请检查 --endpoint、代理和本机时钟（\`ess doctor\`）。`,
    };
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|LEAF_SIGNATURE/.test(code)) {
    return {
      en: `Nothing was sent. The certificate of ${host} is not trusted: if it is your company's own, name its authority in NODE_EXTRA_CA_CERTS.`,
      zh: `没有发送任何请求。${host} 的证书不受信任：若为企业自签证书，请在 NODE_EXTRA_CA_CERTS 中指定其 CA。`,
    };
  }
  return {
    en: `Nothing was sent to ${host}. Check the network, the proxy and --endpoint, then run it again.`,
    zh: `没有向 ${host} 发送任何请求。请检查网络、代理和 --endpoint，然后再次运行。`,
  };
};

const refused = (code: string, { call, settings }: Line): Text => {
  if (/^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken)/.test(code)) {
    return {
      en: 'Nothing was changed. The credentials are not accepted: check the AccessKey pair, its security token, and --profile.',
      zh: '没有任何改动。凭证未被接受：请检查 AccessKey、SecurityToken 以及 --profile。',
    };
  }
  if (/^(?:Forbidden|NoPermission|Unauthorized)/.test(code)) {
    return {
      en: `Nothing was changed. The account may not do this: it needs the permission ess:${call.request.operation.name}.`,
      zh: `没有任何改动。当前账号无权执行此操作：需要 ess:${call.request.operation.name} 权限。`,
    };
  }
  if (/NotFound|NotExist/.test(code)) {
    return {
      en: `Nothing was changed. Is the ID right, and does it belong to ${call.request.regionId} (--region-id) at ${settings.endpoint.name}?`,
      zh: `没有任何改动。请检查 ID 是否正确，以及是否属于 ${settings.endpoint.name} 的地域 ${call.request.regionId}（--region-id）。`,
    };
  }
  return {
    en: `Nothing was changed. Correct what the message names and run it again; \`ess ${call.request.operation.name} --help\` lists what is accepted.`,
    zh: `没有任何改动。请按提示修正后再次运行；\`ess ${call.request.operation.name} --help\` 列出可接受的参数。`,
  };
};
