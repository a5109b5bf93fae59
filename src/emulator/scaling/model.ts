import type { Parameters } from '../../catalog/values.ts';
import type { Resource } from '../state/resources.ts';

/** Kinds of work that a group can be told to leave (SuspendProcesses). */
export type Process = 'ScaleIn' | 'ScaleOut' | 'HealthCheck' | 'AlarmNotification' | 'ScheduledAction';

/** Times of the model are milliseconds since the epoch, on the emulator's clock. */
export interface Group extends Resource {
  readonly name: string;
  readonly status: 'Active' | 'Inactive' | 'Deleting';
  readonly regionId: string;
  readonly minSize: number;
  readonly maxSize: number;
  /** Absent: the group has no desired capacity, and moves only when it is told to or leaves its limits. */
  readonly desiredCapacity?: number;
  /** Cooldown after activities whose rule has none of its own, seconds. */
  readonly defaultCooldown: number;
  readonly deletionProtection: boolean;
  readonly suspended: readonly Process[];
  readonly activeConfigurationId?: string;
  /** The one activity that is in progress. */
  readonly activityId?: string;
  /** The instance refresh that has not ended. */
  readonly refreshId?: string;
  readonly cooldownUntil?: number;
  /** Since when its activities have failed one after the other. */
  readonly failingSince?: number;
  /** They have for so long that the group does nothing by itself any more. */
  readonly givenUp?: true;
  /** Ends of activities that people are told of (ModifyAlertConfiguration). */
  readonly alertStatuses?: readonly string[];
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Everything else that was asked for, under the names of the newest version. */
  readonly settings: Parameters;
}

export interface Configuration extends Resource {
  readonly name: string;
  /** What it makes: ECS instances, or ECI container groups. */
  readonly makes: 'ECS' | 'ECI';
  readonly status: 'Active' | 'Inactive';
  readonly createdAt: number;
  readonly settings: Parameters;
}

export interface Rule extends Resource {
  readonly name: string;
  readonly ari: string;
  readonly type: string;
  readonly createdAt: number;
  readonly settings: Parameters;
}

/** What an instance was made from. */
export interface Blueprint {
  readonly configurationId?: string;
  readonly launchTemplateId?: string;
  readonly launchTemplateVersion?: string;
  readonly imageId?: string;
  readonly instanceType?: string;
  readonly spotStrategy?: string;
  readonly weightedCapacity?: number;
}

export interface Instance extends Resource, Blueprint {
  readonly status:
    | 'Pending'
    | 'Pending:Wait'
    | 'InService'
    | 'Protected'
    | 'Standby'
    | 'Removing'
    | 'Removing:Wait'
    | 'Stopped';
  readonly health: 'Healthy' | 'Unhealthy';
  readonly creationType: 'AutoCreated' | 'Attached';
  readonly createdAt: number;
  /** The activity that brought it into the group. */
  readonly activityId: string;
  /** Attached, and handed over to the group as if the group had made it. */
  readonly entrusted: boolean;
  readonly loadBalancerWeight: number;
  readonly zoneId: string;
}
