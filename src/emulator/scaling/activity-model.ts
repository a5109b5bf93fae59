import type { Resource } from '../state/resources.ts';
import type { Instance } from './model.ts';

/**
 * What happens to one instance: `leave` is the end for the group alone, `release` for the instance as well;
 * `register` and `deregister` only tell load balancers and databases of it.
 */
export type Move =
  | 'create'
  | 'attach'
  | 'start'
  | 'release'
  | 'leave'
  | 'stop'
  | 'register'
  | 'deregister'
  | 'enter-standby'
  | 'exit-standby';

/** What an activity is to do with one instance. */
export type Order =
  | { readonly move: 'create'; readonly zoneId?: string }
  | {
      readonly move: 'attach';
      readonly instanceId: string;
      readonly entrusted: boolean;
      readonly loadBalancerWeight: number;
    }
  | { readonly move: Exclude<Move, 'create' | 'attach'>; readonly instanceId: string };

/** An order that is being carried out. */
export interface Step {
  readonly instanceId: string;
  readonly move: Move;
  /** The state that the instance goes back to when the move is taken back. */
  readonly from?: Instance['status'];
  /** The move was given up, or taken back. */
  readonly failed?: true;
}

/** Which lifecycle hooks an activity passes by (LifecycleHookContext). */
export interface HookContext {
  readonly disabled: boolean;
  readonly ignored: readonly string[];
}

export type HookResult = 'CONTINUE' | 'ABANDON' | 'ROLLBACK';

/** What counts of a hook that holds instances. */
export type Hold = Pick<LifecycleHook, 'id' | 'defaultResult' | 'heartbeatTimeout'>;

/**
 * Work on instances of a group. It goes in rounds: instances that come in, or go out, or stay, one direction
 * after the other; a lifecycle hook holds a whole round.
 */
export interface Activity extends Resource {
  readonly status: 'InProgress' | 'Successful' | 'Warning' | 'Failed' | 'Rejected';
  readonly cause: string;
  readonly description: string;
  /** What there is to say about its end. */
  readonly message: string;
  readonly error?: { readonly code: string; readonly message: string };
  /** Who started it: a call of the API, an alarm, or the group itself. */
  readonly trigger: 'APIs' | 'Cms' | 'Ess';
  /** The account or the alarm; the group itself has none. */
  readonly triggerId?: string;
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Orders of later rounds. */
  readonly upcoming: readonly Order[];
  readonly steps: readonly Step[];
  /** How many of the steps are done. */
  readonly done: number;
  /** The first step of the round. */
  readonly round: number;
  /** The hooks that hold the round, as they were when it began. */
  readonly heldBy: readonly Hold[];
  /** The hooks hold the round right now. */
  readonly waits: boolean;
  readonly hooks: HookContext;
  /** Time that one step takes, milliseconds. */
  readonly stepMs: number;
  /** Cooldown that begins when it ends, seconds. */
  readonly cooldown: number;
  /** Goes on beside the group's one activity (ParallelTask). */
  readonly parallel: boolean;
  readonly refreshId?: string;
  /** The caller's own text (ActivityMetadata). */
  readonly metadata?: string;
  /** Instances of the group when it began, or when it had ended, by how they came in. */
  readonly capacity: { readonly created: number; readonly attached: number };
}

/** Why and how an activity takes place. */
export type Story = Pick<Activity, 'cause' | 'trigger'> &
  Partial<
    Pick<Activity, 'triggerId' | 'cooldown' | 'hooks' | 'parallel' | 'refreshId' | 'metadata' | 'message'>
  >;

export interface LifecycleHook extends Resource {
  readonly name: string;
  readonly status: 'Active' | 'InActive';
  readonly transition: 'SCALE_OUT' | 'SCALE_IN';
  readonly defaultResult: HookResult;
  /** How long it holds instances, seconds. */
  readonly heartbeatTimeout: number;
  readonly notificationArn?: string;
  readonly notificationMetadata?: string;
}

/** One hook that holds one round of an activity, its parent; its id is the action's token. */
export interface LifecycleAction extends Resource {
  readonly status: 'Pending' | 'Timeout' | 'Completed';
  readonly hookId: string;
  readonly defaultResult: HookResult;
  /** How it ended. */
  readonly result?: HookResult;
  readonly endedAt?: number;
  readonly round: number;
  readonly instanceIds: readonly string[];
  readonly startedAt: number;
  /** When it times out; later with each heartbeat. */
  readonly deadline: number;
  readonly heartbeats: number;
}
