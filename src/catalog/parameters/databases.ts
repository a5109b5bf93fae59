import type { Parameter } from '../types.ts';
import { string } from './define.ts';

/** How instances of the group get access to a database. */
export const attachMode: Parameter = string(
  'AttachMode',
  'How instances get access: by an IP address whitelist, or by a security group of the database',
  '实例获得数据库访问权限的方式：加入 IP 白名单，或加入数据库的安全组',
  { values: ['SecurityIp', 'SecurityGroup'], default: 'SecurityIp' },
);

export const databaseType: Parameter = string('Type', 'Which database service it is', '数据库服务的类型', {
  values: ['RDS', 'Redis', 'MongoDB'],
  default: 'RDS',
});

export const databaseInstanceId: Parameter = string(
  'DBInstanceId',
  'ID of the database instance',
  '数据库实例 ID',
);
