import { answering } from '../answers/define.ts';
import { scalingGroupId } from '../parameters/common.ts';
import { formerly, strings } from '../parameters/define.ts';
import type { Operation } from '../types.ts';

export const operation: Operation = {
  name: 'ModifyAlertConfiguration',
  family: 'notifications',
  kind: 'repeatable',
  region: 'required',
  about: {
    en: 'Set for which outcomes of scaling activities a group sends messages to its owner',
    zh: '设置伸缩组在哪些伸缩活动结果下发送站内告警',
  },
  parameters: [
    scalingGroupId,
    ...formerly(
      'ScaleStatus',
      strings(
        'ScaleStatuses',
        'Outcomes that a message is sent for; none when left out',
        '需要告警的伸缩活动结果，不填则不告警',
      ),
    ),
  ],
  answer: answering(),
};
