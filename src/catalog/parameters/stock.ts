import type { Parameter } from '../types.ts';
import { strings } from './define.ts';
import { imageFamily, imageId, imageName } from './images.ts';
import { ipv6AddressCount } from './network.ts';
import { spotStrategy } from './spot.ts';

/** Which image, disks and types a search for stock is about. */
export const stockSearch: readonly Parameter[] = [
  strings('InstanceTypes', 'Instance types to look at', '要查询的实例规格'),
  imageId,
  imageName,
  imageFamily,
  strings('SystemDiskCategories', 'Kinds of system disk that must be on offer', '要求可用的系统盘类型', {
    values: ['cloud', 'cloud_efficiency', 'cloud_ssd', 'cloud_essd'],
  }),
  strings('DataDiskCategories', 'Kinds of data disk that must be on offer', '要求可用的数据盘类型'),
  spotStrategy,
  ipv6AddressCount,
];
