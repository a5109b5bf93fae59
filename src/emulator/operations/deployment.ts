import { parse, stringify } from 'yaml';
import { isObject, type Parameters, type Value } from '../../catalog/values.ts';
import { invalid } from '../service-error.ts';
import { itemsOf, objectsOf } from '../values.ts';
import { containerOf, initContainerOf, volumeOf } from './deployment-parts.ts';

/** What a Kubernetes Deployment says of a scaling group of ECI. */
export interface Deployment {
  /** Namespace, kind and name make the name of the group. */
  readonly groupName: string;
  readonly replicas: number;
  /** Settings of the group, and of its configuration. */
  readonly group: Parameters;
  readonly configuration: Parameters;
}

/** Reads a Deployment in YAML, of which JSON is a part. Throws a ServiceError for anything else. */
export const readDeployment = (content: string): Deployment => {
  const document = parseDocument(content);
  const metadata = objectAt(document, 'metadata');
  const spec = objectAt(document, 'spec');
  const template = objectAt(spec, 'template');
  const pod = objectAt(template, 'spec');
  if (document.kind !== 'Deployment' || typeof metadata.name !== 'string') throw invalid('Content');
  const containers = objectsOf(pod.containers);
  if (containers.length === 0) throw invalid('Content');
  const annotations = {
    ...objectAt(metadata, 'annotations'),
    ...objectAt(objectAt(template, 'metadata'), 'annotations'),
  };
  const replicas = Number(spec.replicas ?? 1);
  if (!Number.isInteger(replicas) || replicas < 0) throw invalid('Content');
  return {
    groupName: `k8s_${String(metadata.namespace ?? 'default')}_${document.kind}_${metadata.name}`,
    replicas,
    group: groupOf(annotations),
    configuration: {
      ...configurationOf(annotations),
      ...text('RestartPolicy', pod.restartPolicy),
      ...text('DnsPolicy', pod.dnsPolicy),
      ...text('HostName', pod.hostname),
      Containers: containers.map(containerOf),
      InitContainers: objectsOf(pod.initContainers).map(initContainerOf),
      Volumes: objectsOf(pod.volumes).map(volumeOf),
    },
  };
};

const parseDocument = (content: string): Parameters => {
  try {
    // Through JSON, whatever YAML knows beyond it is gone.
    const value: Value = JSON.parse(JSON.stringify(parse(content, { logLevel: 'error' }) ?? null));
    if (isObject(value)) return value;
  } catch {
    // Told below: it is not a document at all.
  }
  throw invalid('Content');
};

const objectAt = (parent: Parameters, name: string): Parameters => {
  const value = parent[name];
  return isObject(value) ? value : {};
};

const text = (name: string, value: Value | undefined): Parameters =>
  value === undefined || value === null ? {} : { [name]: String(value) };

const prefix = 'k8s.aliyun.com/';

const groupOf = (annotations: Parameters): Parameters => {
  const switches = String(annotations[`${prefix}eci-vswitch`] ?? '')
    .split(',')
    .filter((id) => id !== '');
  return switches.length > 0 ? { VSwitchIds: switches.map((id) => id.trim()) } : {};
};

/** The annotations of ECI that have a setting of a configuration, and how its value is read. */
const readers: Readonly<Record<string, readonly [setting: string, read: (value: Value) => Value]>> = {
  'eci-security-group': ['SecurityGroupId', String],
  'eci-ram-role-name': ['RamRoleName', String],
  'eci-with-eip': ['AutoCreateEip', (value) => String(value) === 'true'],
  'eip-bandwidth': ['EipBandwidth', Number],
  'eci-spot-strategy': ['SpotStrategy', String],
  'eci-spot-price-limit': ['SpotPriceLimit', Number],
  'eci-ntp-server': ['NtpServers', (value) => String(value).split(',')],
  'eci-use-specs': ['InstanceTypes', (value) => String(value).split(',')],
  'eci-image-snapshot-id': ['ImageSnapshotId', String],
  'eci-extra-ephemeral-storage': ['EphemeralStorage', (value) => Number.parseInt(String(value), 10)],
};

const configurationOf = (annotations: Parameters): Parameters => {
  const settings: Record<string, Value> = {};
  for (const [annotation, [setting, read]] of Object.entries(readers)) {
    const value = annotations[`${prefix}${annotation}`];
    if (value !== undefined && value !== null) settings[setting] = read(value);
  }
  return settings;
};

/** A group and its configuration as a Deployment in YAML: the containers, and how many of them there are to be. */
export const writeDeployment = (name: string, replicas: number, configuration: Parameters): string =>
  stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: name.replace(/^k8s_.*_Deployment_/, '') },
    spec: {
      replicas,
      template: {
        spec: {
          containers: objectsOf(configuration.Containers).map((container) => ({
            name: container.Name,
            image: container.Image,
            command: itemsOf(container.Commands),
            args: itemsOf(container.Args),
            ports: objectsOf(container.Ports).map(({ Port, Protocol }) => ({
              containerPort: Port,
              protocol: Protocol,
            })),
            env: objectsOf(container.EnvironmentVars).map(({ Key, Value }) => ({ name: Key, value: Value })),
          })),
        },
      },
    },
  });
