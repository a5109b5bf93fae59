import type { CallResult, Line } from './line.ts';
import { prepare } from './prepare.ts';
import { reportAttempts } from './report.ts';
import type { CallRequest, CallSettings, CallWorld } from './request.ts';
import { sendAttempts } from './send.ts';

/** One read: nothing to remember, nothing that could happen twice. */
export const runRead = async (
  request: CallRequest,
  settings: CallSettings,
  world: CallWorld,
): Promise<CallResult> => {
  const deadlineAt = world.clock.monotonic() + settings.policy.deadlineMs;
  return await readBy({ call: prepare(request), settings, world, deadlineAt, id: '', token: undefined });
};

/** The same within another call's deadline. */
export const readBy = async (line: Line): Promise<CallResult> => {
  const end = await sendAttempts(line, 0, {
    onStart: async () => undefined,
    onEnd: async () => undefined,
    afterAmbiguous: async () => 'repeat',
  });
  return await reportAttempts(line, end, {
    earlierMayHaveRun: false,
    earlierAttempts: [],
    freshEvidence: 'read-only',
  });
};
