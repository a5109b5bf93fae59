import type { Parameter } from '../types.ts';
import { nameAndValue } from './container-groups.ts';
import { boolean, formerly, integer, long, objects, string, strings } from './define.ts';
import { loadBalancerWeight } from './load-balancing.ts';
import { ipv6AddressCount, securityGroupId } from './network.ts';

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
