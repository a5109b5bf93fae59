import type { Text } from '../text.ts';

export type ApiVersion = '2014-08-28' | '2022-02-22';

/**
 * What may be done when an answer is lost. `read` changes nothing; `token` takes a ClientToken; `repeatable`
 * done twice is the same as once; `once` is a write that is neither, and is guarded by its natural key.
 */
export type Kind = 'read' | 'token' | 'repeatable' | 'once';

export type Family =
  | 'groups'
  | 'configurations'
  | 'instances'
  | 'rules'
  | 'activities'
  | 'load-balancers'
  | 'lifecycle-hooks'
  | 'alarms'
  | 'scheduled-tasks'
  | 'notifications'
  | 'tags'
  | 'instance-refresh'
  | 'diagnosis'
  | 'regions';

export type ScalarType = 'String' | 'Integer' | 'Long' | 'Float' | 'Boolean';

/** A range, a set of values or a pattern that hangs on the value of another parameter of the same object. */
export interface DependentRange {
  readonly parameter: string;
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
}
export interface DependentValues {
  readonly parameter: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}
export interface DependentPattern {
  readonly parameter: string;
  readonly patterns: Readonly<Record<string, string>>;
}

/**
 * One parameter, or one field of an object. On the wire: a scalar is `Name=v`; a List is `Name.1=v` or, when
 * it has fields, `Name.1.Field=v`; an Object is `Name.Field=v`; a Map is `Name.<key>=v`; whatever has `json`
 * is one parameter whose value is JSON text.
 */
export interface Parameter {
  /** The wire name, case-sensitive. Dotted wire names (`SystemDisk.Size`) are Objects with fields here. */
  readonly name: string;
  readonly type: ScalarType | 'List' | 'Object' | 'Map';
  /** For a List of scalars or a Map: the type of its values. */
  readonly of?: ScalarType;
  /** For an Object, or a List of objects. */
  readonly fields?: readonly Parameter[];
  /** Sent as one parameter that holds JSON text; an Object without fields may hold any JSON. */
  readonly json?: true;
  /**
   * Another parameter took its place. Where its kebab case is also a way to a field, that is what is meant:
   * `system-disk-category` is `SystemDisk.Category`, and `SystemDiskCategory` the old list.
   */
  readonly superseded?: true;
  /** A List whose single value may also be sent as the plain `Name=v` (DescribeScalingGroups 2014). */
  readonly alsoScalar?: true;
  readonly required?: true;
  /** Present in this API version only; absent: in both. */
  readonly only?: ApiVersion;
  /** Required in this API version only. */
  readonly requiredIn?: ApiVersion;
  readonly values?: readonly (string | number)[];
  /** `values` names well-known values, others exist as well. */
  readonly open?: true;
  readonly valuesBy?: DependentValues;
  readonly default?: string | number | boolean;
  /** Inclusive. */
  readonly min?: number;
  readonly max?: number;
  readonly exclusiveMin?: number;
  readonly rangeBy?: DependentRange;
  readonly maxDecimals?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly patternBy?: DependentPattern;
  /** Decoded bytes of a Base64 value. */
  readonly maxDecodedBytes?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unit?: string;
  /** How a text is written: a time, Base64, CIDR … */
  readonly format?: string;
  /** Passwords, user data, registry credentials: never readable in journal, log or error. */
  readonly secret?: true;
  /** What it means, in the project's own words. */
  readonly about: Text;
}

/** One condition: the named parameter has (one of) these values. A path may be dotted (`RemovalPolicy.1`). */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

/** A check across parameters, made before anything is sent. Names are paths of wire names. */
export type Rule =
  | { readonly ascending: readonly string[] }
  | { readonly wins: readonly [used: string, ignored: string] }
  | { readonly anyOf: readonly string[] }
  | { readonly anyOfWhen: readonly [set: readonly string[], present: string] }
  | { readonly exclusive: readonly string[] }
  | { readonly together: readonly string[] }
  | { readonly distinct: readonly string[] }
  | { readonly distinctItems: string }
  | { readonly requiredWhen: readonly [parameter: string, when: Condition] }
  | { readonly appliesWhen: readonly [parameter: string, when: Condition] }
  | { readonly forbiddenWhen: readonly [parameter: string, when: Condition] }
  | { readonly requires: readonly [parameter: string, needs: string] };

/** A rule, in one API version only when `only` is there. */
export type VersionedRule = Rule & { readonly only?: ApiVersion };

/** One field of a success answer. In 2014-08-28 a List is wrapped: `{"Groups":{"<item>":[…]}}`. */
export interface AnswerField {
  readonly name: string;
  readonly type: ScalarType | 'List' | 'Object' | 'Map';
  /** Wrapper name of a List in 2014-08-28 (and element name in XML); absent: plain in both versions. */
  readonly item?: string;
  readonly of?: ScalarType | 'Object';
  readonly fields?: readonly AnswerField[];
  readonly only?: ApiVersion;
}

/** How a read is paged: by page number, or by next token. */
export type Paging =
  | { readonly by: 'number'; readonly list: string }
  | { readonly by: 'token'; readonly list: string; readonly request: string; readonly answer: string };

/**
 * How the effect of a `once` call is found again: `lookup` is asked with `filter` (parameter of the lookup ←
 * parameter of the call), `match` compares fields of a listed entry with parameters of the call, `ids` names
 * the answer's fields and the entry's fields they come from.
 */
export interface NaturalKey {
  readonly lookup: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly list: string;
  readonly match: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
  /** Names are unique in their scope, so one match is proof. Absent: a match is only a hint. */
  readonly unique?: true;
}

/** One operation of the API, with the parameters of both versions. */
export interface Operation {
  /** The API's own spelling. */
  readonly name: string;
  readonly family: Family;
  readonly kind: Kind;
  /** Absent: both versions. */
  readonly only?: ApiVersion;
  /** HTTP methods, where the API does not take both. */
  readonly methods?: readonly ('GET' | 'POST')[];
  /** ClientToken and RegionId are not repeated here: `kind` and `region` say them. */
  readonly parameters: readonly Parameter[];
  /** Whether RegionId is a parameter of the operation, and required; no operation differs in the versions. */
  readonly region: 'required' | 'optional' | 'none';
  /** Takes a ClientToken in this version only; `kind` is what it is in the other. */
  readonly tokenOnly?: ApiVersion;
  readonly rules?: readonly VersionedRule[];
  readonly naturalKey?: NaturalKey;
  readonly paging?: Paging;
  /** The field of the answer that names what was made or started (`ScalingGroupId`). */
  readonly resource?: string;
  readonly answer: readonly AnswerField[];
  readonly about: Text;
}

/** What help and completion need of an operation that is not loaded. */
export interface Summary
  extends Pick<Operation, 'name' | 'family' | 'kind' | 'tokenOnly' | 'only' | 'about'> {
  readonly kebab: string;
}

/** Who refuses: the gateway in front of the service, its check of client tokens, or Auto Scaling itself. */
export type ErrorLayer = 'gateway' | 'idempotency' | 'ess';

/**
 * What may be done after an error. none: the same request will fail again; same-token: repeat it as it is;
 * backoff: throttled before any work, wait and repeat; wait-state: a resource must change its state first;
 * re-sign: repeat with a new nonce and timestamp; new-token: this token is spent for good.
 */
export type RetryClass = 'none' | 'same-token' | 'backoff' | 'wait-state' | 're-sign' | 'new-token';

/** One error code of the service. */
export interface ServiceError {
  readonly code: string;
  readonly layer: ErrorLayer;
  /** HTTP status; undefined: not known. */
  readonly http: number | undefined;
  readonly retry: RetryClass;
  /** What it says, in the versions seen; `%s` stands for a value. Empty: its words are not known. */
  readonly messages: readonly string[];
}
