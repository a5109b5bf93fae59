import { isList, isObject, type Parameters, type Value } from '../../catalog/values.ts';
import type { Answer, AnswerValue } from '../answers/shape.ts';
import type { Configuration } from '../scaling/model.ts';
import { objectsOf } from '../values.ts';
import { minuteOf } from './call.ts';

/** An ECI configuration as answers show it: what is nested in a request (`HttpGet.Path`) has one name in them. */
export const showEciConfiguration = (configuration: Configuration): Answer => {
  const { id, realm, parent, name, status, createdAt, settings } = configuration;
  return {
    ...flat(settings),
    InitContainers: objectsOf(settings.InitContainers).map(showInitContainer),
    ScalingConfigurationId: id,
    ScalingConfigurationName: name,
    ScalingGroupId: parent,
    RegionId: realm.split('/')[1],
    LifecycleState: status,
    CreationTime: minuteOf(createdAt),
  };
};

/** Fields whose names in answers are not those of the request, put together. */
const renamed: Readonly<Record<string, string>> = {
  ConfigFileVolumeConfigFileToPath: 'ConfigFileVolumeConfigFileToPaths',
  DnsConfigSearchs: 'DnsConfigSearches',
  EnableSls: 'SlsEnable',
  SecurityContextCapabilityAdd: 'SecurityContextCapabilityAdds',
  SecurityContextSysctl: 'SecurityContextSysCtls',
  SecurityContextSysctls: 'SecurityContextSysCtls',
};

const flat = (fields: Parameters, prefix = ''): Answer => {
  const shown: Record<string, AnswerValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    const name = `${prefix}${field}`;
    if (isObject(value)) Object.assign(shown, flat(value, name));
    else shown[renamed[name] ?? name] = isList(value) ? value.map(flatItem) : value;
  }
  return shown;
};

const flatItem = (item: Value): AnswerValue => (isObject(item) ? flat(item) : item);

const showInitContainer = (container: Parameters): Answer => {
  const { Args, Commands, ...shown } = flat(container);
  return { ...shown, InitContainerArgs: Args, InitContainerCommands: Commands };
};
