import type { Parameter } from '../types.ts';
import { boolean, object, only, string, strings } from './define.ts';

const userData = (maxDecodedBytes: number): Parameter =>
  string(
    'UserData',
    'Script or data that an instance runs when it starts, in Base64',
    '实例启动时执行的自定义数据，Base64 编码',
    { format: 'Base64', maxDecodedBytes, secret: true },
  );

export const ramRoleName: Parameter = string(
  'RamRoleName',
  'RAM role that instances may act as',
  '授予实例的 RAM 角色名称',
);

/** Names, logins and what an instance may do. */
export const instanceAccess: readonly Parameter[] = [
  string('InstanceName', 'Name of the instances', '实例名称'),
  string('InstanceDescription', 'Description of the instances', '实例描述', { minLength: 2, maxLength: 256 }),
  string(
    'HostName',
    'Host name of the instances; 15 characters at most for Windows',
    '实例的主机名；Windows 实例最长 15 个字符',
    { minLength: 2, maxLength: 64 },
  ),
  string('KeyPairName', 'SSH key pair that logs in to Linux instances', '登录 Linux 实例的密钥对名称'),
  string(
    'Password',
    'Login password of the instances; at least three of capitals, small letters, digits and marks',
    '实例的登录密码，须包含大写字母、小写字母、数字和特殊符号中的至少三种',
    {
      minLength: 8,
      maxLength: 30,
      secret: true,
    },
  ),
  boolean('PasswordInherit', 'Use the password that the image has', '使用镜像预设的密码'),
  ramRoleName,
  only('2014-08-28', userData(16384)),
  only('2022-02-22', userData(32768)),
  string(
    'HttpEndpoint',
    'Whether instances can read their metadata over HTTP',
    '是否启用实例元数据访问通道',
    { values: ['enabled', 'disabled'], default: 'enabled' },
  ),
  string(
    'HttpTokens',
    'Whether reading the metadata needs a session token',
    '访问实例元数据时是否强制使用加固模式（会话凭证）',
    { values: ['optional', 'required'], default: 'optional' },
  ),
  boolean(
    'DeletionProtection',
    'Keep instances from being released by hand',
    '是否开启实例释放保护，防止手动误释放',
    { default: false },
  ),
  string(
    'CreditSpecification',
    'How burstable instances run when their credits are spent: slower, or on at extra cost',
    '突发性能实例积分耗尽后的运行模式：性能受限或无性能约束',
    {
      values: ['Standard', 'Unlimited'],
    },
  ),
  object(
    'SecurityOptions',
    'Protection of the computation itself, as by confidential computing',
    '实例的安全选项，如机密计算',
    [
      string(
        'ConfidentialComputingMode',
        'Confidential computing: an enclave within the instance, or a TDX instance',
        '机密计算模式：实例内的 Enclave，或 TDX 机密实例',
        {
          values: ['Enclave', 'TDX'],
        },
      ),
    ],
  ),
  object(
    'CpuOptions',
    'CPU features of the instances, such as accelerators',
    '实例的 CPU 特性，如加速器',
    [strings('Accelerators', 'Accelerators of the CPU that are switched on', '启用的 CPU 加速器')],
    { only: '2014-08-28' },
  ),
];
