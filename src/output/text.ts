import type { AttemptRecord, Status, TokenSource } from '../report.ts';
import { shellWord } from '../shell-word.ts';
import type { Text } from '../text.ts';
import { verbatim } from '../text.ts';
import { explainOutcome, explainStatus, explainTokenSource } from './explain.ts';

/** A length of time as a person says it; units are the same in every language. */
export const duration = (milliseconds: number): Text => {
  const tenths = Math.round(milliseconds / 100);
  if (Math.round(milliseconds) < 1000) return verbatim(`${Math.round(milliseconds)} ms`);
  if (tenths < 600) return verbatim(`${(tenths / 10).toFixed(1)} s`);
  const seconds = Math.round(milliseconds / 1000);
  return verbatim(`${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`);
};

// The status line

export const tokenFrom = (token: string, source: TokenSource): Text => {
  const { en, zh } = explainTokenSource(source);
  return { en: `token ${token} (${en})`, zh: `ClientToken ${token}（${zh}）` };
};

export const attempts = (count: number): Text => ({
  en: count === 0 ? 'nothing sent' : count === 1 ? '1 attempt' : `${count} attempts`,
  zh: count === 0 ? '未发送' : `${count} 次尝试`,
});

export const repeatNotice = (attempt: AttemptRecord, sameToken: boolean): Text => {
  const { en, zh } = explainOutcome(attempt.outcome);
  const why = [attempt.httpStatus, attempt.code].filter((part) => part !== undefined).join(' ');
  const wait = duration(attempt.delayMs ?? 0);
  return {
    en: `attempt ${attempt.number}: ${en}${why && ` (${why})`}; again in ${wait.en}${sameToken ? ', same token' : ''}`,
    zh: `第 ${attempt.number} 次尝试：${zh}${why && `（${why}）`}；${wait.zh} 后重试${sameToken ? '，ClientToken 不变' : ''}`,
  };
};

// Errors

export const error: Text = { en: 'error: ', zh: '错误：' };
export const hint: Text = { en: 'hint: ', zh: '建议：' };
export const faults = (count: number): Text => ({ en: `${count} faults`, zh: `共 ${count} 处错误` });
export const notSent: Text = { en: '(not sent)', zh: '（未传）' };

// Formats

export const none: Text = { en: '(none)', zh: '（无）' };

export const moreFields = (count: number): Text => ({
  en: `${count} more ${count === 1 ? 'field' : 'fields'}: choose with --query, or see all with --output yaml`,
  zh: `另有 ${count} 个字段：可用 --query 选取，或用 --output yaml 查看全部`,
});

// Queries

export const queryEndsEarly: Text = {
  en: '--query: the expression ends too early',
  zh: '--query：表达式不完整',
};

export const queryUnexpected = (character: string, position: number): Text => ({
  en: `--query: unexpected ${character} at character ${position}`,
  zh: `--query：第 ${position} 个字符 ${character} 有误`,
});

export const noSuchFunction = (name: string): Text => ({
  en: `--query: there is no function ${name}()`,
  zh: `--query：没有函数 ${name}()`,
});

export const wrongArity = (name: string, count: number): Text => ({
  en: `--query: ${name}() does not take ${count} ${count === 1 ? 'argument' : 'arguments'}`,
  zh: `--query：函数 ${name}() 不能带 ${count} 个参数`,
});

export const queryExample: Text = {
  en: "a JMESPath expression is expected, such as 'ScalingGroups.ScalingGroup[].ScalingGroupId'",
  zh: "应为 JMESPath 表达式，例如 'ScalingGroups.ScalingGroup[].ScalingGroupId'",
};

export const queryFailed = (why: string): Text => ({
  en: `--query does not suit the answer: ${why}`,
  zh: `--query 与返回结果不符：${why}`,
});

/** Said after the call: its state, and how its result is still had. */
export const answerUnshown = (status: Status, clientToken: string | undefined): Text => {
  const { en, zh } = explainStatus(status);
  const again = clientToken === undefined ? { en: '', zh: '' } : resultAgain(shellWord(clientToken));
  return {
    en: `only the output failed; the call itself is "${status}". ${en}${again.en}`,
    zh: `失败的只是输出，调用本身的状态是 ${status}。${zh}${again.zh}`,
  };
};

const resultAgain = (token: string): Text => ({
  en: ` For its result, run the same command with --client-token ${token} and another --query.`,
  zh: `如需结果，请在同一命令中加上 --client-token ${token} 并更正 --query。`,
});
