import { describe, expect, it } from 'vitest';
import { runCampaign } from './campaign.ts';
import { steps } from './trials.ts';

/*
 * The built program is killed at every named step of a call, again and again; afterwards the effects in the
 * service, the journal, the exit codes and the reports must tell one story. `npm run test:faults` sets the
 * number of kills, the seed of what is drawn, one step or one kill alone.
 */
const {
  ESS_FAULT_KILLS: kills = '50',
  ESS_FAULT_SEED: seed = String(Math.floor(Math.random() * 2 ** 31)),
  ESS_FAULT_STEP: chosen,
  ESS_FAULT_ONLY: only,
} = process.env;

describe.each(steps.filter((step) => chosen === undefined || step === chosen))(
  'a process killed %s',
  (step) => {
    it('leaves a call that is brought to its end once, and said to be what it is', {
      timeout: 60_000 + Number(kills) * 3_000,
    }, async () => {
      const { landed, failures } = await runCampaign({
        step,
        kills: Number(kills),
        seed: Number(seed),
        ...(only !== undefined && { only: Number(only) }),
      });
      expect(failures.join('\n\n')).toBe('');
      if (only === undefined) expect(landed).toBeGreaterThanOrEqual(Number(kills));
    });
  },
);
