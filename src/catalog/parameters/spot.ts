import type { Parameter } from '../types.ts';
import { float, formerly, integer, objects, only, string } from './define.ts';

export const spotStrategy: Parameter = string(
  'SpotStrategy',
  'How instances are paid for: on demand, preemptible up to a price, or preemptible at any price',
  '付费方式：按量付费、设置出价上限的抢占式实例，或跟随市场价的抢占式实例',
  { values: ['NoSpot', 'SpotWithPriceLimit', 'SpotAsPriceGo'], default: 'NoSpot' },
);

const spotDuration = (values: readonly number[]): Parameter =>
  integer(
    'SpotDuration',
    'Hours that a preemptible instance is safe from being taken back',
    '抢占式实例不会被回收的保护时长',
    { values, default: 1, unit: 'hours' },
  );

/** How preemptible instances are bid for. */
export const spotOptions: readonly Parameter[] = [
  spotStrategy,
  ...formerly(
    'SpotPriceLimit',
    objects(
      'SpotPriceLimits',
      'Highest hourly price to pay for each instance type',
      '各实例规格每小时的最高出价',
      [
        string('InstanceType', 'Instance type that the limit is for', '该出价对应的实例规格'),
        float('PriceLimit', 'Highest price an hour', '每小时最高出价'),
      ],
      { maxItems: 10 },
    ),
  ),
  only('2014-08-28', spotDuration([0, 1, 2, 3, 4, 5, 6])),
  only('2022-02-22', spotDuration([0, 1])),
  string(
    'SpotInterruptionBehavior',
    'What happens to a preemptible instance that is taken back',
    '抢占式实例被中断时的处理方式',
    { values: ['Terminate'], open: true, default: 'Terminate' },
  ),
];
