import type { Parameter } from '../../catalog/types.ts';
import type { Parameters, Value } from '../../catalog/values.ts';
import { inWriting } from '../../json.ts';
import { isFree, isScalar, itemOf } from './shape.ts';

/**
 * A value that a person might give, accepted by every check of the parameter itself. `siblings` are values
 * of the same object that its limits may hang on.
 */
export const plausible = (parameter: Parameter, siblings: Parameters = {}): Value => {
  if (isFree(parameter)) return {};
  if (isScalar(parameter)) return plausibleScalar(parameter, siblings);
  if (parameter.type === 'Map') return { env: plausibleScalar(itemOf(parameter), {}) };
  if (parameter.type === 'Object') return plausibleFields(parameter);
  const item = itemOf(parameter);
  const count = Math.max(1, parameter.minItems ?? 1);
  return Array.from({ length: count }, () => plausible(item));
};

/** The required fields of an object; the first two where none is. */
const plausibleFields = ({ fields = [] }: Parameter): Parameters => {
  const required = fields.filter((field) => field.required);
  const values: Record<string, Value> = {};
  for (const field of required.length > 0 ? required : fields.slice(0, 2)) {
    values[field.name] = plausible(field, values);
  }
  return values;
};

const plausibleScalar = (parameter: Parameter, siblings: Parameters): Value => {
  if (parameter.type === 'Boolean') return parameter.default !== true;
  const accepted = acceptedBeside(parameter, siblings);
  if (accepted !== undefined) return accepted;
  return parameter.type === 'String' ? plausibleText(parameter) : plausibleNumber(parameter, siblings);
};

const acceptedBeside = ({ valuesBy, values, default: usual }: Parameter, siblings: Parameters) => {
  const beside = valuesBy?.values[inWriting(siblings[valuesBy.parameter])];
  const candidates = (beside ?? values)?.filter(
    (value) => beside === undefined || (values ?? beside).includes(value),
  );
  return candidates?.find((value) => value === usual) ?? candidates?.[0];
};

const plausibleNumber = (parameter: Parameter, siblings: Parameters): number => {
  const { name, rangeBy, exclusiveMin, default: usual } = parameter;
  const [low, high] = rangeBy?.ranges[inWriting(siblings[rangeBy.parameter])] ?? [];
  const min = Math.max(parameter.min ?? -Infinity, low ?? -Infinity, (exclusiveMin ?? -Infinity) + 1);
  const max = Math.min(parameter.max ?? Infinity, high ?? Infinity);
  const wanted = typeof usual === 'number' ? usual : (numbers.find(([form]) => form.test(name))?.[1] ?? 1);
  return Math.min(Math.max(wanted, min), max);
};

const plausibleText = ({ name, format = '', minLength = 0, default: usual }: Parameter): string => {
  if (typeof usual === 'string') return usual;
  if (/base64/i.test(format)) return 'IyEvYmluL3NoCg==';
  const text = texts.find(([form]) => form.test(name))?.[1] ?? 'example';
  return text.padEnd(minLength, '-example');
};

/** Numbers that fit a name, first match first. */
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^Max|MaxSize$/, 10],
  [/^DesiredCapacity$|Cores?|Cpu/i, 2],
  [/Memory/, 4],
  [/Port$/, 80],
  [/Weight$/, 50],
  [/^(?:Disk)?Size$/, 40],
  [/Threshold$|^TargetValue$/, 60],
];

const id = (prefix: string): string => `${prefix}-bp1a2b3c4d5e6f7g8h9i`;
const arn = (rest: string): string => `acs:${rest}`;

/** Texts that fit a name, first match first. IDs are invented. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/AlarmTaskId/, `${id('asg')}_0f3a8c1e-2b4d-4c6e-8f90-a1b2c3d4e5f6`],
  [/ScheduledTaskId/, 'a1B2c3D4e5F6g7H8i9J0'],
  [
    /ScalingRuleAri|ScheduledAction|AlarmAction/,
    `ari:acs:ess:cn-hangzhou:123456789012:scalingrule/${id('asr')}`,
  ],
  [/ScalingGroupId|ResourceId/, id('asg')],
  [/ScalingConfigurationId/, id('asc')],
  [/ScalingRuleId/, id('asr')],
  [/ScalingActivityId/, id('asa')],
  [/LifecycleHookId/i, id('ash')],
  [/InstanceRefreshTaskId/, id('ir')],
  [/^DBInstance/, id('rm')],
  [/VServerGroupId/, id('rsp')],
  [/ServerGroupId/, id('sgp')],
  [/LoadBalancer/, id('lb')],
  [/VSwitchId/i, id('vsw')],
  [/SecurityGroupId/, id('sg')],
  [/ResourceGroupId/, 'rg-a1b2c3d4e5f6g7h'],
  [/LaunchTemplateId/, id('lt')],
  [/AutoSnapshotPolicyId/, id('sp')],
  [/ImageSnapshotId/, id('imc')],
  [/SnapshotId/, id('s')],
  [/DiskId/, id('d')],
  [/DedicatedHostClusterId/, id('dc')],
  [/DedicatedHostId/, id('dh')],
  [/DeploymentSetId/, id('ds')],
  [/ContainerGroupId/, id('eci')],
  [/InstanceIds?$/, id('i')],
  [/ActionToken/i, '1D2C3B4A-5F6E-4A7B-8C9D-0E1F2A3B4C5D'],
  [/ARN$/, arn('fc:cn-hangzhou:123456789012:services/scaling.LATEST/functions/choose')],
  [/Arn$/, arn('ess:cn-hangzhou:123456789012:queue/scaling-events')],
  [/ZoneId/, 'cn-hangzhou-h'],
  [/TimeZone/, 'Asia/Shanghai'],
  [/Time$/, '2030-01-01T00:00Z'],
  [/InstanceTypeFamil/, 'ecs.g7'],
  [/InstanceType/, 'ecs.g7.large'],
  [/ImageFamily/, 'acs:alibaba_cloud_linux_3'],
  [/ImageId/, 'aliyun_3_x64_20G_alibase.vhd'],
  [/^Image$/, 'registry.example.com/web:1'],
  [/CidrBlock/, '10.0.0.0/8'],
  [/RecurrenceValue/, '1'],
  [/Password/, 'Example-Only-1'],
  [/Path$/, '/'],
  [/Host(?:name)?$|Server$|Domain$/, 'web.example.com'],
  [/Key$/, 'env'],
  [/Value$/, 'prod'],
  [/Name$/, 'web'],
  [/Description$|Metadata$/, 'web servers'],
];
