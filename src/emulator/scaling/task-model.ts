import type { Parameters } from '../../catalog/values.ts';
import type { Resource } from '../state/resources.ts';
import type { Blueprint } from './model.ts';

/** A scheduled task; its name is unique in the region. */
export interface ScheduledTask extends Resource {
  readonly name: string;
  readonly enabled: boolean;
  /** The next time it runs; absent: never again. */
  readonly nextAt?: number;
  /** While a run is tried again: when that ends. */
  readonly retryUntil?: number;
  readonly settings: Parameters;
}

/** An alarm task; its parent is its group. */
export interface Alarm extends Resource {
  readonly status: 'ALARM' | 'OK' | 'INSUFFICIENT_DATA';
  readonly enabled: boolean;
  /** When the metric of an alarm that was fired is as it should be again. */
  readonly until?: number;
  /** The target tracking rule that made it for itself. */
  readonly ruleId?: string;
  readonly settings: Parameters;
}

/** Who is told of which events of a group; the parent is the group, the name is the receiver's ARN. */
export interface NotificationConfiguration extends Resource {
  readonly name: string;
  readonly settings: Parameters;
}

/** The replacement of a group's instances, batch by batch. */
export interface InstanceRefresh extends Resource {
  readonly status:
    | 'Pending'
    | 'InProgress'
    | 'Paused'
    | 'CheckpointPause'
    | 'Failed'
    | 'Successful'
    | 'Cancelling'
    | 'Cancelled'
    | 'RollbackInProgress'
    | 'RollbackSuccessful'
    | 'RollbackFailed';
  /** What it was started with. */
  readonly settings: Parameters;
  /** What new instances are made from. */
  readonly blueprint: Blueprint;
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Why it failed. */
  readonly detail?: string;
  /** Instances still to be replaced. */
  readonly targets: readonly string[];
  /** Instances that it made so far. */
  readonly made: readonly string[];
  /** How many instances there were to replace, and how many are. */
  readonly total: number;
  readonly finished: number;
  /** The batch that is under way. */
  readonly activityId?: string;
  /** From its next batch on, what it has made is replaced again. */
  readonly turns?: true;
  /** Checkpoints that lie behind, and when the present pause ends. */
  readonly passed: number;
  readonly pausedUntil?: number;
}

export interface DiagnoseItem {
  readonly type: string;
  readonly resourceId: string;
  readonly status: 'Normal' | 'Warn' | 'Critical';
  readonly errorCode?: string;
}

export interface DiagnoseReport extends Resource {
  readonly createdAt: number;
  readonly items: readonly DiagnoseItem[];
}
