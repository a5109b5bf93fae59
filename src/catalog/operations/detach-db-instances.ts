import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { boolean, formerly, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'DetachDBInstances',
  family: 'load-balancers',
  kind: 'token',
  region: 'optional',
  about: {
    en: 'Stop letting the instances of a group reach databases',
    zh: '将数据库与伸缩组解绑，不再为组内实例开放访问',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'DBInstance',
      strings('DBInstances', 'IDs of the database instances to detach', '要解绑的数据库实例 ID', {
        required: true,
        maxItems: 5,
      }),
    ),
    boolean(
      'ForceDetach',
      'Take the addresses of the present instances off the whitelists as well',
      '同时将组内已有实例的 IP 移出数据库白名单',
      { default: false },
    ),
    boolean(
      'RemoveSecurityGroup',
      'Take the security group of the active configuration off the databases as well',
      '同时将生效伸缩配置的安全组从数据库中移除',
      { default: false },
    ),
  ],
  answer: answering(),
};
