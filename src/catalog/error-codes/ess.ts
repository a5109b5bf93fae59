import type { ServiceError } from '../types.ts';
import { codesOf } from './define.ts';

const codes = codesOf('ess');

/** What Auto Scaling itself answers. */
export const ess: readonly ServiceError[] = [
  ...codes(400, 'none', {
    'AlbServerGroup.AlreadyAttached': 'The ALB ServerGroups are already attached.',
    'AlbServerGroup.NotAttached': 'The ALB ServerGroups are not attached to specific ScalingGroup.',
    'AlbServerGroup.NotExist': 'The ServerGroup "%s" do(es) not exist.',
    BreachThresholdBeyondPermitRange: 'Specific parameter "%s" beyond permit range.',
    Duplicate: 'The specified value of parameter "%s" is duplicated.',
    'IncorrectCapacity.MaxSize':
      'To attach the instances, the total capacity will be greater than the max size.',
    'IncorrectCapacity.MinSize':
      'To remove the instances, the total capacity will be lesser than the MinSize.',
    'IncorrectCapacity.NoChange':
      'To execute the specified scaling rule, the total capacity will not change.',
    IncorrectScalingConfigurationLifecycleState:
      'The current lifecycle state of specified scaling configuration does not support this action.',
    InstanceInUse:
      'You cannot delete a scaling configuration or scaling group while there is an instance associated with it.',
    'InstanceType.Mismatch':
      'The specified scaling configuration and existing active scaling configuration have different instance type.',
    InsufficientBalance: 'Your account does not have enough balance.',
    'InvalidDataDiskSnapshotId.SizeNotSupported':
      'The capacity of snapshot "%s" exceeds the size limit of the specified disk category.',
    'InvalidDBInstanceId.NotFound': [
      'DB instance "%s" does not exist.',
      'The specified value of parameter "%s" is not valid.',
    ],
    'InvalidDBInstanceId.RegionMismatch':
      'DB instance "%s" and the specified scaling group are not in the same Region.',
    'InvalidImageId.InstanceTypeMismatch':
      'The specified image does not support the specified instance type.',
    'InvalidInstanceId.InstanceTypeMismatch': [
      'Instance "%s" and existing active scaling configuration have different instance type.',
      'Instance "%s" and existing Active scaling configurations have different instance types.',
    ],
    'InvalidInstanceId.InUse': 'Instance "%s" is already attached to another scaling group.',
    'InvalidInstanceId.NetworkTypeMismatch':
      'The network type of instance "%s" does not support this action.',
    'InvalidInstanceId.RegionMismatch':
      'Instance "%s" and the specified scaling group are not in the same Region.',
    'InvalidInstanceId.VPCMismatch': 'Instance "%s" and the specified scaling group are not in the same VPC.',
    'InvalidInstanceIds.PrivateIpNotFound':
      'Can not find all private ips of instances in specific scaling group.',
    'InvalidKeyPairName.NotFound': 'The specified KeyPairName does not exist in our records.',
    'InvalidLifecycleHookId.NotExist': [
      'The specified lifecycleHookId does not exist.',
      'The specified lifecycleHookId not exist.',
    ],
    'InvalidLifecycleHookName.Duplicate': 'The specified value of parameter lifecycleHookName is duplicated.',
    'InvalidLifecycleHookName.NotExist': [
      'The specified lifecycleHookName you provided does not exist.',
      'The specified lifecycleHookName you provided not exist.',
    ],
    'InvalidLoadBalancerId.IncorrectAddressType':
      'The current address type of specified load balancer does not support this action.',
    'InvalidLoadBalancerId.IncorrectInstanceNetworkType':
      'The network type of the instance in specified Load Balancer does not support this action.',
    'InvalidLoadBalancerId.RegionMismatch': [
      'The load balancer "%s" and the specified scaling group are not in the same Region.',
      'The specified Load Balancer and the specified scaling group are not in the same Region.',
    ],
    'InvalidLoadBalancerId.VPCMismatch': [
      'The specified virtual switch and the instance in specified Load Balancer are not in the same VPC.',
      'The specified virtual switch and the instance in the load balancer "%s" are not in the same VPC.',
    ],
    InvalidMinAdjustmentMagnitudeMismatchAdjustmentType:
      'MinAdjustmentMagnitude is not supported by the specified adjustment type.',
    'InvalidNetworkType.ForRAMRole': "RAMRole can't be used For classic instance.",
    InvalidNotificationArn: 'The specified parameter notificationArn is invalid.',
    InvalidNotificationTypes: 'The specified notificationType is invalid.',
    'InvalidParameter.Conflict': [
      'The value of parameter "%s" and parameter "%s" are conflict.',
      'The value of parameter SystemDisk.Category and parameter DataDisk.N.Category are conflict.',
    ],
    InvalidParamter: [
      'The specified value of parameter is not valid.',
      'The specified value of parameter is invalid.',
    ],
    'InvalidRamRole.NotFound': 'The specified RamRoleName does not exist.',
    'InvalidResourceType.NotFound': 'The ResourceType provided does not exist in our records.',
    'InvalidScalingConfigurationId.InstanceTypeMismatch':
      'The specified scaling configuration and existing active scaling configuration have different instance type.',
    'InvalidScalingConfigurationName.Duplicate': [
      'The specified value of parameter is duplicated.',
      'The specified value of parameter ScalingConfigurationName is duplicated.',
    ],
    'InvalidScalingGroupName.Duplicate': 'The specified value of parameter "%s" is duplicated.',
    'InvalidScalingRuleName.Duplicate': 'The specified value of parameter "%s" is duplicated.',
    'InvalidScheduledTaskName.Duplicate': 'The specified value of parameter ScheduledTaskName is duplicated.',
    'InvalidSecurityGroupId.IncorrectNetworkType':
      'The network type of specified Security Group does not support this action.',
    'InvalidSecurityGroupId.VPCMismatch':
      'The specified security group and the specified virtual switch are not in the same VPC.',
    'InvalidStepAdjustments.BothNull':
      'Both lower and upper bounds of a StepAdjustment can not be left unspecified.',
    'InvalidStepAdjustments.Gap': 'StepAdjustment intervals can not have gaps between them.',
    'InvalidStepAdjustments.LowerGtUpper':
      'LowerBound must be less than the UpperBound for StepAdjustment :%s.',
    'InvalidStepAdjustments.MaxNum': 'Your scaling rule can have at most %s StepAdjustments.',
    'InvalidStepAdjustments.MultipleNullLowerBound':
      'At most one StepAdjustment may have an unspecified lower bound.',
    'InvalidStepAdjustments.MultipleNullUpperBound':
      'At most one StepAdjustment may have an unspecified upper bound.',
    'InvalidStepAdjustments.NoNullLowerBound':
      'There must be a StepAdjustment with an unspecified lower bound when one StepAdjustment has a negative lower bound.',
    'InvalidStepAdjustments.NoNullUpperBound':
      'There must be a StepAdjustment with an unspecified upper bound when one StepAdjustment has a positive upper bound.',
    'InvalidStepAdjustments.NoStepFound': 'No adjustment step found for a metric value of: %s.',
    'InvalidStepAdjustments.Overlap': 'StepAdjustment intervals can not overlap.',
    'InvalidTagKey.Malformed': 'The specified tag key "%s" is not valid.',
    'InvalidTags.KeyValue': 'The specified tags key/value cannot be empty.',
    'InvalidTags.ListSize': 'The specified tags list size cannot be more than "5".',
    'InvalidUserData.Base64FormatInvalid': 'The specified parameter UserData must be base64 encoded.',
    'InvalidUserData.SizeExceeded': 'The specified parameter UserData exceeds the size.',
    'InvalidVServerGroupId.ForLoadBalancer': 'Invalid VServerGroupId For LoadBalancer "%s".',
    'LaunchTemplateSet.NotFound': 'The specified launch template set is not found.',
    'LaunchTemplateVersionSet.NotFound': [
      'The specific version of launch template is not exist.',
      'The specific version of launch template does not exist.',
    ],
    'LifecycleAction.RecordTimesExceeded':
      'The specified lifecycleAction exceed lifecycleAction max record times.',
    'LifecycleAction.TimeExceeded':
      'The specified parameter heartbeatTime exceed lifecycleAction max suspend time.',
    'LifecycleHookIdAndLifecycleActionToken.Invalid':
      'The specified lifecycleActionToken and lifecycleHookId you provided does not match any in process lifecycle action.',
    MetricValueBeyondPermitRange: 'Specific parameter "%s" beyond permit range.',
    MissingActiveScalingConfiguration:
      'An active scaling configuration for the specified scaling group is not supplied.',
    'MissingParameter.BreachThreshold': 'Breach threshold must be specified for StepScalingRule.',
    'MissingParameter.MetricValue': 'Metric value must be specified for StepScalingRule.',
    NotificationConfigurationExist:
      'The specified notificationConfiguration already exist for the scalingGroup.',
    NotificationConfigurationNotExist:
      'The specified notificationConfiguration not exist for the scalingGroup.',
    'NotificationConfigurationQuotaExceed.ForScalingGroup':
      'NotificationConfiguration num exceed for the specified scalingGroup.',
    OperationDenied:
      'This operation is denied because the specified scaling group does not support this action.',
    QueueNotExist: ['The specified queue does not exist.', 'The specified queue queuename does not exist.'],
    'QuotaExceed.Instance': 'Living instance quota exceeded.',
    'QuotaExceeded.AfterpayInstance': 'Living afterpay instance quota exceeded.',
    'QuotaExceeded.BackendServer': 'Backend server quota exceeded in the load balancer "%s".',
    'QuotaExceeded.DBInstanceSecurityIP': 'Security IP quota exceeded in DB instance "%s".',
    'QuotaExceeded.LifecycleHook': 'Lifecycle hook quota exceeded in the specified scaling group.',
    'QuotaExceeded.LoadBalancer': 'LoadBalancer quota exceeded in the scaling group "%s".',
    'QuotaExceeded.PrivateIpAddress': 'Private IP address quota exceeded in the specified virtual switch.',
    'QuotaExceeded.RDS': '"RDS" quota exceeded.',
    'QuotaExceeded.ScalingConfiguration':
      'Scaling configuration quota exceeded in the specified scaling group.',
    'QuotaExceeded.ScalingGroup': 'Scaling group quota exceeded.',
    'QuotaExceeded.ScalingInstance': 'Scaling instance quota exceeded.',
    'QuotaExceeded.ScalingRule': 'Scaling rule quota exceeded in the specified scaling group.',
    'QuotaExceeded.ScheduledTask': 'Scheduled task quota exceeded.',
    'QuotaExceeded.SecurityGroupInstance': 'Instance quota exceeded in the specified security group.',
    'QuotaExceeded.VPCInstance': 'Instance quota exceeded in the specified VPC.',
    'QuotaExceeded.VServerGroup': 'VServerGroup quota exceeded in the specified scaling group.',
    'ResourceNotAvailable.ECS':
      'The specified region or zone does not offer the specified disk or instance category.',
    'ScalingRule.InvalidScalingRuleType': 'Specific scaling rule type: %s can not be executed.',
    'ScheduledAction.RegionMismatch':
      'The specified scheduled task and the specified scheduled action are not in the same Region.',
    StepBeyondPermitRange: 'Specific parameter "%s" beyond permit range.',
    'TargetTrackingScalingRule.DumplicateMetric':
      'Only one TargetTrackingScaling rule for a given metric specification is allowed.',
    'TargetTrackingScalingRule.UnsupportedMetric':
      'Specific metric is not supported for target tracking scaling rule.',
    'TemplateMissingParameter.ImageId':
      'The input parameter "ImageId" that is mandatory for processing this request is not supplied.',
    'TemplateMissingParameter.InstanceTypes':
      'The input parameter "InstanceTypes" that is mandatory for processing this request is not supplied.',
    'TemplateMissingParameter.SecurityGroup':
      'The input parameter "SecurityGroup" that is mandatory for processing this request is not supplied.',
    'TemplateVersion.NotNumber':
      'The input parameter "LaunchTemplateVersion" is supposed to be a string representing the version number.',
    TopicNotExist: ['The specified topic does not exist.', 'The specified topic topicname does not exist.'],
    'UnsupportedNotificationType.CurrentRegion':
      'The notificationType is not supported in the special region which scalingGroup belongs to.',
  }),
  ...codes(400, 'wait-state', {
    'BackendServer.configuring': [],
    IncorrectDBInstanceStatus: 'The current status of DB instance "%s" does not support this action.',
    IncorrectInstanceStatus: 'The current status of instance "%s" does not support this action.',
    IncorrectLoadBalancerHealthCheck: [
      'The current health check type of specified load balancer does not support this action.',
      'The current health check type of the load balancer "%s" does not support this action.',
    ],
    IncorrectLoadBalancerStatus: [
      'The current status of the specified load balancer does not support this action.',
      'The current status of the load balancer "%s" does not support this action.',
    ],
    IncorrectScalingGroupStatus:
      'The current status of the specified scaling group does not support this action.',
    IncorrectVSwitchStatus: 'The current status of virtual switch does not support this operation.',
    'InvalidInstance.NoInstanceNeedBeRefreshed': [],
    'InvalidOperation.Conflict':
      'Specific operation may conflicts with other operations, please retry later.',
    ScalingActivityInProgress:
      'You cannot delete a scaling group or launch a new scaling activity while there is a scaling activity in progress for the specified scaling group.',
    VServerGroupProcessing: [],
  }),
  ...codes(403, 'none', {
    'Forbidden.Unauthorized': 'A required authorization for the specified action is not supplied.',
    'InvalidDevice.InUse': 'Device "%s" has been occupied.',
    'InvalidSnapshot.TooOld':
      'This operation is denied because the specified snapshot is created before 2013-07-15.',
    'InvalidSystemDiskCategory.ValueUnauthorized': 'The system disk category is not authorized.',
    'QuotaExceeded.EphemeralDiskSize': 'Ephemeral disk size quota exceeded.',
  }),
  ...codes(404, 'none', {
    'InvalidAcceptLanguage.NotFound': 'Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed.',
    'InvalidDataDiskSnapshotId.NotFound': 'Snapshot "%s" does not exist.',
    'InvalidImageId.NotFound': 'The specified image does not exist.',
    'InvalidInstanceId.NotFound': [
      'Instance "%s" does not exist.',
      'A required authorization for the specified action is not supplied.',
    ],
    'InvalidLoadBalancerId.NotFound': [
      'The load balancer "%s" does not exist.',
      'The specified Load Balancer does not exist.',
    ],
    'InvalidRegionId.NotFound': 'The specified region does not exist.',
    'InvalidScalingConfigurationId.NotFound': 'The specified scaling configuration does not exist.',
    'InvalidScalingGroupId.NotFound': 'The specified scaling group does not exist.',
    'InvalidScalingRuleAri.NotFound': 'The specified scaling rule Ari does not exist.',
    'InvalidScalingRuleId.NotFound': 'The specified scaling rule does not exist.',
    'InvalidScheduledTaskId.NotFound': 'The specified scheduled task does not exist.',
    'InvalidSecurityGroupId.NotFound': 'The specified security group does not exist.',
    'InvalidVSwitchId.NotFound': 'The specified virtual switch does not exist.',
  }),
];
