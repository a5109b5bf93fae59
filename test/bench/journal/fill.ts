import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '../../../src/context.ts';
import {
  type Cell,
  endCells,
  endColumns,
  intentCells,
  intentColumns,
  settlementCells,
  settlementColumns,
} from '../../../src/journal/columns.ts';
import { openJournal } from '../../../src/journal/open.ts';
import { anAttempt, anIntent, aReport, endOf } from '../../journal/samples.ts';

const operations = ['CreateScalingGroup', 'ExecuteScalingRule', 'RemoveInstances', 'AttachLoadBalancers'];
const regions = ['cn-qingdao', 'cn-hangzhou', 'cn-beijing'];

/** Makes a journal of so many completed calls, the way the program would, but in few transactions. */
export const fillJournal = async (path: string, calls: number): Promise<void> => {
  await (await openJournal(path, { clock: systemClock })).close();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -200000');
  const holder = ['holder_host', 'holder_pid', 'holder_machine', 'holder_started', 'lease_until'];
  const addCall = insert(database, 'call', [
    ...intentColumns,
    ...settlementColumns,
    ...holder,
    'state',
    'epoch',
  ]);
  const addAttempt = insert(database, 'attempt', [
    ...['call', 'nonce', 'number', 'timestamp', 'started_at'],
    ...endColumns,
  ]);
  const spread = 180 * 86_400_000;
  const start = Date.now() - spread;
  for (let count = 0; count < calls; count += 1) {
    if (count % 10_000 === 0) database.exec(count === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
    const at = start + Math.floor((count / calls) * spread);
    const intent = anIntent({
      id: crypto.randomUUID(),
      fingerprint: crypto.randomUUID(),
      operation: operations[count % operations.length] ?? '',
      regionId: regions[count % regions.length] ?? '',
    });
    const report = aReport('fresh', { fingerprint: intent.fingerprint, clientToken: intent.id });
    const settlement = settlementCells(report, at + 50, at + 50);
    const call = addCall([
      ...intentCells(intent, at),
      ...settlement,
      'vm',
      1,
      'vm',
      '',
      at + 50,
      'settled',
      1,
    ]);
    const attempt = endOf(anAttempt(1, crypto.randomUUID()));
    addAttempt([call, attempt.nonce, 1, attempt.timestamp, attempt.startedAt, ...endCells(attempt)]);
  }
  database.exec('COMMIT');
  database.close();
};

const insert = (database: DatabaseSync, table: string, columns: readonly string[]) => {
  const marks = columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
  return (cells: readonly Cell[]): number => Number(statement.run(...cells).lastInsertRowid);
};
