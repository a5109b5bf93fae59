import { completes, isOpen } from './calls.ts';
import type { JournalCall } from './journal.ts';

/** What a call says that cannot be true of one call at once, a sentence each, in English. */
export const contradictions = (call: JournalCall): string[] => {
  const { intent, report, state, status, completedAt } = call;
  const said: string[] = [];
  if ((state === 'settled') !== (status !== undefined))
    said.push(`is ${state}, with status ${status ?? 'none'}`);
  if (status !== undefined && completes(status) !== (completedAt !== undefined)) {
    said.push(`has status ${status}, and ${completedAt === undefined ? 'no' : 'a'} time of completion`);
  }
  if (completedAt !== undefined && isOpen(call)) said.push('has completed, and waits to be resumed');
  if (call.closedAt !== undefined && status !== 'unknown') {
    said.push(`was closed, with status ${status ?? 'none'}`);
  }
  if (report?.clientToken !== undefined && report.clientToken !== intent.id) {
    said.push(`has a report of token ${report.clientToken}`);
  }
  if (report !== undefined && report.fingerprint !== intent.fingerprint) {
    said.push('has a report with another fingerprint');
  }
  const unknown = intent.secrets.filter((name) => !(name in intent.parameters));
  if (unknown.length > 0) said.push(`names secrets that it has no value of: ${unknown.join(', ')}`);
  return said;
};
