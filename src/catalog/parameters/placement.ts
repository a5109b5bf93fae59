import type { Parameter } from '../types.ts';
import { anyJson, integer, object, objects, string, strings } from './define.ts';
import { tagFields } from './tags.ts';

/** On which hardware, and in which pools, instances are placed. */
export const placement: readonly Parameter[] = [
  string(
    'Tenancy',
    'Whether instances run on shared or on dedicated hosts',
    '实例运行在共享还是专有宿主机上',
    {
      values: ['default', 'host'],
      default: 'default',
    },
  ),
  string(
    'Affinity',
    'Whether an instance returns to the same dedicated host after a stop',
    '停机后再启动时，实例是否固定在原专有宿主机上',
    { values: ['default', 'host'], default: 'default' },
  ),
  string(
    'DedicatedHostId',
    'Dedicated host to place instances on; rules out preemptible ones',
    '实例所在的专有宿主机 ID；指定后抢占式设置不生效',
  ),
  string(
    'DedicatedHostClusterId',
    'Cluster of dedicated hosts to place instances in',
    '实例所在的专有宿主机组 ID',
  ),
  string('DeploymentSetId', 'Deployment set that spreads instances over hosts', '用于打散实例的部署集 ID'),
  string('HpcClusterId', 'HPC cluster that instances join', '实例加入的 HPC 集群 ID'),
  string('StorageSetId', 'Storage set that spreads the disks', '用于打散云盘的存储集 ID'),
  integer('StorageSetPartitionNumber', 'Most partitions of the storage set', '存储集的最大分区数'),
  object(
    'PrivatePoolOptions',
    'Which private pool of reserved capacity instances use',
    '实例使用哪个私有池（预留容量）',
    [
      string(
        'MatchCriteria',
        'Any matching pool, the one in Id, or none',
        '匹配方式：任意符合的私有池、指定的私有池或不使用',
        { values: ['Open', 'Target', 'None'] },
      ),
      string('Id', 'ID of the private pool; needed for Target', '私有池 ID，匹配方式为 Target 时必填'),
    ],
  ),
  object(
    'ResourcePoolOptions',
    'In which order private and public pools are drawn from',
    '私有池与公共池的使用顺序',
    [
      string(
        'Strategy',
        'Private pools first or only, the public pool first, or no preference',
        '优先或仅使用私有池、优先使用公共池，或不指定',
        { values: ['PrivatePoolFirst', 'PrivatePoolOnly', 'PublicPoolFirst', 'None'], default: 'None' },
      ),
      strings('PrivatePoolIds', 'Private pools that may be drawn from', '可使用的私有池 ID'),
      objects(
        'PrivatePoolTags',
        'Tags of the private pools that may be drawn from',
        '可使用的私有池的标签',
        tagFields,
        {
          maxItems: 20,
        },
      ),
    ],
  ),
  anyJson('SchedulerOptions', 'Options of the ECS scheduler, as JSON', 'ECS 调度选项，JSON 格式'),
  string('IoOptimized', 'Whether instances are I/O optimized', '是否为 I/O 优化实例', {
    values: ['none', 'optimized'],
  }),
];
