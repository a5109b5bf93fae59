import type { Parameter } from '../types.ts';
import { containerHooks } from './container-hooks.ts';
import { boolean, float, formerly, integer, long, object, objects, string, strings } from './define.ts';
import { probes } from './probes.ts';

const addedCapabilities = (name: string): Parameter =>
  strings(name, 'Linux capabilities that the container gets', '授予容器的 Linux 权能', {
    values: ['NET_ADMIN', 'NET_RAW'],
  });

const securityContext = (capabilities: readonly Parameter[]): Parameter =>
  object('SecurityContext', 'What the container may do', '容器的安全上下文', [
    object('Capability', 'Linux capabilities of the container', '容器的 Linux 权能', capabilities),
    boolean('ReadOnlyRootFilesystem', 'Mount the root file system read-only', '容器根文件系统是否只读'),
    long('RunAsUser', 'User ID that the container runs as', '运行容器的用户 ID'),
  ]);

const environment = (name2014: string, name: string, valueFrom: Parameter): readonly Parameter[] =>
  formerly(
    name2014,
    objects(name, 'Environment variables of the container', '容器的环境变量', [
      string('Key', 'Name of the variable', '环境变量名', { minLength: 1, maxLength: 128 }),
      string('Value', 'Value of the variable', '环境变量的值', { maxLength: 256 }),
      valueFrom,
    ]),
  );

/** Where a variable takes its value from: the two operations say it differently. */
const fieldPath = (name: string): Parameter =>
  string(
    name,
    'Take the value from this field of the pod, e.g. status.podIP',
    '从 Pod 的该字段取值，如 status.podIP',
  );

const valueFromOfCreate = fieldPath('FieldRefFieldPath');

const valueFromOfModify = object('FieldRef', 'Take the value from a field of the pod', '从 Pod 的字段取值', [
  fieldPath('FieldPath'),
]);

const ports = (name2014: string, name: string): readonly Parameter[] =>
  formerly(
    name2014,
    objects(name, 'Ports that the container listens on', '容器监听的端口', [
      integer('Port', 'Number of the port', '端口号', { min: 1, max: 65535 }),
      string('Protocol', 'Protocol of the port', '端口协议', { values: ['TCP', 'UDP'] }),
    ]),
  );

const volumeMounts = (name2014: string, name: string): readonly Parameter[] =>
  formerly(
    name2014,
    objects(name, 'Volumes that are mounted into the container', '挂载到容器的数据卷', [
      string('Name', 'Name of the volume', '数据卷名称'),
      string(
        'MountPath',
        'Directory in the container; what it held is hidden',
        '容器内的挂载目录，原有内容会被覆盖',
      ),
      string('SubPath', 'Directory within the volume', '数据卷内的子路径'),
      boolean('ReadOnly', 'Mount it read-only', '是否只读挂载', { default: false }),
      string(
        'MountPropagation',
        'Whether mounts made later are passed on, from the host or both ways',
        '挂载传播方式：不传播、从宿主机传播到容器或双向传播',
        { values: ['None', 'HostToCotainer', 'Bidirectional'], default: 'None' },
      ),
    ]),
  );

/** What containers and init containers have in common. */
const process: readonly Parameter[] = [
  string('Name', 'Name of the container', '容器名称'),
  string('Image', 'Image that the container runs', '容器镜像'),
  string('ImagePullPolicy', 'When the image is pulled', '镜像拉取策略', {
    values: ['Always', 'IfNotPresent', 'Never'],
  }),
  ...formerly(
    'Command',
    strings(
      'Commands',
      'Command that replaces the entry point of the image',
      '容器的启动命令，覆盖镜像的入口命令',
    ),
  ),
  ...formerly('Arg', strings('Args', 'Arguments of the command', '启动命令的参数', { maxItems: 10 })),
  string('WorkingDir', 'Directory that the command runs in', '启动命令的工作目录'),
  float('Cpu', 'vCPUs of the container', '容器的 vCPU 核数', { unit: 'cores' }),
  float('Memory', 'Memory of the container', '容器的内存大小', { unit: 'GiB' }),
  integer('Gpu', 'GPUs of the container', '容器的 GPU 个数'),
];

const containers = (valueFrom: Parameter, capabilities: readonly Parameter[]): readonly Parameter[] =>
  formerly(
    'Container',
    objects('Containers', 'Containers of an instance', '实例中的容器', [
      ...process,
      ...environment('EnvironmentVar', 'EnvironmentVars', valueFrom),
      ...ports('Port', 'Ports'),
      ...volumeMounts('VolumeMount', 'VolumeMounts'),
      ...probes,
      ...containerHooks,
      securityContext(capabilities),
      boolean('Stdin', 'Keep the standard input open', '是否为标准输入分配缓冲区', { default: false }),
      boolean(
        'StdinOnce',
        'Close the standard input after the first client has left',
        '首个客户端断开后是否关闭标准输入',
      ),
      boolean('Tty', 'Give the container a terminal', '是否为容器分配终端', { default: false }),
    ]),
  );

const initContainers = (valueFrom: Parameter): readonly Parameter[] =>
  formerly(
    'InitContainer',
    objects(
      'InitContainers',
      'Containers that run to their end, in turn, before the others start',
      '在其他容器启动前依次运行完成的初始化容器',
      [
        ...process,
        ...environment('InitContainerEnvironmentVar', 'InitContainerEnvironmentVars', valueFrom),
        ...ports('InitContainerPort', 'InitContainerPorts'),
        ...volumeMounts('InitContainerVolumeMount', 'InitContainerVolumeMounts'),
        securityContext(formerly('Add', addedCapabilities('Adds'))),
      ],
    ),
  );

export const containersOfCreate: readonly Parameter[] = [
  ...containers(valueFromOfCreate, [addedCapabilities('Add')]),
  ...initContainers(valueFromOfCreate),
];

export const containersOfModify: readonly Parameter[] = [
  ...containers(valueFromOfModify, formerly('Add', addedCapabilities('Adds'))),
  ...initContainers(valueFromOfModify),
];
