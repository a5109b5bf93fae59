/** An AccessKey pair that is at hand. */
export interface Keys {
  readonly kind: 'keys';
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

/** Keys that a sign-in of the vendor's CLI left in a profile: they end, and only another sign-in renews them. */
export interface SignedIn {
  readonly kind: 'signed-in';
  readonly profile: string;
  /** The account's id, where the profile knows it. */
  readonly account?: string;
  /** The command that signs in again. */
  readonly renewWith: string;
  /** Reads the profile anew: it may have been renewed since. */
  readonly read: () => Promise<{ readonly keys: Keys; readonly expiresAt: number }>;
}

/** What a role is assumed with, of all ways to assume one. */
export interface RoleSession {
  /** `acs:ram::<account>:role/<name>` */
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** Of the security token service. */
  readonly endpoint: URL;
}

/** A role that other credentials assume (STS AssumeRole). */
export interface AssumedRole extends RoleSession {
  readonly kind: 'role';
  readonly base: Recipe;
  readonly externalId?: string;
  readonly policy?: string;
}

/** A role that the token of an OpenID provider assumes (STS AssumeRoleWithOIDC). */
export interface OidcRole extends RoleSession {
  readonly kind: 'oidc-role';
  readonly providerArn: string;
  readonly tokenFile: string;
}

/** The role of the instance that this machine is, asked of its metadata service. */
export interface EcsRole {
  readonly kind: 'ecs-role';
  /** Absent: the metadata names it. */
  readonly roleName?: string;
  readonly metadata: URL;
}

/** A server that hands out credentials. */
export interface CredentialsUri {
  readonly kind: 'uri';
  readonly uri: URL;
}

/** A program that prints credentials. */
export interface CredentialProgram {
  readonly kind: 'program';
  readonly command: string;
}

/** How credentials are had: parsed and complete, but nothing was asked, read or run for it yet. */
export type Recipe = Keys | SignedIn | AssumedRole | OidcRole | EcsRole | CredentialsUri | CredentialProgram;

/** A recipe, and where it stands. */
export interface FoundCredentials {
  readonly recipe: Recipe;
  /** The vendor's name of the way: `AK`, `RamRoleArn` … */
  readonly mode: string;
  /** As a person would look it up; never a secret. */
  readonly origin: string;
  /**
   * Who the calls are made for when neither a role's ARN nor a lasting AccessKey says so. A temporary AccessKey
   * id must not: it is another one every hour, and a call that was left open would never be found again.
   */
  readonly account: string;
  /** The file that holds secrets, where one does. */
  readonly file?: { readonly path: string; readonly mode: number };
}
