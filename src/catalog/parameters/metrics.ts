import type { Parameter } from '../types.ts';
import { string } from './define.ts';

export const metricType: Parameter = string(
  'MetricType',
  'Where the metric comes from: the system, your own reports, or an expression over Prometheus metrics',
  '监控指标来源：系统监控、自定义上报，或基于 Prometheus 指标的表达式',
  { values: ['system', 'custom', 'hybrid'] },
);

/** The name and value that a metric's series are told apart by. */
export const metricDimension: readonly Parameter[] = [
  string('DimensionKey', 'Name of the dimension', '维度名称'),
  string('DimensionValue', 'Value of the dimension', '维度取值'),
];

/** How the values of a period are summed up, and the periods there are, in seconds. */
export const statistics = ['Average', 'Minimum', 'Maximum'];

export const alarmPeriods = [15, 60, 120, 300, 900];
