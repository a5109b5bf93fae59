import type { Parameter } from '../types.ts';
import { float, formerly, integer, objects, string, strings, withoutDefaults } from './define.ts';
import { alarmPeriods, statistics } from './metrics.ts';

const metrics = [
  'CpuUtilization',
  'IntranetTx',
  'IntranetRx',
  'VpcInternetTx',
  'VpcInternetRx',
  'SystemDiskReadBps',
  'SystemDiskWriteBps',
  'SystemDiskReadOps',
  'SystemDiskWriteOps',
  'CpuUtilizationAgent',
  'GpuUtilizationAgent',
  'GpuMemoryFreeUtilizationAgent',
  'GpuMemoryUtilizationAgent',
  'MemoryUtilization',
  'LoadAverage',
  'TcpConnection',
  'PackagesNetOut',
  'PackagesNetIn',
  'EciPodCpuUtilization',
  'EciPodMemoryUtilization',
];

const metricsOfCreate = [...metrics, 'ConcurrentConnections', 'LoadBalancerRealServerAverageQps'];

const metricName = (values: readonly string[]): Parameter =>
  string('MetricName', 'Metric that the alarm watches', '报警任务监控的指标', { values, open: true });

const comparisonOperator: Parameter = string(
  'ComparisonOperator',
  'How the value is compared with the threshold',
  '监控值与阈值的比较方式',
  { values: ['>=', '<=', '>', '<'], default: '>=' },
);

const statisticsOf: Parameter = string(
  'Statistics',
  'How the values of one period are summed up',
  '统计周期内数据的统计方式',
  { values: statistics, default: 'Average' },
);

const period: Parameter = integer(
  'Period',
  'How many seconds of the metric one check looks at',
  '统计周期，即每次检查所覆盖的时长',
  { values: alarmPeriods, default: 300, unit: 'seconds' },
);

const threshold: Parameter = float('Threshold', 'Value that the metric is compared with', '报警阈值');

/** What triggers an alarm. */
const alarmConditions = (values: readonly string[]): readonly Parameter[] => [
  metricName(values),
  string(
    'MetricType',
    'Where the metric comes from: the system, or your own reports',
    '监控指标来源：系统监控或自定义监控',
    {
      values: ['system', 'custom'],
    },
  ),
  comparisonOperator,
  threshold,
  statisticsOf,
  period,
  integer(
    'EvaluationCount',
    'How many checks in a row must hit before the alarm goes off',
    '连续多少次满足条件才触发报警',
    { default: 3 },
  ),
  ...formerly(
    'Dimension',
    objects('Dimensions', 'Which series of the metric is watched', '监控指标的维度', [
      string('DimensionKey', 'Name of the dimension', '维度名称', {
        values: ['user_id', 'scaling_group', 'device', 'state', 'rulePool'],
        open: true,
      }),
      string('DimensionValue', 'Value of the dimension', '维度取值'),
    ]),
  ),
  ...formerly(
    'Expression',
    objects('Expressions', 'Several conditions in one alarm', '一个报警任务中的多个条件', [
      metricName(values),
      comparisonOperator,
      threshold,
      statisticsOf,
      period,
    ]),
  ),
  string(
    'ExpressionsLogicOperator',
    'Whether all of several conditions must hold, or one is enough',
    '多个条件之间的关系：全部满足或满足其一',
    { values: ['&&', '||'], default: '&&' },
  ),
  integer(
    'GroupId',
    'CloudMonitor application group that reports the metric; needed for custom metrics',
    '上报指标的云监控应用分组 ID，自定义监控必填',
  ),
];

export const alarmConditionsOfCreate = alarmConditions(metricsOfCreate);
export const alarmConditionsOfModify = withoutDefaults(alarmConditions(metrics));

/** What an alarm is called, when it works and what it starts. */
export const alarmOptions: readonly Parameter[] = [
  string('Name', 'Name of the alarm task', '报警任务名称'),
  string('Description', 'Description of the alarm task', '报警任务描述'),
  ...formerly(
    'AlarmAction',
    strings('AlarmActions', 'ARIs of the scaling rules that the alarm runs', '触发报警时执行的伸缩规则 ARI'),
  ),
  string(
    'Effective',
    'When the alarm works, as a cron expression in UTC; always when left out',
    '报警任务的生效时段，cron 表达式，默认为 UTC 时间；不填则始终生效',
  ),
];

export const alarmTaskId: Parameter = string(
  'AlarmTaskId',
  'ID of the alarm task to act on',
  '要操作的报警任务 ID',
  { required: true },
);
