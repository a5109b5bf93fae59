import type { Parameter } from '../types.ts';
import { boolean, object, string } from './define.ts';

export const imageId: Parameter = string(
  'ImageId',
  'Image that instances start from; used rather than ImageName',
  '实例使用的镜像 ID；与镜像名称同时填写时以此为准',
);

export const imageName: Parameter = string(
  'ImageName',
  'Name of the image that instances start from, unique in the region',
  '实例使用的镜像名称，同一地域内唯一',
);

export const imageFamily: Parameter = string(
  'ImageFamily',
  'Image family whose newest usable image instances start from; not together with ImageId',
  '镜像族系名称，使用其中最新可用的镜像；不能与 ImageId 同时填写',
);

export const imageOptions: Parameter = object(
  'ImageOptions',
  'How instances use the image, such as the user that logs in',
  '镜像的使用选项，如登录用户',
  [
    boolean(
      'LoginAsNonRoot',
      'Log in as the user ecs-user instead of root',
      '使用 ecs-user 而不是 root 用户登录实例',
      { default: false },
    ),
  ],
);

/** Where the system image of an instance comes from. */
export const imageSource: readonly Parameter[] = [imageId, imageName, imageFamily, imageOptions];
