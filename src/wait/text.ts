import type { Text } from '../text.ts';

export const noAnswerYet: Text = { en: 'no answer yet', zh: '尚无应答' };
export const activities = (ended: number, all: number, percent: number): Text => ({
  en: `${ended} of ${all} scaling ${all === 1 ? 'activity' : 'activities'} ended, ${percent}% done`,
  zh: `伸缩活动已结束 ${ended}/${all}，进度 ${percent}%`,
});
export const activityFailed = (id: string, status: string, reason: string): Text => ({
  en: `scaling activity ${id} is ${status}${reason === '' ? '' : `: ${reason}`}`,
  zh: `伸缩活动 ${id} 的状态为 ${status}${reason === '' ? '' : `：${reason}`}`,
});
export const group = (id: string, state: string, wanted: string): Text => ({
  en: state === wanted ? `group ${id} is ${state}` : `group ${id} is ${state}, waiting for ${wanted}`,
  zh: state === wanted ? `伸缩组 ${id} 的状态为 ${state}` : `伸缩组 ${id} 的状态为 ${state}，等待 ${wanted}`,
});
export const instances = (healthy: number, wanted: number): Text => ({
  en: `${healthy} of ${wanted} ${wanted === 1 ? 'instance' : 'instances'} in service and healthy`,
  zh: `服务中且健康的实例 ${healthy}/${wanted}`,
});
export const refresh = (id: string, status: string): Text => ({
  en: `instance refresh ${id} is ${status}`,
  zh: `实例刷新 ${id} 的状态为 ${status}`,
});
