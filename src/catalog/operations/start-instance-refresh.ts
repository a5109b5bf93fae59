import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { boolean, integer, object, objects, string, strings } from '../parameters/define.ts';
import { launchTemplateId, launchTemplateVersion, typeOverrides } from '../parameters/launch-template.ts';
import type { Operation } from '../types.ts';

const desiredContainers = objects(
  'Containers',
  'What changes in single containers of an ECI group',
  'ECI 伸缩组中各容器的变更',
  [
    string('Name', 'Container to change', '要变更的容器名称'),
    string('Image', 'Image it runs from now on', '容器的新镜像'),
    strings('Commands', 'Commands it starts with', '容器的启动命令', { maxItems: 20, maxLength: 256 }),
    strings('Args', 'Arguments of its commands', '启动命令的参数', { maxItems: 10 }),
    objects('EnvironmentVars', 'Environment variables of the container', '容器的环境变量', [
      string('Key', 'Name of the variable', '环境变量名', { minLength: 1, maxLength: 128 }),
      string('Value', 'Value of the variable', '环境变量的值', { minLength: 0, maxLength: 256 }),
      string(
        'FieldRefFieldPath',
        'Take the value from this field of the pod, e.g. status.podIP',
        '从 Pod 的该字段取值，如 status.podIP',
      ),
    ]),
  ],
);

export const operation: Operation = {
  name: 'StartInstanceRefresh',
  family: 'instance-refresh',
  kind: 'token',
  region: 'required',
  resource: 'InstanceRefreshTaskId',
  about: {
    en: 'Replace the instances of a group in batches, so that all follow a new configuration',
    zh: '分批更新伸缩组内的实例，使其全部符合新的配置',
  },
  parameters: [
    scalingGroupId,
    object(
      'DesiredConfiguration',
      'What the instances are to be like; the active configuration when left out',
      '实例的目标配置，不填则使用当前生效的配置',
      [
        string('ScalingConfigurationId', 'Scaling configuration to follow', '目标伸缩配置 ID'),
        string('ImageId', 'Image to change to', '目标镜像 ID'),
        launchTemplateId,
        launchTemplateVersion,
        typeOverrides,
        desiredContainers,
      ],
    ),
    string('Strategy', 'How instances are brought up to date', '实例的更新方式', { only: '2022-02-22' }),
    integer(
      'MinHealthyPercentage',
      'Least percentage of the group that stays in service meanwhile',
      '刷新期间正常服务的实例占伸缩组容量的最低百分比',
      { default: 80, min: 0, max: 100 },
    ),
    integer(
      'MaxHealthyPercentage',
      'Most instances there may be meanwhile, as a percentage of the group',
      '刷新期间实例数占伸缩组容量的最高百分比',
      { default: 120, min: 100, max: 200 },
    ),
    boolean(
      'SkipMatching',
      'Leave instances alone that follow the configuration already',
      '跳过已符合目标配置的实例',
      {
        default: true,
      },
    ),
    objects('Checkpoints', 'Where to pause on the way', '刷新过程中的暂停点', [
      integer('Percentage', 'Pause when this percentage of instances is done', '完成该百分比的实例后暂停', {
        min: 1,
        max: 100,
      }),
    ]),
    integer('CheckpointPauseTime', 'How long each pause lasts', '每次暂停的时长', {
      default: 60,
      min: 1,
      max: 2880,
      unit: 'minutes',
    }),
  ],
  answer: answering('InstanceRefreshTaskId'),
};
