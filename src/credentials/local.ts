import type { Credentials } from './credentials.ts';

/** The pair that the embedded service accepts when it is started without `--access-key`. */
export const localCredentials: Credentials = {
  accessKeyId: 'ess-local',
  accessKeySecret: 'ess-local-secret',
  account: 'ess-local',
  origin: '--local',
};
