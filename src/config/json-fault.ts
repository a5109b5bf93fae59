/**
 * The line, counted from 1, at which a text stops being JSON (RFC 8259); undefined when it is JSON. The
 * messages of `JSON.parse` are no help: some carry no position, and some quote the text, which may be a secret.
 */
export const jsonFaultLine = (text: string): number | undefined => {
  const offset = faultOffset(text);
  return offset === undefined ? undefined : text.slice(0, offset).split('\n').length;
};

/** The line, counted from 1, on which a quoted name first stands; 1 when it does not. */
export const lineOfName = (text: string, name: string): number =>
  text.slice(0, Math.max(0, text.indexOf(JSON.stringify(name)))).split('\n').length;

const space = /[ \t\n\r]*/y;
/** A string on one line, or a run of what numbers and words are made of; `JSON.parse` judges it. */
const token = /"(?:[^"\\\n]|\\.)*"|[^\s"[\]{},:]+/y;

/** What may come next: a value, a value or the end of its list, a name or the end of its object, … */
type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'after-value';

const faultOffset = (text: string): number | undefined => {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const taken = pattern.test(text);
    if (taken) at = pattern.lastIndex;
    return taken;
  };
  const takeToken = (): boolean => {
    const start = at;
    const whole = take(token) && isJson(text.slice(start, at));
    if (!whole) at = start;
    return whole;
  };
  const takeMark = (mark: string): boolean => {
    const taken = text[at] === mark;
    if (taken) at += 1;
    return taken;
  };
  for (;;) {
    take(space);
    const inside = open.at(-1);
    if (expected === 'after-value') {
      if (inside === undefined) return at === text.length ? undefined : at;
      if (takeMark(',')) expected = inside === '[' ? 'value' : 'name';
      else if (takeMark(inside === '[' ? ']' : '}')) open.pop();
      else return at;
    } else if (
      (expected === 'first-value' && takeMark(']')) ||
      (expected === 'first-name' && takeMark('}'))
    ) {
      open.pop();
      expected = 'after-value';
    } else if (expected === 'name' || expected === 'first-name') {
      if (text[at] !== '"' || !takeToken()) return at;
      take(space);
      if (!takeMark(':')) return at;
      expected = 'value';
    } else if (takeMark('[')) {
      open.push('[');
      expected = 'first-value';
    } else if (takeMark('{')) {
      open.push('{');
      expected = 'first-name';
    } else if (takeToken()) expected = 'after-value';
    else return at;
  }
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
