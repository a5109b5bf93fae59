import type { Tally } from '../../../batch/tally.ts';
import { duration } from '../../../output/text.ts';
import type { Text } from '../../../text.ts';

export const about = {
  batch: {
    en: 'make the calls of a plan, each once, however often the plan is run',
    zh: '执行计划中的调用：无论运行多少次，每个调用只执行一次',
  },
  plan: {
    en: 'a file of steps: NDJSON, JSON, YAML or CSV; - is stdin',
    zh: '步骤文件：NDJSON、JSON、YAML 或 CSV；- 表示 stdin',
  },
  status: { en: 'what the journal knows of a plan', zh: '显示调用日志中某个计划的执行情况' },
} satisfies Record<string, Text>;

export const option = {
  planName: {
    en: "what the steps' tokens are derived from, with their ids (default: the file's name)",
    zh: '与步骤 id 一起派生 ClientToken 的计划名称（默认为文件名）',
  },
  format: { en: 'of the plan, where its ending does not tell', zh: '计划的格式（无法由扩展名判断时）' },
  concurrency: { en: 'most requests at once', zh: '同时进行的最大请求数' },
  rate: { en: 'most attempts a second, repeats included', zh: '每秒最多的请求数（含重试）' },
  onError: {
    en: 'after a step that failed, or a flaw in the plan',
    zh: '步骤失败或计划有误时的处理方式',
  },
  output: { en: 'for people or for programs', zh: '输出格式：table 供人阅读，json 供程序使用' },
} satisfies Record<string, Text>;

export const notRate = (given: string): Text => ({
  en: `--rate: '${given}' is no number of calls a second`,
  zh: `--rate：'${given}' 不是每秒调用数`,
});

/** What a plan looks like, below the options. */
export const steps: Text = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.
  en: [
    'A step is {id, operation, parameters, clientToken?, needs?}, in NDJSON one a line:',
    '  {"id":"web","operation":"CreateScalingGroup","parameters":{"ScalingGroupName":"web","MinSize":0,"MaxSize":5}}',
    '  {"id":"on","operation":"EnableScalingGroup","parameters":{"ScalingGroupId":"${steps.web.ScalingGroupId}"}}',
    'A value ${steps.<id>.<path>} takes the result of another step, and makes the step wait for it.',
    'The whole plan is checked before anything is sent; one from stdin is read to its end first.',
    'Results are printed as NDJSON reports, in the order of completion.',
  ].join('\n'),
  zh: [
    '步骤为 {id, operation, parameters, clientToken?, needs?}，在 NDJSON 中每行一个：',
    '  {"id":"web","operation":"CreateScalingGroup","parameters":{"ScalingGroupName":"web","MinSize":0,"MaxSize":5}}',
    '  {"id":"on","operation":"EnableScalingGroup","parameters":{"ScalingGroupId":"${steps.web.ScalingGroupId}"}}',
    '值 ${steps.<id>.<路径>} 引用另一步骤的结果，并等待其完成。',
    '发送任何请求之前会检查整个计划；来自 stdin 的计划会先读到末尾。',
    '结果按完成顺序以 NDJSON 报告输出。',
  ].join('\n'),
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
};

// Faults of steps

export const onLine = (line: number, id: string | undefined, { en, zh }: Text): Text => ({
  en: `line ${line}${id === undefined ? '' : `, step ${id}`}: ${en}`,
  zh: `第 ${line} 行${id === undefined ? '' : `，步骤 ${id}`}：${zh}`,
});
export const moreFlaws = (count: number): Text => ({
  en: `and ${count} more`,
  zh: `另有 ${count} 处`,
});
export const noOperation = (name: string, suggestion: string | undefined): Text => ({
  en: `there is no operation '${name}'${suggestion === undefined ? '' : `; did you mean '${suggestion}'?`}`,
  zh: `没有名为 '${name}' 的操作${suggestion === undefined ? '' : `；是否想输入 '${suggestion}'？`}`,
});
export const noTokenTaken = (operation: string): Text => ({
  en: `clientToken: ${operation} takes no client token; run again, it is known by plan and id`,
  zh: `clientToken：${operation} 不接受 ClientToken；再次运行时由计划名称和 id 识别`,
});
export const twoTokens: Text = {
  en: 'clientToken and the parameter ClientToken are not the same',
  zh: 'clientToken 与参数 ClientToken 不一致',
};
export const flawedHint: Text = {
  en: 'Nothing was sent. Correct the plan, or do what is right in it with --on-error continue.',
  zh: '没有发送任何请求。请更正计划，或用 --on-error continue 执行其中正确的步骤。',
};
export const emptyPlan: Text = {
  en: 'the plan has no steps; nothing was sent',
  zh: '计划中没有步骤；没有发送任何请求',
};
export const blockedBy = (id: string): Text => ({
  en: `the step '${id}', which it needs, was not done; nothing was sent`,
  zh: `所依赖的步骤 '${id}' 没有完成；没有发送任何请求`,
});
export const blockedHint: Text = {
  en: 'Run the plan again when that step can be done.',
  zh: '待该步骤可以完成后，再次运行该计划。',
};
export const flawHint: Text = {
  en: 'Nothing was sent for it. Correct it in the plan and run the plan again.',
  zh: '没有为其发送请求。请在计划中更正，然后再次运行。',
};
export const moreErrors: Text = {
  en: 'further failures are in the output only',
  zh: '其余失败仅见于输出',
};

// Progress and summary

export interface Course {
  readonly tally: Tally;
  readonly steps: number;
  readonly elapsedMs: number;
}

const share = (count: number, all: number): number => (all === 0 ? 1 : Math.min(1, count / all));
/** Thousands are parted here: Node takes tens of milliseconds to load what knows every language's numbers. */
const rate = ({ tally, elapsedMs }: Course): string =>
  `${Math.round(tally.ended / Math.max(0.001, elapsedMs / 1_000))}`.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** One line: bar, steps, rate, repeats, failures, time left. */
export const progress = (course: Course): Text => {
  const { tally, steps: all, elapsedMs } = course;
  const part = share(tally.ended, all);
  const width = 20;
  const full = Math.floor(part * width);
  const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
  const left = tally.ended === 0 ? undefined : duration((elapsedMs / tally.ended) * (all - tally.ended));
  const head = `${bar} ${tally.ended}/${all} ${Math.floor(part * 100)}%`;
  return {
    en: `${head}  ${rate(course)}/s  ${tally.repeats} repeats  ${tally.failed} failed${left === undefined ? '' : `  ${left.en} left`} `,
    zh: `${head}  ${rate(course)}/s  重试 ${tally.repeats}  失败 ${tally.failed}${left === undefined ? '' : `  剩余 ${left.zh}`} `,
  };
};

/** What became of the plan. */
export const summary = (plan: string, course: Course): Text => {
  const { tally, steps: all, elapsedMs } = course;
  const statuses = [...tally.byStatus].map(([status, count]) => `${count} ${status}`);
  const notBegun = all - tally.ended;
  const part = (count: number, en: string, zh: string): readonly Text[] =>
    count === 0 ? [] : [{ en: `${count} ${en}`, zh: `${count} ${zh}` }];
  const others = [
    ...part(tally.flawed, 'flawed', '有误'),
    ...part(tally.blocked, 'blocked', '受阻'),
    ...part(notBegun, 'not begun', '未开始'),
    ...part(tally.repeats, tally.repeats === 1 ? 'repeat' : 'repeats', '次重试'),
  ];
  const time = duration(elapsedMs);
  return {
    en: `${plan}: ${tally.done} of ${all} steps done (${[...statuses, ...others.map(({ en }) => en)].join(', ')}) in ${time.en}, ${rate(course)}/s`,
    zh: `${plan}：完成 ${tally.done}/${all} 个步骤（${[...statuses, ...others.map(({ zh }) => zh)].join('、')}），用时 ${time.zh}，${rate(course)}/s`,
  };
};

export const continueWith = (command: string): Text => ({
  en: `Continue with: ${command}`,
  zh: `继续执行：${command}`,
});
export const stopping: Text = {
  en: 'finishing the steps under way; Ctrl-C again stops at once',
  zh: '正在完成进行中的步骤；再按一次 Ctrl-C 立即停止',
};

// Status

export const unknownPlan = (name: string): Text => ({
  en: `the journal knows no call of a plan '${name}'`,
  zh: `调用日志中没有计划 '${name}' 的调用`,
});
export const columns = {
  state: { en: 'State', zh: '状态' },
  calls: { en: 'Calls', zh: '调用数' },
  by: { en: 'By', zh: '执行者' },
  first: { en: 'First', zh: '最早' },
  last: { en: 'Last', zh: '最近' },
} satisfies Record<string, Text>;
