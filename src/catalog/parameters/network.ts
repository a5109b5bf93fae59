import type { Parameter } from '../types.ts';
import { integer, objects, string, strings } from './define.ts';

export const securityGroupId: Parameter = string(
  'SecurityGroupId',
  'The one security group of the instances',
  '实例所属的安全组，仅一个',
);

export const ipv6AddressCount: Parameter = integer(
  'Ipv6AddressCount',
  'Number of random IPv6 addresses an instance gets',
  '为实例随机分配的 IPv6 地址个数',
);

const securityGroupIds: Parameter = strings(
  'SecurityGroupIds',
  'Several security groups of the instances; not together with SecurityGroupId',
  '实例所属的多个安全组；不能与 SecurityGroupId 同时填写',
);

const networkInterfaces: Parameter = objects(
  'NetworkInterfaces',
  'Network interfaces that instances are created with',
  '创建实例时配置的弹性网卡',
  [
    string('InstanceType', 'Whether it is the primary or a further interface', '主网卡或辅助网卡', {
      values: ['Primary', 'Secondary'],
      default: 'Secondary',
    }),
    strings('SecurityGroupIds', 'Security groups of the interface', '弹性网卡所属的安全组'),
    string(
      'NetworkInterfaceTrafficMode',
      'How traffic is carried: TCP as usual, or RDMA for high performance',
      '网卡通信模式：标准 TCP 模式，或高性能 RDMA 模式',
      { values: ['Standard', 'HighPerformance'], default: 'Standard' },
    ),
    integer(
      'Ipv6AddressCount',
      'Number of random IPv6 addresses of the interface',
      '为网卡随机分配的 IPv6 地址个数',
    ),
    integer(
      'SecondaryPrivateIpAddressCount',
      'Number of further private IPv4 addresses of the interface',
      '为网卡分配的辅助私网 IPv4 地址个数',
      { min: 1, max: 49 },
    ),
  ],
);

/** How instances reach the network, and are reached. */
export const networkOptions: readonly Parameter[] = [
  securityGroupId,
  securityGroupIds,
  string(
    'InternetChargeType',
    'How public traffic is paid for: by fixed bandwidth, or by what is used',
    '公网带宽的计费方式：按固定带宽，或按使用流量',
    { values: ['PayByBandwidth', 'PayByTraffic'], default: 'PayByBandwidth' },
  ),
  integer('InternetMaxBandwidthIn', 'Most public bandwidth inwards', '公网入带宽上限', {
    default: 200,
    min: 1,
    max: 200,
    unit: 'Mbit/s',
  }),
  integer(
    'InternetMaxBandwidthOut',
    'Most public bandwidth outwards; above 0 an instance gets a public IP address',
    '公网出带宽上限，大于 0 时为实例分配公网 IP',
    { default: 0, min: 0, max: 100, unit: 'Mbit/s' },
  ),
  ipv6AddressCount,
  networkInterfaces,
  string('ZoneId', 'Zone that instances are created in', '创建实例的可用区'),
];
