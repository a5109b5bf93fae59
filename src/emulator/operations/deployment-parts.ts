import { isObject, type Parameters, type Value } from '../../catalog/values.ts';
import { itemsOf, objectsOf } from '../values.ts';

/** A container of a Deployment under the names that an ECI configuration has for it. */
export const containerOf = (container: Parameters): Parameters => ({
  ...processOf(container),
  EnvironmentVars: environmentOf(container),
  Ports: portsOf(container),
  VolumeMounts: mountsOf(container),
  ...given({ Stdin: container.stdin, StdinOnce: container.stdinOnce, Tty: container.tty }),
});

export const initContainerOf = (container: Parameters): Parameters => ({
  ...processOf(container),
  InitContainerEnvironmentVars: environmentOf(container),
  InitContainerPorts: portsOf(container),
  InitContainerVolumeMounts: mountsOf(container),
});

export const volumeOf = (volume: Parameters): Parameters => {
  const name = given({ Name: volume.name });
  if (isObject(volume.hostPath)) {
    const { path, type } = volume.hostPath;
    return { ...name, Type: 'HostPathVolume', HostPathVolume: given({ Path: path, Type: type }) };
  }
  if (isObject(volume.nfs)) {
    const { server, path, readOnly } = volume.nfs;
    return {
      ...name,
      Type: 'NFSVolume',
      NFSVolume: given({ Server: server, Path: path, ReadOnly: readOnly }),
    };
  }
  const { medium, sizeLimit } = isObject(volume.emptyDir) ? volume.emptyDir : {};
  return { ...name, Type: 'EmptyDirVolume', EmptyDirVolume: given({ Medium: medium, SizeLimit: sizeLimit }) };
};

const processOf = (container: Parameters): Parameters => {
  const resources = isObject(container.resources) ? container.resources : {};
  const limits = isObject(resources.limits) ? resources.limits : {};
  const requests = isObject(resources.requests) ? resources.requests : {};
  return given({
    Name: container.name,
    Image: container.image,
    ImagePullPolicy: container.imagePullPolicy,
    WorkingDir: container.workingDir,
    Commands: itemsOf(container.command),
    Args: itemsOf(container.args),
    Cpu: coresOf(requests.cpu ?? limits.cpu),
    Memory: gibibytesOf(requests.memory ?? limits.memory),
  });
};

const environmentOf = (container: Parameters): readonly Parameters[] =>
  objectsOf(container.env).map(({ name, value }) =>
    given({ Key: name, Value: value === undefined ? '' : String(value) }),
  );

const portsOf = (container: Parameters): readonly Parameters[] =>
  objectsOf(container.ports).map(({ containerPort, protocol = 'TCP' }) =>
    given({ Port: containerPort, Protocol: protocol }),
  );

const mountsOf = (container: Parameters): readonly Parameters[] =>
  objectsOf(container.volumeMounts).map(({ name, mountPath, subPath, readOnly }) =>
    given({ Name: name, MountPath: mountPath, SubPath: subPath, ReadOnly: readOnly }),
  );

/** `2` and `500m` are cores. */
const coresOf = (quantity: Value | undefined): number | undefined => {
  const [, number, thousandths] = /^([\d.]+)(m?)$/.exec(String(quantity ?? '')) ?? [];
  return number === undefined ? undefined : Number(number) / (thousandths === 'm' ? 1_000 : 1);
};

const powers: Readonly<Record<string, number>> = {
  '': 0,
  k: 1,
  ki: 1,
  m: 2,
  mi: 2,
  g: 3,
  gi: 3,
  t: 4,
  ti: 4,
};

/** `1073741824`, `512Mi` and `2G` as GiB. */
const gibibytesOf = (quantity: Value | undefined): number | undefined => {
  const [, number, unit = ''] = /^([\d.]+)([kmgt]i?)?$/i.exec(String(quantity ?? '')) ?? [];
  if (number === undefined) return undefined;
  const base = unit.length === 1 ? 1_000 : 1_024;
  const bytes = Number(number) * base ** (powers[unit.toLowerCase()] ?? 0);
  return Math.round((bytes / 1_024 ** 3) * 1_000) / 1_000;
};

/** What is there. */
const given = (fields: Readonly<Record<string, Value | undefined>>): Parameters => {
  const present: Record<string, Value> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) present[name] = value;
  return present;
};
