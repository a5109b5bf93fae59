import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, long, object, objects, only, string, strings } from './define.ts';

const multiCategories = ['cloud', 'cloud_efficiency', 'cloud_ssd', 'cloud_essd'];

const dataCategories = [...multiCategories, 'ephemeral_ssd'];

/** What system and data disks have in common. */
const disk: readonly Parameter[] = [
  string('DiskName', 'Name of the disk', '磁盘名称', { minLength: 2, maxLength: 128 }),
  string('Description', 'Description of the disk', '磁盘描述', { minLength: 2, maxLength: 256 }),
  string('AutoSnapshotPolicyId', 'Automatic snapshot policy of the disk', '磁盘采用的自动快照策略 ID'),
  string('KMSKeyId', 'KMS key that the disk is encrypted with', '加密磁盘所用的 KMS 密钥 ID'),
  boolean(
    'BurstingEnabled',
    'Let an ESSD AutoPL disk burst above its provisioned performance',
    '是否开启 ESSD AutoPL 云盘的性能突发',
  ),
  long('ProvisionedIops', 'IOPS provisioned for an ESSD AutoPL disk', 'ESSD AutoPL 云盘的预配置 IOPS'),
];

const performanceLevel: Parameter = string(
  'PerformanceLevel',
  'Performance level of an ESSD',
  'ESSD 云盘的性能等级',
  {
    values: ['PL0', 'PL1', 'PL2', 'PL3'],
  },
);

const systemSize = (facts: Partial<Parameter>): Parameter =>
  integer(
    'Size',
    'Size of the system disk, at least that of the image; 40 or the image size when left out',
    '系统盘大小，不能小于镜像大小；不填时取 40 与镜像大小中的较大值',
    { unit: 'GiB', ...facts },
  );

export const systemDisk: Parameter = object(
  'SystemDisk',
  'The disk that instances start from',
  '实例的系统盘',
  [
    string('Category', 'Kind of disk', '系统盘类型', { values: [...dataCategories, 'cloud_auto'] }),
    only('2014-08-28', systemSize({ min: 20, max: 500 })),
    only(
      '2022-02-22',
      systemSize({
        min: 1,
        max: 2048,
        rangeBy: {
          parameter: 'Category',
          ranges: {
            cloud: [20, 500],
            cloud_efficiency: [20, 2048],
            cloud_ssd: [20, 2048],
            ephemeral_ssd: [20, 2048],
            cloud_essd: [1, 2048],
            cloud_auto: [1, 2048],
          },
        },
      }),
    ),
    only('2014-08-28', { ...performanceLevel, default: 'PL0' }),
    only('2022-02-22', { ...performanceLevel, default: 'PL1' }),
    ...disk,
    boolean('Encrypted', 'Encrypt the system disk', '是否加密系统盘', { default: false }),
    string('EncryptAlgorithm', 'Cipher that the system disk is encrypted with', '系统盘的加密算法', {
      values: ['AES-256', 'SM4-128'],
      default: 'AES-256',
    }),
  ],
);

/** Kinds of system disk to try in turn; 2014-08-28 knew an older spelling too. */
export const systemDiskCategories: readonly Parameter[] = [
  strings(
    'SystemDiskCategories',
    'Kinds of system disk to try, first choice first; not together with SystemDisk.Category',
    '候选的系统盘类型，按优先级排列；不能与 SystemDisk.Category 同时填写',
    { values: multiCategories, maxItems: 4 },
  ),
  strings('SystemDiskCategory', 'Older name of SystemDiskCategories', 'SystemDiskCategories 的旧名称', {
    values: multiCategories,
    only: '2014-08-28',
    superseded: true,
  }),
];

const dataDisk: readonly Parameter[] = [
  only('2014-08-28', string('Category', 'Kind of disk', '数据盘类型', { values: dataCategories })),
  only(
    '2022-02-22',
    string('Category', 'Kind of disk', '数据盘类型', { values: [...dataCategories, 'cloud_auto'] }),
  ),
  strings(
    'Categories',
    'Kinds of disk to try, first choice first; not together with Category',
    '候选的数据盘类型，按优先级排列；不能与 Category 同时填写',
    { values: multiCategories },
  ),
  strings('Categorys', 'Older spelling of Categories', 'Categories 的旧拼写', {
    values: multiCategories,
    only: '2014-08-28',
  }),
  integer(
    'Size',
    'Size of the data disk; not below that of the snapshot it is made from',
    '数据盘大小，不能小于所用快照的大小',
    {
      unit: 'GiB',
      rangeBy: {
        parameter: 'Category',
        ranges: {
          cloud: [5, 2000],
          cloud_efficiency: [20, 32768],
          cloud_ssd: [20, 32768],
          cloud_essd: [20, 32768],
          ephemeral_ssd: [5, 800],
        },
      },
    },
  ),
  { ...performanceLevel, default: 'PL1' },
  string('SnapshotId', 'Snapshot that the disk is made from', '用于创建数据盘的快照 ID'),
  boolean(
    'DeleteWithInstance',
    'Delete the disk together with its instance',
    '释放实例时是否同时释放数据盘',
    {
      default: true,
    },
  ),
  string(
    'Device',
    'Mount point of the disk; set by the system when left out',
    '数据盘的挂载点，不填由系统分配',
  ),
  string('Encrypted', 'Encrypt the data disk', '是否加密数据盘', {
    values: ['true', 'false'],
    default: 'false',
  }),
  ...disk,
];

export const dataDisks: readonly Parameter[] = formerly(
  'DataDisk',
  objects('DataDisks', 'Disks besides the system disk', '实例的数据盘', dataDisk, { maxItems: 16 }),
);
