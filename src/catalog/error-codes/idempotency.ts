import type { ErrorRow } from '../errors.ts';

/** What is answered about a ClientToken. ESS names the mismatch alone; the others are ECS and its kin. */
export const idempotency: readonly ErrorRow[] = [
  [
    'Idempotence.Processing',
    400,
    'same-token',
    'The previous request is still processing, please try again later.',
  ],
  [
    'Idempotence.SignatureMismatch',
    400,
    'none',
    'There is a idempotence signature mismatch between this and last request.',
  ],
  [
    'IdempotenceParamNotMatch',
    400,
    'none',
    'Request uses a client token in a previous request but is not identical to that request.',
  ],
  [
    'IdempotentFailed',
    undefined,
    'new-token',
    'The previous idempotent request(s) has failed due to some unknown error, exception or failure.',
  ],
  [
    'IdempotentParameterMismatch',
    400,
    'none',
    'Request uses a client token in a previous request but is not identical to that request.',
    'The specified clientToken is used.',
  ],
  ['IdempotentProcessing', 403, 'same-token', 'The previous idempotent request(s) is still processing.'],
  ['InvalidClientToken.ValueNotSupported', 400, 'none', 'The ClientToken provided is invalid.'],
  [
    'InvalidIdempotenceParameter.Mismatch',
    403,
    'none',
    'The specified parameters are different from before.',
  ],
  ['LastTokenProcessing', 403, 'same-token', 'The last token request is processing.'],
];
