import type { Parameter } from '../types.ts';
import { string } from './define.ts';

export const predictedMetric: Parameter = string('MetricName', 'Metric to look at', '要查询的监控指标', {
  required: true,
  values: ['CpuUtilization', 'IntranetRx', 'IntranetTx'],
});
