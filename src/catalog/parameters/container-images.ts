import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, objects, string, strings } from './define.ts';

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
