import type { Parameters } from '../../catalog/values.ts';
import type { Resource } from '../state/resources.ts';

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
  readonly activeConfigurationId?: string;
  /** The one activity that is in progress. */
  readonly activityId?: string;
  readonly cooldownUntil?: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Everything else that was asked for, under the names of the newest version. */
  readonly settings: Parameters;
}

export interface Configuration extends Resource {
  readonly name: string;
  readonly status: 'Active' | 'Inactive';
  readonly createdAt: number;
  readonly settings: Parameters;
}

export interface Rule extends Resource {
  readonly name: string;
  readonly ari: string;
  readonly type: string;
  readonly settings: Parameters;
}

export interface Instance extends Resource {
  readonly status: 'Pending' | 'InService' | 'Removing' | 'Stopped';
  readonly health: 'Healthy' | 'Unhealthy';
  readonly creationType: 'AutoCreated' | 'Attached';
  readonly createdAt: number;
  /** The activity that brought it into the group. */
  readonly activityId: string;
  readonly configurationId?: string;
  /** Attached, and handed over to the group as if the group had made it. */
  readonly entrusted: boolean;
  readonly loadBalancerWeight: number;
}

/** What happens to one instance: `leave` is the end for the group alone, `release` for the instance as well. */
export type Move = 'create' | 'attach' | 'start' | 'release' | 'leave' | 'stop' | 'register';

export interface Step {
  readonly instanceId: string;
  readonly move: Move;
}

export interface Activity extends Resource {
  readonly status: 'InProgress' | 'Successful';
  readonly cause: string;
  readonly description: string;
  /** Who started it: a call of the API, or the group itself. */
  readonly trigger: 'APIs' | 'Ess';
  /** The rule that was executed, or the group. */
  readonly triggerId: string;
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly steps: readonly Step[];
  /** How many of the steps are done. */
  readonly done: number;
  /** Time that one step takes, milliseconds. */
  readonly stepMs: number;
  /** Cooldown that begins when it ends, seconds. */
  readonly cooldown: number;
  /** Instances of the group when it began, or when it had ended, by how they came in. */
  readonly capacity: { readonly created: number; readonly attached: number };
}
