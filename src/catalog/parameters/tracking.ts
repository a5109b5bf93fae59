import type { Parameter } from '../types.ts';
import { boolean, float, formerly, integer, object, objects, string } from './define.ts';
import { alarmPeriods, metricDimension, metricType, statistics } from './metrics.ts';

/** Metrics that the system reports and a rule can keep at a target; the first three can be forecast. */
export const forecastMetrics = ['CpuUtilization', 'IntranetRx', 'IntranetTx'];

const trackedMetrics = [
  ...forecastMetrics,
  'ClassicInternetRx',
  'ClassicInternetTx',
  'VpcInternetRx',
  'VpcInternetTx',
];

/** Custom and hybrid metrics have names of their own. */
export const trackedMetric: Parameter = string(
  'MetricName',
  'Metric that is kept at the target value, or forecast',
  '要维持在目标值或用于预测的监控指标',
  {
    values: trackedMetrics,
    open: true,
  },
);

/** What a target tracking rule keeps, and how it gets there. */
export const targetTracking: readonly Parameter[] = [
  metricType,
  float('TargetValue', 'Value that the metric is kept at', '监控指标要维持的目标值', {
    exclusiveMin: 0,
    maxDecimals: 3,
  }),
  boolean('DisableScaleIn', 'Let the rule only add instances', '只扩容，不缩容', { default: false }),
  integer(
    'EstimatedInstanceWarmup',
    'Seconds after which a new instance counts in the metric',
    '新实例预热时间，预热期间不计入监控指标',
    { default: 300, min: 0, max: 86400, unit: 'seconds' },
  ),
  integer(
    'ScaleOutEvaluationCount',
    'How many times in a row the target must be passed before instances are added',
    '连续多少次高于目标值才触发扩容',
    { default: 3 },
  ),
  integer(
    'ScaleInEvaluationCount',
    'How many times in a row the target must be missed before instances are removed',
    '连续多少次低于目标值才触发缩容',
    { default: 15 },
  ),
  ...formerly(
    'AlarmDimension',
    objects(
      'AlarmDimensions',
      'Dimensions of the metric, such as the load balancer that it is read from',
      '监控指标的维度，例如取自哪个负载均衡',
      metricDimension,
    ),
  ),
  object(
    'AlarmOptions',
    'Options of the alarms that the rule makes for itself',
    '规则自动创建的报警任务的选项',
    [
      integer('Period', 'How many seconds of the metric one check looks at', '每次统计的周期', {
        values: alarmPeriods,
        default: 60,
        unit: 'seconds',
      }),
    ],
  ),
  string(
    'HybridMonitorNamespace',
    'CloudMonitor namespace that Prometheus metrics are read from',
    'Prometheus 指标所在的云监控命名空间',
  ),
  objects(
    'HybridMetrics',
    'Prometheus metrics and the expression over them',
    'Prometheus 指标及其计算表达式',
    [
      string('Id', 'Name that the expression uses for this metric', '表达式中引用该指标的标识'),
      string('MetricName', 'Name of the Prometheus metric', 'Prometheus 指标名称'),
      string('Statistic', 'How the values of a period are summed up', '周期内数据的统计方式', {
        values: statistics,
      }),
      string('Expression', 'Arithmetic over the other metrics, by their Id', '引用其他指标 Id 的算术表达式'),
      objects('Dimensions', 'Dimensions of the metric', '指标的维度', metricDimension),
    ],
  ),
];

/** How a predictive rule plans ahead. */
export const prediction: readonly Parameter[] = [
  string('PredictiveScalingMode', 'Forecast and scale, or only forecast', '预测并扩缩容，或仅预测', {
    values: ['PredictAndScale', 'PredictOnly'],
    default: 'PredictAndScale',
  }),
  string(
    'PredictiveValueBehavior',
    'Which maximum holds when the forecast passes InitialMaxSize: the set one, the forecast, or that with a buffer',
    '预测值超过初始最大值时以谁为准：初始最大值、预测值，或预测值加缓冲',
    {
      values: [
        'MaxOverridePredictiveValue',
        'PredictiveValueOverrideMax',
        'PredictiveValueOverrideMaxWithBuffer',
      ],
      default: 'MaxOverridePredictiveValue',
    },
  ),
  integer(
    'PredictiveValueBuffer',
    'Percentage that is added to a forecast that passes the maximum',
    '预测值超过最大值时在其上增加的百分比',
    { default: 0, min: 0, max: 100 },
  ),
  integer(
    'PredictiveTaskBufferTime',
    'How many minutes ahead of the forecast the scaling begins',
    '提前多少分钟执行预测任务',
    { default: 0, min: 0, max: 60, unit: 'minutes' },
  ),
  integer(
    'InitialMaxSize',
    'Maximum size of the group that forecasts are compared with',
    '与预测值比较的伸缩组初始最大实例数',
  ),
];
