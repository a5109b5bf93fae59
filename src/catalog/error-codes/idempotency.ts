import type { ServiceError } from '../types.ts';
import { codesOf } from './define.ts';

const codes = codesOf('idempotency');

/** What is answered about a ClientToken. ESS names the mismatch alone; the others come from ECS and its kin. */
export const idempotency: readonly ServiceError[] = [
  ...codes(400, 'none', {
    'Idempotence.SignatureMismatch':
      'There is a idempotence signature mismatch between this and last request.',
    IdempotenceParamNotMatch:
      'Request uses a client token in a previous request but is not identical to that request.',
    IdempotentParameterMismatch: [
      'Request uses a client token in a previous request but is not identical to that request.',
      'The specified clientToken is used.',
    ],
    'InvalidClientToken.ValueNotSupported': 'The ClientToken provided is invalid.',
  }),
  ...codes(400, 'same-token', {
    'Idempotence.Processing': 'The previous request is still processing, please try again later.',
  }),
  ...codes(403, 'none', {
    'InvalidIdempotenceParameter.Mismatch': 'The specified parameters are different from before.',
  }),
  ...codes(403, 'same-token', {
    IdempotentProcessing: 'The previous idempotent request(s) is still processing.',
    LastTokenProcessing: 'The last token request is processing.',
  }),
  ...codes(undefined, 'new-token', {
    IdempotentFailed:
      'The previous idempotent request(s) has failed due to some unknown error, exception or failure.',
  }),
];
