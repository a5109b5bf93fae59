// Written by scripts/generate.ts from the operations: do not edit.
import type { Summary } from '../types.ts';

/** What help and completion say of every operation, without loading one. */
export const summaries: readonly Summary[] = [
  {
    name: 'AttachAlbServerGroups',
    kebab: 'attach-alb-server-groups',
    family: 'load-balancers',
    kind: 'token',
    about: {
      en: 'Make the instances of a group backends of ALB server groups',
      zh: '将伸缩组内的实例挂载到 ALB 服务器组',
    },
  },
  {
    name: 'AttachDBInstances',
    kebab: 'attach-db-instances',
    family: 'load-balancers',
    kind: 'token',
    about: {
      en: 'Let the instances of a group reach databases, present and future ones alike',
      zh: '为伸缩组关联数据库，使组内实例可以访问',
    },
  },
  {
    name: 'AttachInstances',
    kebab: 'attach-instances',
    family: 'instances',
    kind: 'token',
    about: {
      en: 'Put existing instances into a group; they are not released when they leave, unless entrusted',
      zh: '将已有实例加入伸缩组；除非已托管，移出时不会被释放',
    },
  },
  {
    name: 'AttachLoadBalancers',
    kebab: 'attach-load-balancers',
    family: 'load-balancers',
    kind: 'token',
    about: {
      en: 'Make the instances of a group backends of CLB instances, in their default server groups',
      zh: '将伸缩组内的实例挂载到 CLB 实例的默认服务器组',
    },
  },
  {
    name: 'AttachServerGroups',
    kebab: 'attach-server-groups',
    family: 'load-balancers',
    kind: 'token',
    about: {
      en: 'Make the instances of a group backends of ALB, NLB or GWLB server groups',
      zh: '将伸缩组内的实例挂载到 ALB、NLB 或 GWLB 服务器组',
    },
  },
  {
    name: 'AttachVServerGroups',
    kebab: 'attach-v-server-groups',
    family: 'load-balancers',
    kind: 'token',
    about: {
      en: 'Make the instances of a group backends of vServer groups of CLB instances',
      zh: '将伸缩组内的实例挂载到 CLB 实例的虚拟服务器组',
    },
  },
  {
    name: 'CreateScalingConfiguration',
    kebab: 'create-scaling-configuration',
    family: 'configurations',
    kind: 'token',
    about: {
      en: 'Create a scaling configuration: the template that a group creates its ECS instances from',
      zh: '创建伸缩配置，即伸缩组创建 ECS 实例所用的模板',
    },
  },
  {
    name: 'CreateScalingGroup',
    kebab: 'create-scaling-group',
    family: 'groups',
    kind: 'token',
    about: {
      en: 'Create a scaling group: sizes, zones, load balancers and databases of a set of instances',
      zh: '创建伸缩组，设定实例数范围、可用区以及关联的负载均衡和数据库',
    },
  },
  {
    name: 'CreateScalingRule',
    kebab: 'create-scaling-rule',
    family: 'rules',
    kind: 'once',
    about: {
      en: 'Create a scaling rule: by how much, or towards which target, a group is scaled',
      zh: '创建伸缩规则，定义扩缩容的幅度或要维持的目标值',
    },
  },
  {
    name: 'DeleteScalingGroup',
    kebab: 'delete-scaling-group',
    family: 'groups',
    kind: 'repeatable',
    about: {
      en: 'Delete a group with its configurations, rules and activities',
      zh: '删除伸缩组及其伸缩配置、伸缩规则和伸缩活动',
    },
  },
  {
    name: 'DescribeScalingActivities',
    kebab: 'describe-scaling-activities',
    family: 'activities',
    kind: 'read',
    about: {
      en: 'List scaling activities: what was done, why, how far it is and which instances it touched',
      zh: '查询伸缩活动：做了什么、原因、进度以及涉及的实例',
    },
  },
  {
    name: 'DescribeScalingConfigurations',
    kebab: 'describe-scaling-configurations',
    family: 'configurations',
    kind: 'read',
    about: {
      en: 'List scaling configurations of ECS instances, and which one of a group is active',
      zh: '查询 ECS 伸缩配置列表，以及伸缩组当前生效的配置',
    },
  },
  {
    name: 'DescribeScalingGroups',
    kebab: 'describe-scaling-groups',
    family: 'groups',
    kind: 'read',
    about: {
      en: 'List scaling groups with their sizes, instances by state, and settings',
      zh: '查询伸缩组列表，包括实例数范围、各状态实例数和各项设置',
    },
  },
  {
    name: 'DescribeScalingInstances',
    kebab: 'describe-scaling-instances',
    family: 'instances',
    kind: 'read',
    about: {
      en: 'List instances of a group with their health and lifecycle state',
      zh: '查询伸缩组内的实例及其健康状态和生命周期状态',
    },
  },
  {
    name: 'DescribeScalingRules',
    kebab: 'describe-scaling-rules',
    family: 'rules',
    kind: 'read',
    about: {
      en: 'List scaling rules, with the alarms that trigger them on request',
      zh: '查询伸缩规则列表，可同时返回关联的报警任务',
    },
  },
  {
    name: 'EnableScalingGroup',
    kebab: 'enable-scaling-group',
    family: 'groups',
    kind: 'repeatable',
    about: {
      en: 'Enable a group, so that it creates and removes instances; it needs a configuration or a launch template',
      zh: '启用伸缩组，使其开始扩缩容；需要有伸缩配置或启动模板',
    },
  },
  {
    name: 'ExecuteScalingRule',
    kebab: 'execute-scaling-rule',
    family: 'rules',
    kind: 'token',
    about: { en: 'Run a simple or step scaling rule now', zh: '立即执行一条简单规则或步进规则' },
  },
  {
    name: 'RemoveInstances',
    kebab: 'remove-instances',
    family: 'instances',
    kind: 'token',
    about: {
      en: 'Take instances out of a group; those that the group created are released or stopped',
      zh: '将实例移出伸缩组；由伸缩组创建的实例会被释放或停机回收',
    },
  },
];
