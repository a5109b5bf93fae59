import type { VendorProfile } from '../config/vendor-profile.ts';
import type { Text } from '../text.ts';
import type { Recipe } from './recipe.ts';

// None

export const none: Text = {
  en: 'there are no credentials; nothing was sent',
  zh: '找不到凭证；没有发送任何请求',
};
export const noneInEnvironment: Text = {
  en: 'the environment holds no credentials; nothing was sent',
  zh: '环境变量中没有凭证；没有发送任何请求',
};
export const noneHint: Text = {
  en: "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or add a profile with the vendor's CLI (`aliyun configure`); on an instance with a role set ALIBABA_CLOUD_ECS_METADATA to its name. Without an account: add --local.",
  zh: '请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，或用官方 CLI 添加配置（`aliyun configure`）；在绑定了角色的实例上，可将 ALIBABA_CLOUD_ECS_METADATA 设为角色名。没有账号时可加 --local。',
};

// Profiles and references

export const fieldHint: Text = {
  en: 'Complete it with `aliyun configure`, or name another with --profile; `ess doctor` looks at all of it.',
  zh: '请用 `aliyun configure` 补全，或用 --profile 指定其他配置；`ess doctor` 可检查全部配置。',
};
export const missing = ({ name, mode }: VendorProfile, field: string): Text => ({
  en: `profile '${name}' (mode ${mode}) lacks ${field}; nothing was sent`,
  zh: `配置 '${name}'（模式 ${mode}）缺少 ${field}；没有发送任何请求`,
});
export const unknownMode = (profile: string, mode: string): Text => ({
  en: `profile '${profile}' has ${mode === '' ? 'no mode, and none that its fields would tell' : `the mode '${mode}', which ess does not know`}; nothing was sent`,
  zh: `配置 '${profile}' ${mode === '' ? '没有模式，也无法从字段推断' : `的模式 '${mode}' 无法识别`}；没有发送任何请求`,
});
const reasons = {
  BearerToken: {
    en: 'a bearer token signs nothing, and every ESS call is signed with an AccessKey',
    zh: 'BearerToken 不能用于签名，而 ESS 的每次调用都需要用 AccessKey 签名',
  },
  Anonymous: {
    en: 'it has no credentials, and every ESS call is signed with an AccessKey',
    zh: '该模式没有凭证，而 ESS 的每次调用都需要用 AccessKey 签名',
  },
  RsaKeyPair: {
    en: 'the vendor has given key pairs up; a RAM role takes their place',
    zh: '该方式已被官方弃用，请改用 RAM 角色',
  },
} as const;
export const refusedMode = (profile: string, mode: keyof typeof reasons): Text => ({
  en: `profile '${profile}' has the mode ${mode}: ${reasons[mode].en}; nothing was sent`,
  zh: `配置 '${profile}' 的模式为 ${mode}：${reasons[mode].zh}；没有发送任何请求`,
});
export const unknownType = (path: string, section: string, type: string): Text => ({
  en: `[${section}] in ${path} has the type '${type}', which ess does not know; nothing was sent`,
  zh: `${path} 中 [${section}] 的类型 '${type}' 无法识别；没有发送任何请求`,
});
export const modeHint: Text = {
  en: 'It takes AK, StsToken, RamRoleArn, ChainableRamRoleArn, EcsRamRole, OIDC, CredentialsURI, External, CloudSSO and OAuth; name such a profile with --profile.',
  zh: '支持 AK、StsToken、RamRoleArn、ChainableRamRoleArn、EcsRamRole、OIDC、CredentialsURI、External、CloudSSO 和 OAuth；请用 --profile 指定此类配置。',
};
export const profileLoop = (path: readonly string[]): Text => ({
  en: `profiles lead in a circle by source_profile: ${path.join(' → ')}; nothing was sent`,
  zh: `source_profile 形成循环：${path.join(' → ')}；没有发送任何请求`,
});
export const noSource = (profile: string, source: string): Text => ({
  en: `profile '${profile}' names the source_profile '${source}', which is not there; nothing was sent`,
  zh: `配置 '${profile}' 的 source_profile '${source}' 不存在；没有发送任何请求`,
});
export const badReference = (reference: string, forms: readonly string[]): Text => ({
  en: `'${reference}' is no reference to credentials (${forms.join(', ')}); nothing was sent`,
  zh: `'${reference}' 不是有效的凭证引用（${forms.join('、')}）；没有发送任何请求`,
});
export const noReferenced = (profile: string): Text => ({
  en: `the settings take credentials from profile '${profile}' of the vendor's CLI, which is not there; nothing was sent`,
  zh: `设置引用了官方 CLI 的配置 '${profile}'，但该配置不存在；没有发送任何请求`,
});

// Files

export const fileHint: Text = {
  en: "It holds one profile of the vendor's CLI as JSON: mode, access_key_id, access_key_secret …",
  zh: '该文件应为 JSON 格式的官方 CLI 配置：mode、access_key_id、access_key_secret 等。',
};
export const unreadable = (path: string, reason: string): Text => ({
  en: `${path} can't be read (${reason}); nothing was sent`,
  zh: `无法读取 ${path}（${reason}）；没有发送任何请求`,
});
export const unreadableFor = (origin: string, path: string, reason: string): Text => ({
  en: `${origin}: ${path} can't be read (${reason}); nothing was sent`,
  zh: `${origin}：无法读取 ${path}（${reason}）；没有发送任何请求`,
});
export const oidcHint: Text = {
  en: 'The platform that runs this job writes the token: check ALIBABA_CLOUD_OIDC_TOKEN_FILE.',
  zh: '该令牌由运行任务的平台写入：请检查 ALIBABA_CLOUD_OIDC_TOKEN_FILE。',
};
export const exposed = (path: string): Text => ({
  en: `${path} can be read by others and holds secrets; run \`chmod 600 ${path}\``,
  zh: `${path} 含有机密，但其他用户可以读取；请运行 \`chmod 600 ${path}\``,
});

// Servers

export const badServer = (given: string, what: string): Text => ({
  en: `'${given}' is no server of credentials (${what}) that ess would ask: it takes https, and http on this machine alone; nothing was sent`,
  zh: `'${given}' 不能作为凭证服务（${what}）：只接受 https，或本机的 http；没有发送任何请求`,
});
export const serverHint: Text = {
  en: 'Correct the address, or say --allow-http if the network in between is trusted.',
  zh: '请更正地址；若确信网络可信，可加 --allow-http。',
};
export const noAnswer = (origin: string, what: string, code: string, message: string): Text => ({
  en: `${origin}: ${what} gave no credentials (${code})${message === '' ? '' : `: ${message}`}; nothing was sent`,
  zh: `${origin}：${what} 没有返回凭证（${code}）${message === '' ? '' : `：${message}`}；没有发送任何请求`,
});
export const incomplete = (origin: string, what: string): Text => ({
  en: `${origin}: the answer of ${what} holds no complete credentials; nothing was sent`,
  zh: `${origin}：${what} 的应答中没有完整的凭证；没有发送任何请求`,
});
export const serverAnswerHint: Text = {
  en: 'Look at that server. Credentials in the environment or in another profile (--profile) take its place.',
  zh: '请检查该服务；也可改用环境变量中的凭证或其他配置（--profile）。',
};
export const stsHint = (code: string | undefined): Text =>
  /NoPermission|Forbidden|EntityNotExist/.test(code ?? '')
    ? {
        en: "Check the role's ARN, and that its trust policy lets this identity assume it (sts:AssumeRole).",
        zh: '请检查角色的 ARN，以及其信任策略是否允许当前身份扮演该角色（sts:AssumeRole）。',
      }
    : {
        en: 'Check the keys that assume the role, sts_endpoint, network and proxy; `ess doctor` looks at each.',
        zh: '请检查用于扮演角色的 AccessKey、sts_endpoint、网络和代理；`ess doctor` 可逐项检查。',
      };
export const badArn = (origin: string, arn: string): Text => ({
  en: `${origin}: '${arn}' is no role's ARN (acs:ram::<account id>:role/<name>); nothing was sent`,
  zh: `${origin}：'${arn}' 不是角色的 ARN（acs:ram::<账号 ID>:role/<名称>）；没有发送任何请求`,
});
export const noMetadata = (origin: string, what: string): Text => ({
  en: `${origin}: ${what} answered HTTP 404 and hands out no session tokens; nothing was sent`,
  zh: `${origin}：${what} 返回 HTTP 404，不提供会话令牌；没有发送任何请求`,
});
export const noRole = (origin: string, role: string | undefined): Text => ({
  en: `${origin}: this instance has no role${role === undefined ? '' : ` '${role}'`}; nothing was sent`,
  zh: `${origin}：本实例没有绑定角色${role === undefined ? '' : ` '${role}'`}；没有发送任何请求`,
});
export const metadataHint: Text = {
  en: 'Is this an instance with a RAM role? Attach one, and let its metadata service answer in the hardened mode.',
  zh: '请确认本机是绑定了 RAM 角色的实例，且元数据服务支持加固模式。',
};
export const expired = (origin: string, when: string): Text => ({
  en: `${origin}: the credentials expired at ${when}; nothing was sent`,
  zh: `${origin}：凭证已于 ${when} 过期；没有发送任何请求`,
});
export const expiredHint = (recipe: Recipe): Text =>
  recipe.kind === 'signed-in'
    ? signIn(recipe.renewWith)
    : {
        en: "They were expired when they came: check this machine's clock (`ess doctor`), then where they come from.",
        zh: '凭证在获取时已过期：请先检查本机时钟（`ess doctor`），再检查凭证来源。',
      };

// Signing in

export const notSignedIn = (profile: string): Text => ({
  en: `profile '${profile}' is not signed in; nothing was sent`,
  zh: `配置 '${profile}' 尚未登录；没有发送任何请求`,
});
export const signIn = (command: string): Text => ({
  en: `Sign in again: \`${command}\``,
  zh: `请重新登录：\`${command}\``,
});

export const forbidden = (origin: string): Text => ({
  en: `${origin}: credentials of other programs and servers are forbidden by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS; nothing was sent`,
  zh: `${origin}：ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS 禁止使用外部程序或服务提供的凭证；没有发送任何请求`,
});
export const forbiddenHint: Text = {
  en: 'Unset the variable, or name another profile with --profile.',
  zh: '请取消设置该变量，或用 --profile 指定其他配置。',
};
