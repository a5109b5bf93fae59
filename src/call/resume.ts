import { loadOperation } from '../catalog/catalog.ts';
import { EssError } from '../errors.ts';
import type { JournalCall } from '../journal/journal.ts';
import { throughJournal } from './journalled.ts';
import { journalOfCall } from './lease.ts';
import type { CallResult, Line } from './line.ts';
import type { CallRequest, CallSettings, CallWorld } from './request.ts';
import * as say from './text.ts';

/**
 * Brings an unfinished call of the journal to its end, under its own token and with the parameters it was
 * begun with. Throws an EssError `usage` for a call with secrets (the journal can't read them back), and
 * `setup` when the credentials are another account's: the token would be another call there.
 */
export const resumeCall = async (
  open: JournalCall,
  settings: CallSettings,
  world: CallWorld,
): Promise<CallResult> => {
  const { intent } = open;
  const { journal } = world;
  if (journal === undefined) throw new Error('a call is resumed from a journal');
  if (intent.secrets.length > 0) {
    throw new EssError('usage', say.hasSecrets(open), say.hasSecretsHint(open));
  }
  const deadlineAt = world.clock.monotonic() + settings.policy.deadlineMs;
  const { account } = await world.credentials(deadlineAt);
  if (account !== intent.account) {
    throw new EssError('setup', say.otherAccount(open, account), say.otherAccountHint);
  }
  const line: Line = {
    call: {
      request: await requestOf(open),
      encoded: { parameters: intent.parameters, secrets: [] },
      fingerprint: intent.fingerprint,
    },
    settings,
    world,
    deadlineAt,
    id: intent.id,
    token: intent.tokenSource === undefined ? undefined : { token: intent.id, source: 'resumed' },
  };
  return await throughJournal(line, journalOfCall(journal, deadlineAt, world.signal), intent.scope, account);
};

const requestOf = async ({ intent }: JournalCall): Promise<CallRequest> => {
  const { apiVersion, regionId, parameters } = intent;
  const operation = await loadOperation(intent.operation);
  if (operation === undefined) throw new EssError('setup', say.unknownOperation(intent.operation));
  return { operation, apiVersion, regionId, parameters, token: { by: 'given', token: intent.id } };
};
