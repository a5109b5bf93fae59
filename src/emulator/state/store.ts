import type { Activity, LifecycleAction, LifecycleHook } from '../scaling/activity-model.ts';
import type { Configuration, Group, Instance, Rule } from '../scaling/model.ts';
import type {
  Alarm,
  DiagnoseReport,
  InstanceRefresh,
  NotificationConfiguration,
  ScheduledTask,
} from '../scaling/task-model.ts';
import { type Agenda, agendaIn } from './agenda.ts';
import { type Database, openDatabase } from './database.ts';
import {
  type Effects,
  effectsIn,
  type Nonces,
  noncesIn,
  type Settings,
  settingsIn,
  type Tokens,
  tokensIn,
} from './ledgers.ts';
import { type Resources, resourcesIn } from './resources.ts';
import { clearState, prepareSchema } from './schema.ts';

/** Everything the service knows, in one file. Used inside `transaction` alone. */
export interface Store extends Pick<Database, 'transaction' | 'close'> {
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
  /** Forgets everything, as if the file were new. */
  clear(): void;
}

/** `path` is a file, made when it is not there, or `memory`. Throws what SQLite throws. */
export const openStore = (path: string): Store => {
  const database = openDatabase(path);
  prepareSchema(database);
  return {
    transaction: database.transaction,
    close: database.close,
    groups: resourcesIn(database, 'scaling_groups'),
    configurations: resourcesIn(database, 'scaling_configurations'),
    rules: resourcesIn(database, 'scaling_rules'),
    instances: resourcesIn(database, 'instances'),
    activities: resourcesIn(database, 'scaling_activities'),
    hooks: resourcesIn(database, 'lifecycle_hooks'),
    actions: resourcesIn(database, 'lifecycle_actions'),
    tasks: resourcesIn(database, 'scheduled_tasks'),
    alarms: resourcesIn(database, 'alarms'),
    notifications: resourcesIn(database, 'notifications'),
    refreshes: resourcesIn(database, 'instance_refreshes'),
    reports: resourcesIn(database, 'diagnose_reports'),
    nonces: noncesIn(database),
    tokens: tokensIn(database),
    effects: effectsIn(database),
    agenda: agendaIn(database),
    settings: settingsIn(database),
    clear: () => clearState(database),
  };
};
