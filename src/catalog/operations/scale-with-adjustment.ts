import { answering, entries, record, scalars } from '../answers/define.ts';
import { adjustmentType, adjustmentValue, minAdjustmentMagnitude } from '../parameters/adjustments.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { boolean, float, object, objects, only, string, strings } from '../parameters/define.ts';
import { lifecycleHookContext } from '../parameters/lifecycle.ts';
import type { Operation, Parameter } from '../types.ts';

const containerOverride: readonly Parameter[] = [
  string('Name', 'Container that the override is for', '要覆盖的容器名称'),
  strings('Commands', 'Commands that it starts with instead', '替换的启动命令', {
    maxItems: 20,
    maxLength: 256,
  }),
  strings('Args', 'Arguments of its commands', '启动命令的参数', { maxItems: 10 }),
  objects('EnvironmentVars', 'Environment variables that are set instead', '替换的环境变量', [
    string('Key', 'Name of the variable', '环境变量名', { minLength: 1, maxLength: 128 }),
    string('Value', 'Value of the variable', '环境变量的值', { maxLength: 256 }),
  ]),
  float('Cpu', 'vCPUs of the container', '容器的 vCPU 核数', { unit: 'cores' }),
  float('Memory', 'Memory of the container', '容器的内存大小', { unit: 'GiB' }),
];

export const operation: Operation = {
  name: 'ScaleWithAdjustment',
  family: 'rules',
  kind: 'token',
  methods: ['POST'],
  region: 'none',
  resource: 'ScalingActivityId',
  about: {
    en: 'Scale a group by a given amount now, without a rule',
    zh: '不通过伸缩规则，立即按指定幅度扩缩容',
  },
  parameters: [
    scalingGroupId,
    { ...adjustmentType, required: true },
    { ...adjustmentValue, required: true },
    minAdjustmentMagnitude,
    string('ExecutionMode', 'Scale, or only plan what would be created', '执行扩缩容，或仅返回执行计划', {
      values: ['None', 'PlanOnly'],
      default: 'None',
    }),
    boolean(
      'SyncActivity',
      'Start the activity before answering rather than afterwards',
      '在返回前同步触发伸缩活动，而不是返回后异步触发',
      {
        default: false,
      },
    ),
    boolean('ParallelTask', 'Allow this activity beside others of the group', '允许与其他伸缩活动并行执行'),
    string('ActivityMetadata', 'Your own text, kept with the activity', '随伸缩活动保存的自定义信息'),
    lifecycleHookContext,
    object(
      'Overrides',
      'Settings of the ECI configuration that differ for the instances of this activity, as JSON',
      '本次扩容的实例对 ECI 伸缩配置的覆盖项，JSON 格式',
      [
        float('Cpu', 'vCPUs of an instance', '实例的 vCPU 核数', { unit: 'cores' }),
        float('Memory', 'Memory of an instance', '实例的内存大小', { unit: 'GiB' }),
        string(
          'UserData',
          'Script or data that an instance runs when it starts, in Base64',
          '实例启动时执行的自定义数据，Base64 编码',
          {
            secret: true,
          },
        ),
        objects(
          'ContainerOverrides',
          'What differs for single containers',
          '对各容器的覆盖项',
          containerOverride,
        ),
      ],
      { json: true },
    ),
    ...[
      strings('InstanceType', 'Instance types to create in this activity', '本次扩容使用的实例规格'),
      strings('VSwitchId', 'vSwitches to create instances in', '本次扩容使用的交换机'),
      string('SpotStrategy', 'How the instances of this activity are paid for', '本次扩容实例的付费方式'),
      objects('Allocation', 'How many instances go to which vSwitches', '各交换机分配的实例数', [
        strings('VSwitchId', 'vSwitches that share the number', '共享该数量的交换机'),
        string('Count', 'Number of instances', '实例数'),
      ]),
    ].map((parameter) => only('2014-08-28', parameter)),
  ],
  answer: [
    ...answering('ScalingActivityId', 'ActivityType'),
    record('PlanResult', [
      entries('ResourceAllocations', null, [
        ...scalars('String', 'InstanceType', 'ZoneId', 'InstanceChargeType', 'SpotStrategy'),
        ...scalars('Integer', 'Amount'),
      ]),
    ]),
  ],
};
