import type { Parameter } from '../types.ts';
import { formerly, integer, object, string, strings } from './define.ts';

const exec: Parameter = object(
  'Exec',
  'Check by a command inside the container',
  '在容器内执行命令进行检查',
  [
    ...formerly(
      'Command',
      strings(
        'Commands',
        'The command and its arguments; exit code 0 passes',
        '要执行的命令及参数，返回 0 表示通过',
      ),
    ),
  ],
);

const httpGet: Parameter = object('HttpGet', 'Check by an HTTP GET request', '发送 HTTP GET 请求进行检查', [
  string('Path', 'Path that is asked for', '请求路径'),
  integer('Port', 'Port that is asked', '请求端口'),
  string('Scheme', 'Protocol of the request', '请求协议', { values: ['HTTP', 'HTTPS'] }),
]);

const tcpSocket: Parameter = object(
  'TcpSocket',
  'Check by opening a TCP connection',
  '建立 TCP 连接进行检查',
  [integer('Port', 'Port that must accept the connection', '要连接的端口')],
);

const probe = (name: string, en: string, zh: string): Parameter =>
  object(name, en, zh, [
    exec,
    httpGet,
    tcpSocket,
    integer(
      'InitialDelaySeconds',
      'Wait after the start before the first check',
      '容器启动后到首次检查的等待时间',
      {
        unit: 'seconds',
      },
    ),
    integer('PeriodSeconds', 'Time from one check to the next', '两次检查的间隔', {
      default: 10,
      min: 1,
      unit: 'seconds',
    }),
    integer('TimeoutSeconds', 'Time that one check may take', '单次检查的超时时间', {
      default: 1,
      min: 1,
      unit: 'seconds',
    }),
    integer(
      'SuccessThreshold',
      'Passes in a row after which a failed probe counts as passed',
      '失败后连续多少次成功才视为通过',
      {
        default: 1,
      },
    ),
    integer(
      'FailureThreshold',
      'Failures in a row after which the probe has failed',
      '连续多少次失败才视为未通过',
      {
        default: 3,
      },
    ),
  ]);

/** Checks of a running container. */
export const probes: readonly Parameter[] = [
  probe('LivenessProbe', 'Check whose failure restarts the container', '存活检查，未通过时重启容器'),
  probe('ReadinessProbe', 'Check whose failure keeps traffic away', '就绪检查，未通过时不接收流量'),
];
