import type { Text } from '../text.ts';

// What is wrong with a plan

export const notAnObject: Text = {
  en: 'a step is an object with id, operation and parameters',
  zh: '步骤应为包含 id、operation 和 parameters 的对象',
};
export const missing = (field: string): Text => ({ en: `${field} is missing`, zh: `缺少 ${field}` });
export const notText = (field: string): Text => ({ en: `${field} is not a text`, zh: `${field} 不是文本` });
export const unknownField = (field: string): Text => ({
  en: `a step has no field '${field}': it has id, operation, parameters, clientToken, needs`,
  zh: `步骤没有字段 '${field}'：可用的字段为 id、operation、parameters、clientToken、needs`,
});
export const badId: Text = {
  en: 'an id takes 1 to 200 characters, and no spaces, dots, commas, braces or dollar signs',
  zh: 'id 应为 1 至 200 个字符，不含空格、点、逗号、花括号和美元符号',
};
export const badNeeds: Text = {
  en: 'needs is a list of ids',
  zh: 'needs 应为 id 的列表',
};
export const parametersNotObject: Text = {
  en: 'parameters is not an object of wire names and values',
  zh: 'parameters 不是由参数名和值组成的对象',
};
export const inexact = (value: number): Text => ({
  en: `${value} is too large to be kept exactly; write it as a text, in quotes`,
  zh: `${value} 过大，无法精确表示；请加引号写成文本`,
});
export const badReference: Text = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.
  en: 'a reference is written ${steps.<id>.<path>}; write $${steps… for the text itself',
  zh: '引用应写作 ${steps.<id>.<路径>}；若要表示文本本身，请写 $${steps…',
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
};
export const badLine = (fault: 'too-long' | 'not-utf8'): Text =>
  fault === 'too-long'
    ? { en: 'the line is longer than 1 MiB; no call is', zh: '该行超过 1 MiB；没有任何调用需要这么长' }
    : { en: 'the line is not UTF-8', zh: '该行不是 UTF-8 编码' };
export const notJson = (column: number | undefined): Text => ({
  en: `the line is not JSON${column === undefined ? '' : ` (column ${column})`}`,
  zh: `该行不是 JSON${column === undefined ? '' : `（第 ${column} 列）`}`,
});
export const badCsv = (code: string): Text => ({
  en: `the record is not CSV (${code.replace(/^CSV_/, '').toLowerCase().replaceAll('_', ' ')})`,
  zh: `该记录不是有效的 CSV（${code}）`,
});
export const idTwice = (id: string, line: number): Text => ({
  en: `the id '${id}' stands on line ${line} already`,
  zh: `id '${id}' 已在第 ${line} 行出现过`,
});
export const noSuchStep = (id: string): Text => ({
  en: `it needs the step '${id}', and there is none`,
  zh: `它依赖步骤 '${id}'，但计划中没有该步骤`,
});
export const circle = (ids: readonly string[]): Text => {
  const way = [...ids, ids[0]].join(' → ');
  return { en: `steps wait for each other: ${way}`, zh: `步骤之间循环等待：${way}` };
};
export const noSuchResult = (id: string, path: string): Text => ({
  en: `the result of step '${id}' has no ${path}`,
  zh: `步骤 '${id}' 的结果中没有 ${path}`,
});
export const notScalar = (id: string, path: string): Text => ({
  en: `${path} of step '${id}' is not a text or a number, and can not stand inside of a text`,
  zh: `步骤 '${id}' 的 ${path} 不是文本或数字，不能嵌入文本`,
});

// What is wrong with a file

export const unreadable = (reason: string): Text => ({
  en: `the plan can't be read: ${reason}`,
  zh: `无法读取计划：${reason}`,
});
export const badDocument = (line: number | undefined, what: string): Text => ({
  en: `the plan is not JSON or YAML: ${line === undefined ? '' : `line ${line}: `}${what}`,
  zh: `计划不是有效的 JSON 或 YAML：${line === undefined ? '' : `第 ${line} 行：`}${what}`,
});
export const noSteps: Text = {
  en: 'the plan is neither a list of steps nor an object with a list `steps`',
  zh: '计划既不是步骤列表，也不是包含列表 `steps` 的对象',
};
export const documentTooLong = (bytes: number): Text => ({
  en: `a JSON or YAML plan is read as a whole and takes at most 16 MiB; this one has ${Math.ceil(bytes / 1_048_576)} MiB`,
  zh: `JSON 或 YAML 计划需整体读入，最大 16 MiB；此文件为 ${Math.ceil(bytes / 1_048_576)} MiB`,
});
export const ndjsonHint: Text = {
  en: "Write one step a line (NDJSON), which has no limit: jq -c '.steps[]? // .[]' plan.json > plan.ndjson",
  zh: "请每行写一个步骤（NDJSON），没有大小限制：jq -c '.steps[]? // .[]' plan.json > plan.ndjson",
};
export const columnsMissing = (names: readonly string[]): Text => ({
  en: `line 1: the CSV header lacks ${names.join(' and ')}`,
  zh: `第 1 行：CSV 表头缺少 ${names.join(' 和 ')}`,
});
export const columnTwice = (name: string): Text => ({
  en: `line 1: the CSV header has the column ${name} twice`,
  zh: `第 1 行：CSV 表头中 ${name} 列出现了两次`,
});
export const nameMissing: Text = {
  en: 'a plan from stdin needs --plan-name: its tokens are derived from it',
  zh: '来自 stdin 的计划需要 --plan-name：ClientToken 由它派生',
};
export const nameHint: Text = {
  en: 'Give it the same name whenever it is run again, and no other plan that name.',
  zh: '再次运行同一计划时请使用相同的名称，且不要用于其他计划。',
};
