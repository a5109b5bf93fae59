/** One deliberate fault: an exact piece of the program's text, and what takes its place. */
export interface Mutation {
  readonly fault: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Test files that have to notice it; `sim` is the simulation of calls, `sim of plans` that of plans. */
  readonly caughtBy: readonly string[];
}

const attempts = 'test/transport/attempts.test.ts';
const conclude = 'test/call/conclude.test.ts';
const fingerprint = 'test/call/fingerprint.test.ts';
const histories = 'test/journal/histories.test.ts';
const sqlite = 'test/journal/sqlite.test.ts';
const sim = 'sim';
const plans = 'sim of plans';

export const mutations: readonly Mutation[] = [
  {
    fault: 'a token made anew for every attempt',
    file: 'src/call/send.ts',
    from: 'await sign(settings.signature, unsigned, await credentials(), stamp)',
    to: 'await sign(settings.signature, { ...unsigned, parameters: { ...unsigned.parameters, ...(token && { ClientToken: stamp.nonce }) } }, await credentials(), stamp)',
    caughtBy: [sim],
  },
  {
    fault: 'the nonce of the first attempt in all of them',
    file: 'src/transport/attempts.ts',
    from: 'count === 1 ? plan.firstNonce : undefined',
    to: "plan.firstNonce ?? '00000000-0000-4000-8000-000000000000'",
    caughtBy: [attempts, sim],
  },
  {
    fault: 'the intent not synced',
    file: 'src/journal/engine.ts',
    from: "{ mode: 'durable', key: intent, consequence }",
    to: "{ mode: 'write', key: intent, consequence }",
    caughtBy: ['test/journal/durable.test.ts'],
  },
  {
    fault: 'a settlement not synced',
    file: 'src/journal/engine.ts',
    from: "database.transact(sent('durable', lease)",
    to: "database.transact(sent('write', lease)",
    caughtBy: ['test/journal/durable.test.ts'],
  },
  {
    fault: 'an attempt sent before it is on record',
    file: 'src/transport/attempts.ts',
    from: 'await plan.onStart(started);',
    to: 'plan.onStart(started).catch(() => undefined);',
    caughtBy: [attempts, sim],
  },
  {
    fault: 'a settlement under a lost lease taken for done',
    file: 'src/call/journalled.ts',
    from: "return settled === 'lost' ? 'lost' : result;",
    to: 'return result;',
    caughtBy: [sim],
  },
  {
    fault: "a live holder's lease ignored",
    file: 'src/journal/seek.ts',
    from: "number(row, 'lease_until') > now &&",
    to: "number(row, 'lease_until') > now + 1e12 &&",
    caughtBy: [sqlite],
  },
  {
    fault: 'a dead holder taken for alive',
    file: 'src/journal/seek.ts',
    from: '!(await hasEnded({',
    to: '(true || await hasEnded({',
    caughtBy: [sqlite],
  },
  {
    fault: 'a holder that wakes up late still has its lease',
    file: 'src/journal/statements.ts',
    from: "const held = 'seq = ? AND id = ? AND scope = ? AND epoch = ?';",
    to: "const held = 'seq = ? AND id = ? AND scope = ? AND epoch <= ? + 1000';",
    caughtBy: [histories, sqlite],
  },
  {
    fault: 'an announced attempt sent although its lease was lost meanwhile',
    file: 'src/call/recorded.ts',
    from: 'return isYoung() ||',
    to: 'return true ||',
    caughtBy: ['test/call/announced.test.ts'],
  },
  {
    fault: 'an announced attempt that was never made stays on record',
    file: 'src/journal/engine.ts',
    from: 'transaction.run(sql.withdrawAttempt, [lease.seq, last.withdrawn.nonce])',
    to: '0',
    caughtBy: [sqlite],
  },
  {
    fault: 'a 500 taken for a refusal',
    file: 'src/transport/classify.ts',
    from: "if (httpStatus >= 500) return 'failed';",
    to: "if (httpStatus >= 500) return 'refused';",
    caughtBy: [attempts],
  },
  {
    fault: 'a cut answer taken for a result',
    file: 'src/wire/answer.ts',
    from: "if (value === undefined) return { kind: 'unreadable' };",
    to: "if (value === undefined) return { kind: 'result', value: {} };",
    caughtBy: [attempts],
  },
  {
    fault: 'an error without a code taken for a refusal',
    file: 'src/wire/answer.ts',
    from: "if (typeof value.Code !== 'string') return { kind: 'unreadable' };",
    to: "if (typeof value.Code !== 'string') return { kind: 'error', code: '', message: '' };",
    caughtBy: ['test/wire/answer.test.ts'],
  },
  {
    fault: 'the deadline ignored between attempts',
    file: 'src/transport/attempts.ts',
    from: 'plan.clock.monotonic() + delayMs < plan.deadlineAt ? delayMs : undefined',
    to: 'delayMs',
    caughtBy: [attempts, sim],
  },
  {
    fault: 'the deadline ignored within an attempt',
    file: 'src/transport/attempts.ts',
    from: 'totalMs: Math.max(0, plan.deadlineAt - clock.monotonic())',
    to: 'totalMs: plan.deadlineAt',
    caughtBy: [attempts, sim],
  },
  {
    fault: 'the limit of attempts ignored',
    file: 'src/transport/attempts.ts',
    from: 'if (count >= plan.policy.maxAttempts) return undefined;',
    to: 'if (count > plan.policy.maxAttempts + 3) return undefined;',
    caughtBy: [attempts],
  },
  {
    fault: 'a fingerprint without the region',
    file: 'src/call/fingerprint.ts',
    from: 'JSON.stringify([operation, apiVersion, regionId, entries])',
    to: 'JSON.stringify([operation, apiVersion, entries])',
    caughtBy: [fingerprint],
  },
  {
    fault: 'a fingerprint that depends on the order of parameters',
    file: 'src/call/fingerprint.ts',
    from: '.sort()',
    to: '',
    caughtBy: [fingerprint],
  },
  {
    fault: 'fresh after a lost attempt',
    file: 'src/call/conclude.ts',
    from: "if (mayHaveRun(facts)) return { status: 'recovered', evidence: 'attempt-without-answer' };",
    to: '',
    caughtBy: [conclude],
  },
  {
    fault: "fresh after another process's attempt",
    file: 'src/call/conclude.ts',
    from: "if (facts.earlierMayHaveRun) return { status: 'recovered', evidence: 'earlier-process-without-answer' };",
    to: '',
    caughtBy: [conclude, sim],
  },
  {
    fault: 'exhausted although an attempt was lost',
    file: 'src/call/conclude.ts',
    from: "if (mayHaveRun(facts)) return { status: 'unknown', evidence: 'no-final-answer' };",
    to: '',
    caughtBy: [conclude],
  },
  {
    fault: 'refused by the gateway after a lost attempt',
    file: 'src/call/conclude.ts',
    from: "facts.errorLayer === 'ess'",
    to: 'true',
    caughtBy: [conclude],
  },
  {
    fault: 'a rejected nonce taken for harmless',
    file: 'src/transport/classify.ts',
    from: "if (code === 'SignatureNonceUsed') return 'twin';",
    to: "if (code === 'SignatureNonceUsed') return 'clock';",
    caughtBy: [attempts, sim],
  },
  {
    fault: 'a mismatch repeated',
    file: 'src/transport/classify.ts',
    from: "  'IdempotentParameterMismatch',\n",
    to: '',
    caughtBy: [attempts],
  },
  {
    fault: 'a lost write without a token sent again unseen',
    file: 'src/call/guarded.ts',
    from: "return verdict.verdict === 'absent' ? 'repeat' : 'stop';",
    to: "return 'repeat';",
    caughtBy: [sim],
  },
  {
    fault: 'a write without a token begun again without a look',
    file: 'src/call/guarded.ts',
    from: 'let verdict = earlierMayHaveRun ? await lookForEffect(line) : undefined;',
    to: 'let verdict = undefined as Verdict | undefined;',
    caughtBy: [sim],
  },
  {
    fault: 'a forgotten token trusted in an unfinished call',
    file: 'src/call/guarded.ts',
    from: "(kind === 'token' && !tokenMayBeForgotten)",
    to: "kind === 'token'",
    caughtBy: [sim],
  },
  {
    fault: 'a forgotten token trusted in a completed call',
    file: 'src/call/remembered.ts',
    from: 'waited || mayBeForgotten(line, call)',
    to: 'waited',
    caughtBy: [sim],
  },
  {
    fault: 'retention counted from the completion',
    file: 'src/call/remembered.ts',
    from: 'rememberedSince(call) ?? call.completedAt',
    to: 'call.completedAt',
    caughtBy: [sim],
  },
  {
    fault: 'another meaning under a known token let through',
    file: 'src/journal/calls.ts',
    from: "if (call.intent.fingerprint !== intent.fingerprint) return 'mismatch';",
    to: '',
    caughtBy: [histories, sqlite],
  },
  {
    fault: "the service's wish to wait ignored",
    file: 'src/transport/backoff.ts',
    from: 'retryAfterMs === undefined ? jittered :',
    to: 'retryAfterMs !== undefined ? jittered : retryAfterMs === undefined ? jittered :',
    caughtBy: [attempts],
  },
  {
    fault: 'a signature whose parameters are not sorted',
    file: 'src/signing/encode.ts',
    from: '.sort()',
    to: '.sort(([a], [b]) => (a < b ? 1 : -1))',
    caughtBy: ['test/signing/vectors.test.ts'],
  },
  {
    fault: 'a signature that leaves marks as they are',
    file: 'src/signing/encode.ts',
    from: "/[!'()*]/g",
    to: "/[!'()]/g",
    caughtBy: ['test/signing/vectors.test.ts'],
  },
  {
    fault: 'the service does the work before it looks at the token',
    file: 'src/emulator/perform.ts',
    from: 'if (stored === undefined) {',
    to: 'if (stored === undefined || true) {',
    caughtBy: [sim],
  },
  {
    fault: 'the service accepts a nonce twice',
    file: 'src/emulator/state/nonces.ts',
    from: 'if (isKnown(key)) return false;',
    to: '',
    caughtBy: ['test/emulator/authentication.test.ts'],
  },
  {
    fault: 'the service closes the connection before the work rather than after it',
    file: 'src/emulator/faults/effects.ts',
    from: "      case 'drop':",
    to: "      case 'drop':\n      case 'lose-reply':",
    caughtBy: ['test/emulator/faults.test.ts'],
  },
  {
    fault: 'the rules of faults in the reverse order',
    file: 'src/emulator/faults/plan.ts',
    from: 'for (const counter of counters) {',
    to: 'for (const counter of counters.toReversed()) {',
    caughtBy: ['test/emulator/faults.test.ts'],
  },
  {
    fault: 'an attempt that is not on record sent although nothing on record may have run',
    file: 'src/call/recorded.ts',
    from: 'attempt.number === numberFrom + 1 || !isKnownSince',
    to: 'attempt.number === numberFrom + 1',
    caughtBy: ['test/call/journal-fails.test.ts'],
  },
  {
    fault: 'a refusal taken for the end while a lost request may still arrive',
    file: 'src/call/conclude.ts',
    from: "facts.verdict?.verdict === 'absent' && !facts.mayArriveLate",
    to: "facts.verdict?.verdict === 'absent'",
    caughtBy: [conclude],
  },
  {
    fault: 'a step of a plan gets another token in every run',
    file: 'src/cli/commands/batch/reader.ts',
    from: 'const id = nameOfStep(step.id);',
    to: 'const id = nameOfStep(step.id + Math.random());',
    caughtBy: [plans],
  },
  {
    fault: 'a step begins although what it needs was not done',
    file: 'src/batch/run.ts',
    from: 'failed ? undefined : response',
    to: 'response ?? {}',
    caughtBy: [plans],
  },
];
