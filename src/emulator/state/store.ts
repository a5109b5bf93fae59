import type { Activity, LifecycleAction, LifecycleHook } from '../scaling/activity-model.ts';
import type { Configuration, Group, Instance, Rule } from '../scaling/model.ts';
import type {
  Alarm,
  DiagnoseReport,
  InstanceRefresh,
  NotificationConfiguration,
  ScheduledTask,
} from '../scaling/task-model.ts';
import { type Agenda, agendaOf, agendaPart } from './agenda.ts';
import { openLedger } from './changes.ts';
import { collectionOf } from './collection.ts';
import { diskKeeper } from './disk-keeper.ts';
import { ledgerChanges, restoreIn } from './ledger-changes.ts';
import type { Effects, Tokens } from './ledgers.ts';
import { memoryKeeper } from './memory-keeper.ts';
import { type Nonces, nonceBook } from './nonces.ts';
import type { Change } from './part.ts';
import type { Resource, Resources } from './resources.ts';
import { resourcesOf } from './resources-of.ts';
import { type Settings, settingsOf, settingsPart } from './settings.ts';

/** Everything the service knows. Used inside `transaction` alone. */
export interface Store {
  readonly groups: Resources<Group>;
  readonly configurations: Resources<Configuration>;
  readonly rules: Resources<Rule>;
  readonly instances: Resources<Instance>;
  readonly activities: Resources<Activity>;
  readonly hooks: Resources<LifecycleHook>;
  readonly actions: Resources<LifecycleAction>;
  readonly tasks: Resources<ScheduledTask>;
  readonly alarms: Resources<Alarm>;
  readonly notifications: Resources<NotificationConfiguration>;
  readonly refreshes: Resources<InstanceRefresh>;
  readonly reports: Resources<DiagnoseReport>;
  readonly nonces: Nonces;
  readonly tokens: Tokens;
  readonly effects: Effects;
  readonly agenda: Agenda;
  readonly settings: Settings;
  /**
   * All of the work or none of it, and alone: other processes on the same file wait. What it wrote is on disk
   * when it returns, and undone when it throws.
   */
  transaction<T>(work: () => T): T;
  /** A part of a transaction, of which nothing but the error is left when it throws. Tokens and effects stay. */
  attempt<T>(work: () => T): T;
  /** Everything there is, but nonces, as changes that make it out of nothing. */
  all(): Iterable<Change>;
  /** Makes a change that `all` gave. false: it is none. */
  restore(change: Change): boolean;
  /** Forgets everything, as if the state were new. */
  clear(): void;
  close(): void;
}

/** `path` is a file, made when it is not there, or `memory`. Throws what SQLite throws. */
export const openStore = (path: string): Store => {
  const ledger = openLedger();
  const resources = <T extends Resource>(kind: string): Resources<T> => {
    const collection = collectionOf<T>(kind);
    ledger.register(collection);
    return resourcesOf(collection, ledger);
  };
  const agenda = agendaPart();
  const settings = settingsPart();
  for (const part of [agenda, settings]) ledger.register(part);
  const book = nonceBook();
  const keeper = path === 'memory' ? memoryKeeper(ledger, book) : diskKeeper(path, ledger, book);
  const { nonces, tokens, effects } = keeper;
  const transaction: Store['transaction'] = (work) => {
    try {
      keeper.begin();
      return ledger.attempt(() => {
        const result = work();
        keeper.commit();
        return result;
      });
    } catch (error) {
      keeper.abandon();
      throw error;
    }
  };
  return {
    groups: resources('scaling_groups'),
    configurations: resources('scaling_configurations'),
    rules: resources('scaling_rules'),
    instances: resources('instances'),
    activities: resources('scaling_activities'),
    hooks: resources('lifecycle_hooks'),
    actions: resources('lifecycle_actions'),
    tasks: resources('scheduled_tasks'),
    alarms: resources('alarms'),
    notifications: resources('notifications'),
    refreshes: resources('instance_refreshes'),
    reports: resources('diagnose_reports'),
    nonces,
    tokens,
    effects,
    agenda: agendaOf(agenda, ledger),
    settings: settingsOf(settings, ledger),
    transaction,
    attempt: ledger.attempt,
    *all() {
      yield* ledger.all();
      yield* ledgerChanges(keeper);
    },
    restore: (change) => ledger.restore(change) || restoreIn(keeper, change),
    clear: () =>
      transaction(() => {
        ledger.clear();
        for (const kept of [nonces, tokens, effects]) kept.forgetAll();
      }),
    close: keeper.close,
  };
};
