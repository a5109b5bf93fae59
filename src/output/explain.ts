import type { AttemptOutcome, Evidence, Status, TokenSource } from '../report.ts';
import type { Text } from '../text.ts';

/** What a status says of a call, as a sentence (the contract's "Status of a call"). */
export const explainStatus = (status: Status): Text => statuses[status];

/** What a status rests on, as a sentence. */
export const explainEvidence = (evidence: Evidence): Text => evidences[evidence];

/** How an attempt ended, in two or three words. */
export const explainOutcome = (outcome: AttemptOutcome): Text => outcomes[outcome];

/** Where a client token came from, in one word. */
export const explainTokenSource = (source: TokenSource): Text => tokenSources[source];

const statuses: Readonly<Record<Status, Text>> = {
  fresh: { en: 'The service did the work now.', zh: '服务刚刚执行了这次调用。' },
  recovered: {
    en: 'An answer was lost on the way; the work was done once, and this is its result.',
    zh: '途中丢失过答复；操作只执行了一次，这就是它的结果。',
  },
  replayed: {
    en: 'This call had completed before; this is its result again, and nothing new happened.',
    zh: '这次调用此前已经完成；这里是当时的结果，没有重复执行。',
  },
  refused: {
    en: 'The service said no for good; nothing was changed.',
    zh: '服务明确拒绝了请求，没有任何变更。',
  },
  mismatch: {
    en: 'The token was used before with other parameters; nothing was done.',
    zh: '该 ClientToken 此前已用于另一组参数；这次没有执行任何操作。',
  },
  unsent: { en: 'No attempt left this machine.', zh: '所有尝试都没能从本机发出。' },
  exhausted: {
    en: 'Every attempt was turned away before any work was done, and no attempt or time is left.',
    zh: '每次尝试都在执行之前被服务挡回，重试次数或时限已经用完。',
  },
  unknown: {
    en: 'At least one attempt may have been carried out, and no final answer came.',
    zh: '至少有一次尝试可能已被执行，但始终没有得到最终答复。',
  },
  'in-progress': {
    en: 'Another live process holds this token and did not finish in time.',
    zh: '另一个运行中的进程正持有该 ClientToken，未能及时完成。',
  },
};

const evidences: Readonly<Record<Evidence, Text>> = {
  'token-minted-here': {
    en: 'This token was minted here, so nothing can have been done under it before.',
    zh: '该 ClientToken 在本机新生成，此前不可能用它执行过任何操作。',
  },
  'first-use-in-journal': {
    en: 'This is the first use of the token in this journal; uses elsewhere are not known here.',
    zh: '该 ClientToken 在调用日志中首次出现；是否在别处用过，这里无从得知。',
  },
  'no-journal': {
    en: 'No journal is kept, so an earlier use of the token cannot be seen.',
    zh: '没有使用调用日志，无法得知该 ClientToken 此前是否用过。',
  },
  'read-only': { en: 'The operation only reads.', zh: '该操作只读取，不做变更。' },
  'repeatable-operation': {
    en: 'Doing this operation twice is the same as doing it once.',
    zh: '该操作重复执行与执行一次效果相同。',
  },
  'answered-without-repeat': {
    en: 'The service answered the only attempt that reached it.',
    zh: '只有一次尝试到达服务，并且得到了答复。',
  },
  'attempt-without-answer': {
    en: 'An earlier attempt of this call got no final answer and may be the one that did the work.',
    zh: '本次调用中较早的一次尝试没有得到最终答复，操作可能正是由它执行的。',
  },
  'earlier-process-without-answer': {
    en: 'An earlier process ended without a final answer; its attempt may be the one that did the work.',
    zh: '此前的进程没有等到最终答复就结束了，操作可能正是由它的尝试执行的。',
  },
  'deleted-after-lost-attempt': {
    en: 'An attempt got no answer, and the resource is gone now: the deletion took effect.',
    zh: '有一次尝试没有得到答复，而资源现在已不存在：删除已经生效。',
  },
  'guard-found': {
    en: 'An attempt got no answer, so its effect was looked for, and it is there.',
    zh: '有一次尝试没有得到答复，于是查找它的结果，结果已经存在。',
  },
  'guard-absent': {
    en: 'An attempt got no answer; its effect was looked for and is provably absent, so the call was repeated.',
    zh: '有一次尝试没有得到答复，经查找确认没有生效，因此重新执行。',
  },
  'guard-undecided': {
    en: 'An attempt got no answer, and looking for its effect did not decide whether it was carried out.',
    zh: '有一次尝试没有得到答复，查找之后仍无法判断它是否已被执行。',
  },
  'completed-in-journal': {
    en: 'The journal holds this call as completed; nothing was sent.',
    zh: '调用日志中这次调用已经完成，没有发出请求。',
  },
  'completed-by-live-holder': {
    en: 'Another process held this token and has completed the call.',
    zh: '持有该 ClientToken 的另一个进程已经完成了这次调用。',
  },
  'service-answered-again': {
    en: 'This call had completed before, and the service gave its result again.',
    zh: '这次调用此前已经完成，服务再次给出了它的结果。',
  },
  'token-may-be-forgotten': {
    en: 'An attempt got no answer, and it is so old that the service may have forgotten its token: sent again, the work could be done twice, so nothing was sent.',
    zh: '有一次尝试没有得到答复，且时间过久，服务可能已不再记得该令牌：重新发送可能使操作执行两次，因此没有发出请求。',
  },
  'closed-by-hand': {
    en: 'An attempt may have been carried out; somebody has looked after it and closed the call.',
    zh: '有尝试可能已被执行；已有人查看处理，并关闭了这次调用。',
  },
  'service-forgot-token': {
    en: 'This call had completed before, but the service no longer knew its token: the work was done once more.',
    zh: '这次调用此前已经完成，但服务已不再记得该 ClientToken：操作又执行了一次。',
  },
  'service-refused': { en: 'The service gave a final refusal.', zh: '服务给出了最终的拒绝。' },
  'service-mismatch': {
    en: 'The service knows this token with other parameters.',
    zh: '服务记录中该 ClientToken 对应另一组参数。',
  },
  'journal-mismatch': {
    en: 'The journal holds this token with other parameters; nothing was sent.',
    zh: '调用日志中该 ClientToken 对应另一组参数，没有发出请求。',
  },
  'nothing-sent': { en: 'No request left this machine.', zh: '没有请求从本机发出。' },
  'turned-away': {
    en: 'Every attempt was turned away before any work was done.',
    zh: '每次尝试都在执行之前被服务挡回。',
  },
  'no-final-answer': {
    en: 'An attempt left this machine and got no final answer, so it may have been carried out.',
    zh: '有尝试已从本机发出而没有得到最终答复，它可能已被执行。',
  },
  'held-by-live-process': {
    en: 'Another live process is working on this token.',
    zh: '另一个运行中的进程正在使用该 ClientToken。',
  },
};

const outcomes: Readonly<Record<AttemptOutcome, Text>> = {
  answered: { en: 'answered', zh: '得到答复' },
  refused: { en: 'refused', zh: '被拒绝' },
  mismatch: { en: 'token used with other parameters', zh: 'ClientToken 已用于其他参数' },
  'turned-away': { en: 'turned away for now', zh: '服务要求稍后再试' },
  clock: { en: 'timestamp rejected', zh: '时间戳未被接受' },
  twin: { en: 'a copy of the request came first', zh: '请求的副本已先到达' },
  processing: { en: "the token's first request is still running", zh: '该 ClientToken 的首个请求仍在处理' },
  failed: { en: 'the service failed', zh: '服务出错' },
  lost: { en: 'no answer', zh: '没有答复' },
  unreadable: { en: 'unreadable answer', zh: '答复无法解读' },
  unsent: { en: 'not sent', zh: '未能发出' },
};

const tokenSources: Readonly<Record<TokenSource, Text>> = {
  given: { en: 'given', zh: '指定' },
  seed: { en: 'from seed', zh: '由种子派生' },
  parameters: { en: 'from parameters', zh: '由参数派生' },
  plan: { en: 'from plan and step', zh: '由计划和步骤派生' },
  resumed: { en: 'resumed', zh: '续用' },
  minted: { en: 'minted', zh: '新生成' },
};
