import type { Parameter } from '../types.ts';
import { boolean, formerly, integer, object, objects, string } from './define.ts';

/** Files of a volume that is made of texts; may hold keys, so they are kept out of sight. */
const configFiles = (name: string): Parameter =>
  objects(name, 'Files of a ConfigFileVolume', 'ConfigFileVolume 中的文件', [
    string('Path', 'Path of the file within the volume', '文件在数据卷中的路径'),
    string('Content', 'Content of the file, in Base64', '文件内容，Base64 编码', { secret: true }),
    integer('Mode', 'Permissions of the file, as in 0644', '文件权限，如 0644'),
  ]);

const volumes = (files: readonly Parameter[]): readonly Parameter[] =>
  formerly(
    'Volume',
    objects('Volumes', 'Volumes that containers may mount', '容器可挂载的数据卷', [
      string('Name', 'Name of the volume', '数据卷名称'),
      string('Type', 'Kind of volume, which says what else applies', '数据卷类型，决定使用哪一组设置'),
      ...files,
      integer(
        'ConfigFileVolumeDefaultMode',
        'Permissions of files that have none of their own',
        '未单独设置权限的文件的默认权限',
      ),
      object('DiskVolume', 'A cloud disk as volume', '云盘数据卷', [
        string('DiskId', 'ID of the disk', '云盘 ID'),
        integer('DiskSize', 'Size of the disk', '云盘大小', { unit: 'GiB' }),
        string('FsType', 'File system of the disk', '云盘的文件系统类型'),
      ]),
      object('EmptyDirVolume', 'An empty directory as volume', '空目录数据卷', [
        string('Medium', 'Where it is kept: on disk, or in memory', '存储介质：磁盘或内存'),
        string('SizeLimit', 'Most that it may hold, e.g. 256Mi', '容量上限，如 256Mi'),
      ]),
      object('NFSVolume', 'An NFS share as volume', 'NFS 数据卷', [
        string('Server', 'Address of the NFS server', 'NFS 服务器地址'),
        string('Path', 'Path that the server shares', 'NFS 共享路径'),
        boolean('ReadOnly', 'Mount it read-only', '是否只读挂载', { default: false }),
      ]),
      object('HostPathVolume', 'A directory of the host as volume', '宿主机目录数据卷', [
        string('Path', 'Path on the host', '宿主机上的路径'),
        string('Type', 'What must be at that path', '该路径的类型要求'),
      ]),
      object('FlexVolume', 'A volume of a storage driver', 'FlexVolume 数据卷', [
        string('Driver', 'Name of the driver', '驱动名称'),
        string('FsType', 'File system of the volume', '数据卷的文件系统类型'),
        string(
          'Options',
          'Options of the driver, as JSON; may hold keys',
          '驱动选项，JSON 格式，可能包含密钥',
          {
            secret: true,
          },
        ),
      ]),
    ]),
  );

export const volumesOfCreate = volumes(
  formerly('ConfigFileVolumeConfigFileToPath', configFiles('ConfigFileVolumeConfigFileToPaths')),
);

export const volumesOfModify = volumes([configFiles('ConfigFileVolumeConfigFileToPath')]);
