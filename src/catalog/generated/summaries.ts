// Written by scripts/generate.ts from the operations: do not edit.
import type { Summary } from '../types.ts';

/** What help and completion say of every operation, without loading one. */
export const summaries: readonly Summary[] = [
  {
    name: 'CreateScalingGroup',
    kebab: 'create-scaling-group',
    family: 'groups',
    kind: 'token',
    about: {
      en: 'Create a scaling group: sizes, zones, load balancers and databases of a set of instances',
      zh: '创建伸缩组,设定实例数范围、可用区以及关联的负载均衡和数据库',
    },
  },
];
