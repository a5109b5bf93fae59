import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/context.ts';
import type { Begin, Lease } from '../../src/journal/journal.ts';
import { initJournal, openArchive, openJournal } from '../../src/journal/open.ts';
import { fakeClock } from '../helpers/fakes.ts';
import { describeJournal } from './contract.ts';
import { failure } from './failure.ts';
import { startProxy } from './postgres/proxy.ts';
import { type Server, startPostgres } from './postgres/server.ts';
import { all, anAttempt, anIntent, aReport, byTheDead, endOf } from './samples.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
  await initJournal(server.url, { clock: systemClock });
});
afterAll(async () => {
  await server.remove();
});
const empty = () => server.sql('TRUNCATE ess_journal.call, ess_journal.attempt');

const open = (url = server.url, clock = systemClock) => openJournal(url, { clock });
const leaseIn = (begin: Begin): Lease => {
  if ('lease' in begin) return begin.lease;
  throw new Error(`no lease: ${begin.outcome}`);
};
describeJournal('PostgreSQL', async () => {
  await empty();
  const journal = await open();
  return {
    journal,
    outliveLeases: async () => {
      await server.sql(`UPDATE ess_journal.call SET lease_until = lease_until - ${journal.leaseMs}`);
    },
    reopen: open,
    remove: () => journal.close(),
  };
});

describe('the archive in PostgreSQL', () => {
  beforeEach(empty);

  it('lists, walks, verifies and prunes', async () => {
    const journal = await open();
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const lease = leaseIn(
        await journal.begin(anIntent({ id, ...(id === 'd' && { regionId: 'cn-hangzhou' }) })),
      );
      await journal.attemptStarted(lease, anAttempt(1, `nonce of ${id}`));
      if (id !== 'c') await journal.settle(lease, aReport('fresh'));
    }
    await journal.close();
    const archive = await openArchive(server.url, { clock: systemClock });
    if (archive === undefined) throw new Error('there is no journal');
    const ids = (calls: readonly { intent: { id: string } }[]) => calls.map(({ intent }) => intent.id);
    const first = await archive.page({}, 3);
    expect(ids(first.calls)).toEqual(['e', 'd', 'c']);
    expect(ids((await archive.page({}, 3, first.next)).calls)).toEqual(['b', 'a']);
    expect(ids(await all(archive.walk({ state: 'open' })))).toEqual(['c']);
    expect(ids(await all(archive.walk({ state: 'fresh', regionId: 'cn-qingdao' })))).toEqual(['a', 'b', 'e']);
    expect(ids(await all(archive.walk({ until: 1 })))).toEqual([]);
    expect(await archive.withToken('a')).toMatchObject([{ attempts: [{ nonce: 'nonce of a' }] }]);
    expect(await all(archive.verify())).toEqual([]);
    expect(await archive.prune(-60_000)).toBe(4);
    expect(ids(await all(archive.walk({})))).toEqual(['c']);
    await archive.close();
  });
});

describe('a database without a journal', () => {
  beforeAll(() => server.sql('CREATE DATABASE bare'));
  const bare = () => server.url.replace(/postgres$/, 'bare');

  it('is not written to before init', async () => {
    expect(await failure(open(bare()))).toMatch(/no journal in .*Nothing was sent\..*ess journal init/s);
  });

  it('gets one from init, also when several do it at once, and keeps it', async () => {
    await Promise.all(Array.from({ length: 4 }, () => initJournal(bare(), { clock: systemClock })));
    const journal = await open(bare());
    expect((await journal.begin(anIntent())).outcome).toBe('begun');
    await journal.close();
    await initJournal(bare(), { clock: systemClock });
    const again = await open(bare());
    expect(await again.find(anIntent())).toBeDefined();
    await again.close();
  });

  it('is refused when an older ess has made it, until init brings it up to date', async () => {
    await server.sql('CREATE DATABASE older');
    const older = server.url.replace(/postgres$/, 'older');
    await initJournal(older, { clock: systemClock });
    const journal = await open(older);
    const lease = leaseIn(await journal.begin(byTheDead(anIntent())));
    await journal.settle(lease, aReport('unknown'));
    await journal.close();
    const { Client } = await import('pg');
    const client = new Client(older);
    await client.connect();
    await client.query(`
      SET search_path = ess_journal; DROP INDEX call_open; DROP INDEX call_pending;
      ALTER TABLE call DROP COLUMN closed_at;
      CREATE INDEX call_open ON call (fingerprint); CREATE INDEX call_pending ON call (created_at);
      UPDATE schema_version SET version = 1`);
    await client.end();
    expect(await failure(open(older))).toMatch(/older ess\. Nothing was sent\..*ess journal init/s);
    await initJournal(older, { clock: systemClock });
    const archive = await openArchive(older, { clock: systemClock });
    if (archive === undefined) throw new Error('there is no journal');
    expect(await archive.closeCall(lease, () => aReport('unknown'))).toBe('closed');
    expect(await all(archive.walk({ state: 'open' }))).toEqual([]);
    await archive.close();
  });

  it('is refused when a newer ess has made it, and by init as well', async () => {
    await server.sql('CREATE DATABASE newer');
    const newer = server.url.replace(/postgres$/, 'newer');
    await initJournal(newer, { clock: systemClock });
    const journal = await open(newer);
    await journal.close();
    const { Client } = await import('pg');
    const client = new Client(newer);
    await client.connect();
    await client.query('UPDATE ess_journal.schema_version SET version = 99');
    await client.end();
    expect(await failure(open(newer))).toMatch(/newer ess \(schema 99.*Nothing was sent.*Update ess/s);
    expect(await failure(initJournal(newer, { clock: systemClock }))).toMatch(/newer ess/);
  });
});

describe('a server that cannot be used', () => {
  it('is told, and nothing was sent, when nobody listens', async () => {
    const told = await failure(open('postgres://ess:hush@127.0.0.1:1/ess', fakeClock()));
    expect(told).toMatch(/cannot be reached \(.*ECONNREFUSED.*Nothing was sent\..*--no-journal/s);
    expect(told).toContain('postgres://ess:***@127.0.0.1:1/ess');
    expect(told).not.toContain('hush');
  });

  it('is told when it has no such database', async () => {
    const told = await failure(open(server.url.replace(/postgres$/, 'nowhere')));
    expect(told).toMatch(/cannot be opened \(database "nowhere" does not exist; SQLSTATE 3D000\)/);
  });

  it('is told when it may only be read', async () => {
    const url = `${server.url}?options=-c%20default_transaction_read_only%3Don`;
    const journal = await open(url);
    expect(await failure(journal.begin(anIntent()))).toMatch(
      /can be read but not written.*Nothing was sent\./s,
    );
    await journal.close();
  });
});

describe('a connection that is lost', () => {
  beforeEach(empty);

  it.each(['before', 'after'] as const)(
    '%s the commit of an intent leaves one holder: the caller',
    async (when) => {
      const proxy = await startProxy(server.url);
      const journal = await open(proxy.url);
      // The first commit is that of the glance which begin takes.
      proxy.cutCommit(when, 1);
      expect(await journal.begin(anIntent())).toMatchObject({ outcome: 'begun', lease: { epoch: 1 } });
      await journal.close();
    },
  );

  it('after the commit of a settlement leaves the call settled once', async () => {
    const proxy = await startProxy(server.url);
    const journal = await open(proxy.url);
    const lease = leaseIn(await journal.begin(anIntent()));
    proxy.cutCommit('after');
    expect(await journal.settle(lease, aReport('fresh'))).toBe('settled');
    expect(await journal.find(lease)).toMatchObject({ status: 'fresh' });
    await journal.close();
  });

  it('while an attempt is recorded leaves it recorded once', async () => {
    const proxy = await startProxy(server.url);
    const journal = await open(proxy.url);
    const lease = leaseIn(await journal.begin(anIntent()));
    proxy.cutCommit('after');
    expect(await journal.attemptStarted(lease, anAttempt(1))).toBe('started');
    proxy.cutCommit('before');
    await journal.attemptEnded(lease, endOf(anAttempt(1)));
    expect((await journal.find(lease))?.attempts).toEqual([endOf(anAttempt(1))]);
    await journal.close();
  });
});

describe('a server that says nothing more', () => {
  beforeEach(empty);

  it('is given up when the caller has no more time, and lets the process end', async () => {
    const proxy = await startProxy(server.url);
    const journal = await open(proxy.url);
    const lease = leaseIn(await journal.begin(anIntent()));
    proxy.fallSilent();
    const hurried = journal.within(systemClock.monotonic() + 100);
    expect(await failure(hurried.settle(lease, aReport('fresh')))).toMatch(
      /cannot be reached.*had been sent/s,
    );
    // A second one finds no connection, and has no time to make one.
    expect(await failure(hurried.settle(lease, aReport('fresh')))).toMatch(/cannot be reached/);
    await journal.close();
  });

  it('is no hindrance to closing', async () => {
    const proxy = await startProxy(server.url);
    const journal = await open(proxy.url);
    proxy.fallSilent();
    await journal.close();
  });
});

describe('a server that is stopped while a call is under way', () => {
  beforeEach(async () => {
    await server.start();
    await empty();
  });
  afterAll(() => server.start());

  it('settles the call when it is back', async () => {
    const journal = await open();
    const lease = leaseIn(await journal.begin(anIntent()));
    await journal.attemptStarted(lease, anAttempt(1));
    await server.stop();
    const settled = journal.settle(lease, aReport('fresh'));
    await server.start();
    expect(await settled).toBe('settled');
    expect(await journal.find(lease)).toMatchObject({ status: 'fresh', attempts: [{ number: 1 }] });
    await journal.close();
  });

  it('leaves it to be resumed when it stays away, and says that the request had been sent', async () => {
    const journal = await open(server.url, fakeClock());
    const lease = leaseIn(await journal.begin(anIntent()));
    await server.stop();
    expect(await failure(journal.settle(lease, aReport('fresh')))).toMatch(
      /cannot be reached.*had been sent/s,
    );
    await journal.close();
  });
});
