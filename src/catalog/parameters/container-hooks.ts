import type { Parameter } from '../types.ts';
import { formerly, integer, string, strings } from './define.ts';

/** What a container does at one moment of its life: a command, an HTTP request or a TCP connection. */
const handler = (moment: 'PostStart' | 'PreStop', en: string, zh: string): readonly Parameter[] => {
  const name = `Lifecycle${moment}Handler`;
  return [
    ...formerly(`${name}Exec`, strings(`${name}Execs`, `Command to run ${en}`, `${zh}执行的命令`)),
    string(`${name}HttpGetHost`, `Host that gets an HTTP request ${en}`, `${zh}发送 HTTP 请求的主机`),
    string(`${name}HttpGetPath`, `Path of the HTTP request ${en}`, `${zh}发送 HTTP 请求的路径`),
    integer(`${name}HttpGetPort`, `Port of the HTTP request ${en}`, `${zh}发送 HTTP 请求的端口`),
    string(`${name}HttpGetScheme`, `Protocol of the HTTP request ${en}`, `${zh}发送 HTTP 请求的协议`, {
      values: ['HTTP', 'HTTPS'],
    }),
    string(
      `${name}TcpSocketHost`,
      `Host that a TCP connection is opened to ${en}`,
      `${zh}建立 TCP 连接的主机`,
    ),
    integer(
      `${name}TcpSocketPort`,
      `Port that a TCP connection is opened to ${en}`,
      `${zh}建立 TCP 连接的端口`,
    ),
  ];
};

export const containerHooks: readonly Parameter[] = [
  ...handler('PostStart', 'right after the container started', '容器启动后'),
  ...handler('PreStop', 'before the container is stopped', '容器停止前'),
];
