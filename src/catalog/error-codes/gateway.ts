import type { ServiceError } from '../types.ts';
import { codesOf } from './define.ts';

const codes = codesOf('gateway');

/** What the gateway answers before a request reaches the service. */
export const gateway: readonly ServiceError[] = [
  ...codes(400, 'backoff', {
    Throttling: 'Request was denied due to request throttling.',
    'Throttling.Api': 'Request was denied due to api flow control.',
    'Throttling.User': 'Request was denied due to user flow control.',
  }),
  ...codes(400, 'none', {
    IncompleteSignature: [
      'The request signature does not conform to Aliyun standards. server string to sign is:%s',
      'The request signature does not conform to Aliyun standards.',
    ],
    'InvalidAccessKeyId.Inactive': 'Specified access key is disabled.',
    InvalidOwner: "OwnerId and OwnerAccount can't be used at one API access.",
    InvalidOwnerAccount: 'The specified OwnerAccount is not valid.',
    InvalidOwnerId: 'The specified OwnerId is not valid.',
    InvalidParameter: [
      'The specified value of parameter "%s" is not valid.',
      'The specified value of parameter "ScalingPolicy" is not valid.',
    ],
    'InvalidParameter.Format': 'Specified parameter format is not valid.',
    'InvalidSecurityToken.Expired': 'Specified SecurityToken is expired.',
    'InvalidSecurityToken.Malformed': 'Specified SecurityToken is malformed.',
    'InvalidSecurityToken.MismatchWithAccessKey': 'Specified SecurityToken mismatch with the AccessKey.',
    InvalidSignatureMethod: 'Specified signature method is not valid.',
    'InvalidTimeStamp.Format': 'Specified time stamp or date value is not well formatted.',
    InvalidVersion: 'Specified parameter Version is not valid.',
    MissingParameter:
      'The input parameter "%s" that is mandatory for processing this request is not supplied.',
    MissingSecurityToken: 'SecurityToken is mandatory for this action.',
    NoSuchVersion: 'The specified version does not exist.',
    ResourceNotAvailable: 'Resource you requested is not available in this region or zone.',
    SignatureDoesNotMatch: [
      'Specified signature is not matched with our calculation. server string to sign is:%s',
      'The signature we calculated does not match the one you provided.',
    ],
    UnsupportedHTTPMethod: 'This http method is not supported.',
    UnsupportedOperation: 'The specified action is not supported.',
    UnsupportedParameter: 'The parameter "%s" is not supported.',
  }),
  ...codes(400, 're-sign', {
    IllegalTimestamp:
      'The input parameter "Timestamp" that is mandatory for processing this request is not supplied.',
    'InvalidTimeStamp.Expired': 'Specified time stamp or date value is expired.',
    SignatureNonceUsed: [
      'Specified signature nonce was used already.',
      'The request signature nonce has been used.',
    ],
  }),
  ...codes(403, 'none', {
    Forbidden: 'Users are not authorized to operate on the specified resource.',
    'Forbidden.AccessKeyDisabled': 'The Access Key is disabled.',
    'Forbidden.NotSupportRAM': 'This action does not support accessed by RAM mode.',
    'Forbidden.RAM':
      "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
    'Forbidden.RiskControl': 'This operation is forbidden by Aliyun Risk Control system.',
    'Forbidden.Unsubscribed': 'Do not have permission to access this API.',
    'Forbidden.UserVerification': 'Your user account is not verified by Aliyun.',
  }),
  ...codes(404, 'none', {
    'InvalidAccessKeyId.NotFound': [
      'Specified access key is not found.',
      'The Access Key ID provided does not exist in our records.',
    ],
    'InvalidAction.NotFound': 'Specified api is not found, please check your url and method.',
    'InvalidApi.NotFound': 'Specified api is not found, please check your url and method.',
    'InvalidProduct.NotFound': 'Cannot find product according to your specified domain.',
    'InvalidProtocol.NeedSsl': 'Your request is denied as lack of ssl protect.',
  }),
  ...codes(500, 'same-token', {
    InternalError: 'The request processing has failed due to some unknown error, exception or failure.',
    UnknownError: [],
  }),
  ...codes(503, 'same-token', {
    ServiceUnavailable: 'The request has failed due to a temporary failure of the server.',
  }),
  ...codes(undefined, 'backoff', {
    'Rejected.Throttling': [],
  }),
  ...codes(undefined, 'none', {
    ContentLengthDoesNotMatch: [],
    ContentMD5NotMatched: [],
    'InvalidParameter.Accept': [],
    'InvalidRegion.NotFound': [],
  }),
];
