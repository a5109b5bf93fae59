import type { Parameter } from '../types.ts';
import { float, formerly, integer, objects, string } from './define.ts';

export const weightedCapacity: Parameter = integer(
  'WeightedCapacity',
  'How many instances one of this type counts for',
  '该规格的一台实例折算为多少容量单位',
  { min: 1, max: 500 },
);

const overriddenType: Parameter = string(
  'InstanceType',
  'Instance type that takes the place of the one in the template',
  '替换模板中规格的实例规格',
);

const overrides = (fields: readonly Parameter[]): readonly Parameter[] =>
  formerly(
    'LaunchTemplateOverride',
    objects(
      'LaunchTemplateOverrides',
      'Instance types to use in place of the one in the launch template, in order of priority',
      '覆盖启动模板中实例规格的候选规格，按优先级排列',
      fields,
      { maxItems: 10 },
    ),
  );

export const launchTemplateId: Parameter = string(
  'LaunchTemplateId',
  'Launch template that instances are created from, in place of a scaling configuration',
  '创建实例所用的启动模板 ID，与伸缩配置二选一',
);

export const launchTemplateVersion: Parameter = string(
  'LaunchTemplateVersion',
  'Version of the launch template: a number, Default or Latest',
  '启动模板的版本：版本号、Default 或 Latest',
  { values: ['Default', 'Latest'], open: true },
);

/** Overrides with a weight. */
export const weightedOverrides = overrides([overriddenType, weightedCapacity]);

/** Overrides with a weight and a highest price. */
export const pricedOverrides = overrides([
  overriddenType,
  weightedCapacity,
  float(
    'SpotPriceLimit',
    'Highest hourly price to pay for a preemptible instance of this type',
    '该规格抢占式实例每小时的最高出价',
  ),
]);

/** Overrides that name types alone (instance refresh; the same name in both versions). */
export const typeOverrides: Parameter = objects(
  'LaunchTemplateOverrides',
  'Instance types to use in place of the one in the launch template',
  '覆盖启动模板中实例规格的规格列表',
  [overriddenType],
);
