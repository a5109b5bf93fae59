import type { Parameter } from '../types.ts';
import { boolean, formerly, objects, string, strings } from './define.ts';

const key = (limits: Partial<Parameter> = {}): Parameter => ({
  ...string('Key', 'Key of the tag', '标签键'),
  ...limits,
});

const value = (limits: Partial<Parameter> = {}): Parameter => ({
  ...string('Value', 'Value of the tag; may be empty', '标签值，可以为空'),
  ...limits,
});

const propagate: Parameter = boolean(
  'Propagate',
  'Give the tag to the instances that the group creates as well',
  '同时将该标签添加到伸缩组创建的实例上',
  { default: false },
);

/** A key and a value. */
export const tagFields: readonly Parameter[] = [key(), value()];

/** Tags that a new scaling group gets. */
export const groupTags: readonly Parameter[] = formerly(
  'Tag',
  objects('Tags', 'Tags of the new scaling group', '新伸缩组的标签', [key(), value(), propagate]),
);

/** Groups that carry all of these tags. */
export const tagFilter: readonly Parameter[] = formerly(
  'Tag',
  objects('Tags', 'Show only scaling groups that carry all of these tags', '只查询带有全部这些标签的伸缩组', [
    key(),
    value(),
  ]),
);

/** Tags that the service sets for itself. */
export const systemTags: Parameter = objects(
  'SystemTag',
  'Tags of other cloud services that manage the group; users have no need of it',
  '由其他云服务写入的系统标签，普通用户无需填写',
  [
    key(),
    value(),
    string('Scope', 'Where the system tag applies', '系统标签的适用范围'),
    string('Spread', 'How the system tag spreads', '系统标签的传播方式'),
  ],
  { only: '2014-08-28' },
);

/** The scaling groups whose tags are meant. */
export const taggedType: Parameter = string(
  'ResourceType',
  'Kind of resource that carries the tags',
  '带有标签的资源类型',
  {
    required: true,
    values: ['scalinggroup'],
  },
);

export const taggedIds: readonly Parameter[] = formerly(
  'ResourceId',
  strings('ResourceIds', 'IDs of the scaling groups', '伸缩组 ID', {
    required: true,
    minItems: 1,
    maxItems: 50,
  }),
);

export const tagsToAdd: readonly Parameter[] = formerly(
  'Tag',
  objects(
    'Tags',
    'Tags to put on',
    '要添加的标签',
    [key({ maxLength: 128 }), value({ maxLength: 128 }), propagate],
    { required: true, maxItems: 20 },
  ),
);

export const tagsToFind: readonly Parameter[] = formerly(
  'Tag',
  objects(
    'Tags',
    'Show only groups that carry these tags',
    '只查询带有这些标签的伸缩组',
    [key({ minLength: 1, maxLength: 128 }), value({ maxLength: 128 })],
    { maxItems: 20 },
  ),
);
