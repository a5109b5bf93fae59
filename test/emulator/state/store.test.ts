import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Rule } from '../../../src/emulator/scaling/model.ts';
import { openStore, type Store } from '../../../src/emulator/state/store.ts';

const stateFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-state-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'state.db');
};

const open = (path: string): Store => {
  const store = openStore(path);
  onTestFinished(store.close);
  return store;
};

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  ...{
    id,
    realm: 'r',
    parent: 'asg-1',
    name: `name-${id}`,
    ari: '',
    type: 'SimpleScalingRule',
    createdAt: 0,
    settings: {},
  },
  ...more,
});

const add = ({ rules, transaction }: Store, ...ids: readonly string[]): void =>
  transaction(() => {
    for (const id of ids) rules.insert(rule(id));
  });

const idsIn = ({ rules, transaction }: Store): readonly string[] =>
  transaction(() => rules.list({ parent: 'asg-1' }).map(({ id }) => id));

const failing = (work: () => void) => () => {
  work();
  throw new Error('no');
};

describe.each(['memory', 'a file'])('a state in %s', (where) => {
  const start = async (): Promise<Store> => open(where === 'memory' ? where : await stateFile());

  it('lists in the order of making, pages from either end, and counts', async () => {
    const store = await start();
    add(store, 'a', 'b', 'c', 'd', 'e');
    const { rules, transaction } = store;
    const page = (number: number, newestFirst: boolean) =>
      transaction(() => rules.list({ realm: 'r' }, { number, size: 2, newestFirst }).map(({ id }) => id));
    expect([page(1, false), page(3, false), page(4, false)]).toEqual([['a', 'b'], ['e'], []]);
    expect([page(1, true), page(3, true)]).toEqual([['e', 'd'], ['a']]);
    transaction(() => rules.update(rule('a', { name: 'other' })));
    expect(idsIn(store)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(transaction(() => rules.count({ parent: 'asg-1' }))).toBe(5);
    expect(transaction(() => [rules.named('asg-1', 'other')?.id, rules.named('asg-1', 'name-a')])).toEqual([
      'a',
      undefined,
    ]);
  });

  it('finds by every part of a filter, and by all of them together', async () => {
    const { rules, transaction } = await start();
    transaction(() => {
      rules.insert(rule('a', { settings: { Kind: 'x' } }));
      rules.insert(rule('b', { status: 'Active', settings: { Kind: 'x' } }));
      rules.insert(rule('c', { realm: 'q', parent: 'asg-2', settings: { Kind: 'y' } }));
    });
    const ids = (filter: Parameters<typeof rules.list>[0]) =>
      transaction(() => rules.list(filter).map(({ id }) => id));
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ realm: 'q' })).toEqual(['c']);
    expect(ids({ id: ['c', 'a', 'z'] })).toEqual(['a', 'c']);
    expect(ids({ id: ['c', 'a'], realm: 'r' })).toEqual(['a']);
    expect(ids({ parent: 'asg-1', name: ['name-b', 'name-c'] })).toEqual(['b']);
    expect(ids({ name: ['name-c'] })).toEqual(['c']);
    expect(ids({ status: ['Active'] })).toEqual(['b']);
    expect(ids({ fields: { 'settings.Kind': ['x'], type: ['SimpleScalingRule'] } })).toEqual(['a', 'b']);
    expect(ids({ realm: 'r', where: ({ settings }) => settings.Kind === 'y' })).toEqual([]);
    expect(transaction(() => rules.count({ fields: { 'settings.Kind': ['x'] } }))).toBe(2);
  });

  it('is as it was when a transaction fails: what was made, changed and removed, in its order', async () => {
    const store = await start();
    const { rules, agenda, settings, transaction } = store;
    add(store, 'a', 'b', 'c');
    transaction(() => agenda.add({ at: 1, kind: 'k', subject: 's' }));
    const work = failing(() => {
      rules.remove('a');
      rules.update(rule('b', { name: 'renamed' }));
      rules.insert(rule('d'));
      agenda.takeDue(1);
      agenda.add({ at: 0, kind: 'k', subject: 'other' });
      settings.set('n', 7);
    });
    expect(() => transaction(work)).toThrow('no');
    expect(() => transaction(() => store.attempt(work))).toThrow('no');
    expect(idsIn(store)).toEqual(['a', 'b', 'c']);
    transaction(() => {
      expect(rules.named('asg-1', 'name-b')?.id).toBe('b');
      expect(rules.named('asg-1', 'renamed')).toBeUndefined();
      expect(settings.get('n')).toBe(0);
      expect(agenda.takeDue(9)).toEqual({ at: 1, kind: 'k', subject: 's' });
      expect(agenda.takeDue(9)).toBeUndefined();
    });
  });

  it('takes a failed part of a transaction back, and keeps the rest', async () => {
    const store = await start();
    const { rules, transaction } = store;
    transaction(() => {
      rules.insert(rule('a'));
      expect(() => store.attempt(failing(() => rules.remove('a')))).toThrow('no');
      rules.insert(rule('b'));
    });
    expect(idsIn(store)).toEqual(['a', 'b']);
  });

  it('takes appointments in the order in which they fall due, of two at once the older one', async () => {
    const { agenda, transaction } = await start();
    transaction(() => {
      for (const [at, subject] of [
        [5, 'c'],
        [1, 'a'],
        [5, 'd'],
        [3, 'b'],
      ] as const) {
        agenda.add({ at, kind: 'k', subject });
      }
    });
    const take = (now: number) => transaction(() => agenda.takeDue(now)?.subject);
    expect([take(4), take(4), take(4), take(5), take(5), take(5)]).toEqual([
      ...['a', 'b', undefined],
      ...['c', 'd', undefined],
    ]);
  });

  it('forgets tokens and nonces when their time is over, and everything when it is told to', async () => {
    const store = await start();
    const { nonces, tokens, effects, transaction } = store;
    const minute = 60_000;
    transaction(() => {
      expect(nonces.claim('key', 'n', 15 * minute)).toBe(true);
      expect(nonces.claim('key', 'n', 15 * minute)).toBe(false);
      tokens.store('scope', 't', { fingerprint: 'f', result: 'r' }, minute);
      expect(tokens.find('scope', 't', minute - 1)).toMatchObject({ fingerprint: 'f', result: 'r' });
      expect(tokens.find('scope', 't', minute)).toBeUndefined();
      tokens.forgetExpired(minute);
      nonces.forgetExpired(20 * minute);
      expect([...tokens.all()]).toEqual([]);
      expect(nonces.claim('key', 'n', 40 * minute)).toBe(true);
      effects.add({ operation: 'O', requestId: 'id', ids: ['a'], at: 1 });
    });
    add(store, 'a');
    store.clear();
    expect(idsIn(store)).toEqual([]);
    expect(transaction(() => nonces.claim('key', 'n', 40 * minute))).toBe(true);
    expect(effects.all()).toEqual([]);
  });
});

describe('a file that two have open', () => {
  it('shows each what the other did, also that everything was forgotten', async () => {
    const path = await stateFile();
    const [one, two] = [open(path), open(path)];
    add(one, 'a');
    add(two, 'b');
    add(one, 'c');
    expect([idsIn(one), idsIn(two), idsIn(open(path))]).toEqual(Array(3).fill(['a', 'b', 'c']));
    one.transaction(() => one.nonces.claim('key', 'n', 1e6));
    expect(two.transaction(() => two.nonces.claim('key', 'n', 1e6))).toBe(false);
    two.clear();
    expect(idsIn(one)).toEqual([]);
    expect(one.transaction(() => one.nonces.claim('key', 'n', 1e6))).toBe(true);
    add(two, 'd');
    expect(idsIn(one)).toEqual(['d']);
  });

  it('is written anew when most of its changes no longer count, and the others notice nothing', async () => {
    const path = await stateFile();
    const [one, two] = [open(path), open(path)];
    add(one, 'a', 'b', 'c');
    one.transaction(() => one.rules.remove('b'));
    expect(idsIn(two)).toEqual(['a', 'c']);
    one.transaction(() => {
      for (let n = 0; n < 10_100; n += 1) one.settings.set('n', n);
    });
    add(one, 'd');
    expect(idsIn(two)).toEqual(['a', 'c', 'd']);
    expect(two.settings.get('n')).toBe(10_099);
    expect(idsIn(open(path))).toEqual(['a', 'c', 'd']);
    const [rows] = new DatabaseSync(path).prepare('SELECT sum(length(list)) AS size FROM changes').all();
    expect(rows?.size).toBeLessThan(2_000);
  });

  it('keeps nothing of a transaction that could not be written, and goes on when it can', async () => {
    const path = await stateFile();
    const store = open(path);
    add(store, 'a');
    const other = new DatabaseSync(path);
    other.exec("CREATE TRIGGER full BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => add(store, 'b')).toThrow('full');
    other.exec('DROP TRIGGER full');
    add(store, 'c');
    expect(idsIn(store)).toEqual(['a', 'c']);
    expect(idsIn(open(path))).toEqual(['a', 'c']);
  });
});
