/** What signs a request. Never logged, never journalled. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Present for temporary (STS) credentials. */
  readonly securityToken?: string;
  /**
   * Who the calls are made for, as far as it is known without asking the network: the account id of a role's
   * ARN, else the AccessKey id. Part of the journal's scope, for a token belongs to one account.
   */
  readonly account: string;
  /** Where they were found, for errors and `configure list`: never a secret. */
  readonly origin: string;
  /** Milliseconds since the epoch; absent: they do not expire. */
  readonly expiresAt?: number;
}
