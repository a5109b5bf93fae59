import type { Parameter } from '../types.ts';
import { boolean, float, formerly, integer, long, objects, string, strings } from './define.ts';
import { loadBalancerWeight } from './load-balancing.ts';
import { ipv6AddressCount, securityGroupId } from './network.ts';
import { spotStrategy } from './spot.ts';

const nameAndValue = (what: string, zh: string): readonly Parameter[] => [
  string('Name', `Name of the ${what}`, `${zh}名称`),
  string('Value', `Value of the ${what}`, `${zh}取值`),
];

/** Name, size and instance types of an ECI instance. */
export const containerGroup: readonly Parameter[] = [
  string('ContainerGroupName', 'Name of the container groups', '容器组名称', {
    minLength: 2,
    maxLength: 128,
  }),
  string('Description', 'Description of the scaling configuration', '伸缩配置描述'),
  float('Cpu', 'vCPUs of an instance', '实例的 vCPU 核数', { unit: 'cores' }),
  float('Memory', 'Memory of an instance', '实例的内存大小', { unit: 'GiB' }),
  integer('CpuOptionsCore', 'Physical CPU cores of an instance', '实例的 CPU 物理核心数'),
  integer(
    'CpuOptionsThreadsPerCore',
    'Threads on each physical core; 1 switches hyper-threading off',
    '每个物理核心的线程数，1 表示关闭超线程',
  ),
  ...formerly(
    'InstanceType',
    strings(
      'InstanceTypes',
      'ECS instance types to run on, first choice first',
      '运行容器组的 ECS 规格，按优先级排列',
      { maxItems: 5 },
    ),
  ),
  string(
    'InstanceFamilyLevel',
    'Level of the instance family: entry, enterprise, or burstable',
    '实例规格族级别：入门级、企业级或突发性能型',
    {
      values: ['EntryLevel', 'EnterpriseLevel', 'CreditEntryLevel'],
    },
  ),
  string('GpuDriverVersion', 'Version of the GPU driver', 'GPU 驱动版本'),
  boolean(
    'CostOptimization',
    'Round sizes so that the price is lowest',
    '是否启用成本优化，自动选择更便宜的规格',
    { default: false },
  ),
  string('RestartPolicy', 'When containers are started again', '容器的重启策略', {
    values: ['Always', 'Never', 'OnFailure'],
    default: 'Always',
  }),
  long(
    'ActiveDeadlineSeconds',
    'Time after which an instance is ended by force',
    '实例的最长运行时间，超时后强制退出',
    { unit: 'seconds' },
  ),
  long(
    'TerminationGracePeriodSeconds',
    'Time that programs get to end by themselves before they are killed',
    '程序退出的缓冲时间，超时后强制终止',
    { unit: 'seconds' },
  ),
  integer('EphemeralStorage', 'Temporary storage beyond what is free', '超出免费额度的临时存储空间', {
    unit: 'GiB',
  }),
  spotStrategy,
  float(
    'SpotPriceLimit',
    'Highest hourly price to pay for a preemptible instance',
    '抢占式实例每小时的最高出价',
  ),
];

/** How an ECI instance reaches the network. */
export const containerGroupNetwork: readonly Parameter[] = [
  securityGroupId,
  boolean(
    'AutoCreateEip',
    'Give each instance a new public address (EIP)',
    '是否为每个实例自动创建弹性公网 IP',
  ),
  integer('EipBandwidth', 'Bandwidth of that address', '弹性公网 IP 的带宽', { default: 5, unit: 'Mbit/s' }),
  long('IngressBandwidth', 'Limit of the traffic inwards', '入方向带宽限制', { unit: 'bit/s' }),
  long('EgressBandwidth', 'Limit of the traffic outwards', '出方向带宽限制', { unit: 'bit/s' }),
  ipv6AddressCount,
  string('HostName', 'Host name of the instances', '实例主机名'),
  ...formerly(
    'HostAliase',
    objects('HostAliases', 'Entries for /etc/hosts', '写入 /etc/hosts 的主机别名', [
      string('Ip', 'IP address of the entry', '别名对应的 IP 地址'),
      ...formerly('Hostname', strings('Hostnames', 'Names that stand for the address', '该地址对应的主机名')),
    ]),
  ),
  string(
    'DnsPolicy',
    'Where DNS settings come from: the ones given here, or the defaults',
    'DNS 策略：使用此处的设置或默认设置',
    {
      values: ['None', 'Default'],
    },
  ),
  ...formerly(
    'DnsConfigNameServer',
    strings('DnsConfigNameServers', 'Addresses of DNS servers', 'DNS 服务器地址'),
  ),
  ...formerly(
    'DnsConfigSearch',
    strings('DnsConfigSearchs', 'Domains that short names are looked up in', 'DNS 搜索域'),
  ),
  ...formerly(
    'DnsConfigOption',
    objects(
      'DnsConfigOptions',
      'Options of the DNS resolver',
      'DNS 解析选项',
      nameAndValue('option', '选项'),
    ),
  ),
  ...formerly('NtpServer', strings('NtpServers', 'Addresses of time servers', 'NTP 服务器地址')),
  loadBalancerWeight,
];

/** Where images come from, and how fast. */
export const containerImages: readonly Parameter[] = [
  ...formerly(
    'ImageRegistryCredential',
    objects('ImageRegistryCredentials', 'Logins of image registries', '镜像仓库的登录凭证', [
      string('Server', 'Address of the registry', '镜像仓库地址'),
      string('UserName', 'User name at the registry', '镜像仓库用户名', { secret: true }),
      string('Password', 'Password at the registry', '镜像仓库密码', { secret: true }),
    ]),
  ),
  ...formerly(
    'AcrRegistryInfo',
    objects(
      'AcrRegistryInfos',
      'Container Registry instances that need no password',
      '可免密拉取镜像的容器镜像服务（ACR）实例',
      [
        string('InstanceId', 'ID of the Container Registry instance', 'ACR 实例 ID'),
        string('InstanceName', 'Name of the Container Registry instance', 'ACR 实例名称'),
        string('RegionId', 'Region of the Container Registry instance', 'ACR 实例所在地域'),
        ...formerly(
          'Domain',
          strings('Domains', 'Domain names of the Container Registry instance', 'ACR 实例的域名'),
        ),
      ],
    ),
  ),
  string('ImageSnapshotId', 'Image cache that images are read from', '使用的镜像缓存 ID'),
  boolean('AutoMatchImageCache', 'Find a fitting image cache by itself', '是否自动匹配镜像缓存', {
    default: false,
  }),
  string('DataCacheBucket', 'Bucket of the data cache', '数据缓存的 Bucket'),
  string(
    'DataCachePL',
    'Performance level of the ESSD that the data cache is on',
    '数据缓存所用 ESSD 云盘的性能等级',
    {
      values: ['PL0', 'PL1', 'PL2', 'PL3'],
      default: 'PL1',
    },
  ),
  integer('DataCacheProvisionedIops', 'IOPS provisioned for the data cache', '数据缓存的预配置 IOPS'),
  boolean('DataCacheBurstingEnabled', 'Let the data cache burst above that', '数据缓存是否开启性能突发', {
    default: false,
  }),
];

export const enableSls: Parameter = boolean(
  'EnableSls',
  'Send logs to Simple Log Service',
  '是否将日志采集到日志服务',
);

/** Kernel parameters; the name of the list was spelled anew each time. */
export const sysctls = (name: string): readonly Parameter[] =>
  formerly(
    'SecurityContextSysctl',
    objects(
      name,
      'Kernel parameters of an instance',
      '实例的内核参数',
      nameAndValue('kernel parameter', '内核参数'),
    ),
  );

export const containerGroupTags: readonly Parameter[] = formerly(
  'Tag',
  objects(
    'Tags',
    'Tags of the container groups',
    '容器组的标签',
    [
      string('Key', 'Key of the tag', '标签键', { maxLength: 128 }),
      string('Value', 'Value of the tag', '标签值', { maxLength: 128 }),
    ],
    { maxItems: 20 },
  ),
);
