# Completion of ess for PowerShell (5.1 or newer). Only to look up IDs in the journal it starts a process.
# Generated from the catalogue: see src/generate/completions.

Register-ArgumentCompleter -Native -CommandName ess -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # Each with its meaning after a space.
    $commands = @(
        'token make, derive and check client tokens'
        'journal the record of calls and attempts on this machine'
        'wait wait for activities, groups, instances and refreshes'
        'configure ask for the settings on a terminal, or read and change them one by one'
        'doctor whether all that a call needs is there, and what to do where it is not'
        'batch make the calls of a plan, each once, however often the plan is run'
        'emulator serve the embedded service to other clients'
        'search find operations and parameters by a word'
        'completion print the completion script of a shell'
        'help help for a command'
    )
    $operations = @(
        'apply-eci-scaling-configuration Create or change an ECI scaling configuration to match a Kubernetes manifest'
        'apply-scaling-group Create or change an ECI group to match a Kubernetes Deployment manifest'
        'attach-alb-server-groups Make the instances of a group backends of ALB server groups'
        'attach-db-instances Let the instances of a group reach databases, present and future ones alike'
        'attach-instances Put existing instances into a group; they are not released when they leave, unless entrusted'
        'attach-load-balancers Make the instances of a group backends of CLB instances, in their default server groups'
        'attach-server-groups Make the instances of a group backends of ALB, NLB or GWLB server groups'
        'attach-v-server-groups Make the instances of a group backends of vServer groups of CLB instances'
        'cancel-instance-refresh End an instance refresh where it is; what was replaced stays so'
        'change-resource-group Move a scaling group to another resource group'
        'complete-lifecycle-action End the wait of instances in a hook before its time is up'
        'create-alarm Create an alarm task, which runs scaling rules when a metric of a group passes a threshold'
        'create-diagnose-report Have a group examined for what keeps it from scaling'
        'create-eci-scaling-configuration Create a scaling configuration of ECI: the template that a group creates container groups from'
        'create-lifecycle-hook Create a lifecycle hook, which holds instances for a while as they come into or leave a group'
        'create-notification-configuration Have events of a group reported to CloudMonitor, a queue or a topic'
        'create-scaling-configuration Create a scaling configuration: the template that a group creates its ECS instances from'
        'create-scaling-group Create a scaling group: sizes, zones, load balancers and databases of a set of instances'
        'create-scaling-rule Create a scaling rule: by how much, or towards which target, a group is scaled'
        'create-scheduled-task Create a scheduled task, which runs a rule or sets the sizes of a group at a given time'
        'deactivate-scaling-configuration Make the active scaling configuration of a disabled group inactive'
        'delete-alarm Delete an alarm task'
        'delete-diagnose-report Delete a diagnosis report'
        'delete-eci-scaling-configuration Delete a scaling configuration of ECI container groups'
        'delete-lifecycle-hook Delete a lifecycle hook; instances that wait in it go on with its default result'
        'delete-notification-configuration Stop reporting events of a group to one receiver'
        'delete-scaling-configuration Delete a scaling configuration that is not active and has no instances left'
        'delete-scaling-group Delete a group with its configurations, rules and activities'
        'delete-scaling-rule Delete a scaling rule'
        'delete-scheduled-task Delete a scheduled task'
        'describe-alarms List alarm tasks with their conditions and present state'
        'describe-alert-configuration Show for which outcomes of scaling activities a group sends messages to its owner'
        'describe-candidate-instance-type Find instance types and zones that can stand in for given types'
        'describe-diagnose-reports List the diagnosis reports of a group with what was found'
        'describe-eci-scaling-configuration-detail Show one ECI scaling configuration in full, on request as a Kubernetes manifest'
        'describe-eci-scaling-configurations List scaling configurations of ECI container groups, and which one of a group is active'
        'describe-elastic-strength Rate how likely a group, or a choice of types and zones, can scale out with the stock there is'
        'describe-instance-create-and-delete-statistics Count over time how many instances were created, destroyed, started and stopped'
        'describe-instance-refreshes List instance refreshes with their progress'
        'describe-lifecycle-actions List the instances that an activity made wait in hooks, with the token that frees each'
        'describe-lifecycle-hooks List lifecycle hooks with what they wait for and how long'
        'describe-limitation Show the account quotas: how many groups, configurations, rules, tasks and so on there may be'
        'describe-notification-configurations List who is told of which events of a group'
        'describe-notification-types List the kinds of event that can be reported'
        'describe-pattern-types List the instance types that meet given requirements'
        'describe-regions List the regions that Auto Scaling is available in, with their endpoints'
        'describe-scaling-activities List scaling activities: what was done, why, how far it is and which instances it touched'
        'describe-scaling-activity-detail Tell in words how one scaling activity went'
        'describe-scaling-activity-statistics Count scaling activities over time, by how they ended or by error code'
        'describe-scaling-configurations List scaling configurations of ECS instances, and which one of a group is active'
        'describe-scaling-group-detail Show one group in full, on request as a Kubernetes Deployment manifest'
        'describe-scaling-group-diagnose-details Show what the latest diagnosis of a group found, resource by resource'
        'describe-scaling-groups List scaling groups with their sizes, instances by state, and settings'
        'describe-scaling-instances List instances of a group with their health and lifecycle state'
        'describe-scaling-rules List scaling rules, with the alarms that trigger them on request'
        'describe-scheduled-tasks List scheduled tasks with their times and what they do'
        'detach-alb-server-groups Stop adding the instances of a group to ALB server groups'
        'detach-db-instances Stop letting the instances of a group reach databases'
        'detach-instances Take instances out of a group and keep them running'
        'detach-load-balancers Stop adding the instances of a group to the default server groups of CLB instances'
        'detach-server-groups Stop adding the instances of a group to ALB, NLB or GWLB server groups'
        'detach-v-server-groups Stop adding the instances of a group to vServer groups of CLB instances'
        'disable-alarm Stop an alarm task from running its rules, without deleting it'
        'disable-scaling-group Disable a group: it starts no scaling activity any more and keeps its instances'
        'enable-alarm Let a disabled alarm task watch again'
        'enable-scaling-group Enable a group, so that it creates and removes instances; it needs a configuration or a launch template'
        'enter-standby Put instances on standby: they stay in the group but get no traffic and no health check'
        'execute-scaling-rule Run a simple or step scaling rule now'
        'exit-standby Bring instances back from standby into service'
        'list-tag-keys List the tag keys in use'
        'list-tag-resources List which scaling groups carry which tags'
        'list-tag-values List the values in use of one tag key'
        'modify-alarm Change what an alarm task watches and which rules it runs'
        'modify-alert-configuration Set for which outcomes of scaling activities a group sends messages to its owner'
        'modify-eci-scaling-configuration Change a scaling configuration of ECI; instances that exist already are not touched'
        'modify-instance-attribute Hand attached instances over to the group for their whole life, or take them back'
        'modify-lifecycle-hook Change a lifecycle hook, found by its ID or by group and name'
        'modify-notification-configuration Change which events of a group are reported, and how'
        'modify-scaling-configuration Change a scaling configuration; instances that exist already are not touched'
        'modify-scaling-group Change settings of a group; what is not named stays as it is'
        'modify-scaling-rule Change a scaling rule; its kind stays as it is'
        'modify-scheduled-task Change when a scheduled task runs and what it does'
        'query-historical-metric Show past values of a metric of a group, which forecasts are made from'
        'query-predictive-metric Show forecast values of a metric of a group'
        'query-predictive-task-info Show the sizes that a predictive rule has planned for its group'
        'query-predictive-value Show how many instances a group is forecast to need to keep a metric at a target'
        'rebalance-instances Even out the instances of a BALANCE group over its zones, in one activity'
        'record-lifecycle-action-heartbeat Prolong the wait of instances in a hook; each call counts towards the number allowed'
        'remove-instances Take instances out of a group; those that the group created are released or stopped'
        'resume-instance-refresh Let an instance refresh go on that was suspended or waits at a checkpoint'
        'resume-processes Have a group take up suspended kinds of work again'
        'rollback-instance-refresh Turn an instance refresh back: what it replaced gets the earlier configuration again'
        'scale-with-adjustment Scale a group by a given amount now, without a rule'
        'set-group-deletion-protection Switch the deletion protection of a group on or off'
        'set-instance-health Declare an instance healthy or unhealthy; an unhealthy one is replaced'
        'set-instances-protection Protect instances from scale-in, or lift that protection'
        'start-instance-refresh Replace the instances of a group in batches, so that all follow a new configuration'
        'suspend-instance-refresh Pause an instance refresh until it is resumed'
        'suspend-processes Have a group leave some kinds of work until they are resumed'
        'tag-resources Put tags on scaling groups; a key that is there gets the new value'
        'untag-resources Take tags off scaling groups'
        'verify-authentication Check that Auto Scaling has been authorized to work on the other resources of the account'
        'verify-user Check that the account can use Auto Scaling'
    )

    # The words that may follow a command.
    $words = @{
        '' = $commands + $operations
        'help' = $commands + $operations
        'token' = @(
            'new a random token (UUID version 4)'
            'derive the token that --token-seed derives: the same on every machine'
            'check whether a token can be used as it is'
        )
        'journal' = @(
            'list the calls, the newest first'
            'pending the calls whose end is not known yet'
            'resume bring unfinished calls to their end, each under its own token'
            'close take an open call off the list that you have looked after yourself; it stays unknown'
            'show one call, with the course of its attempts'
            'diff how the parameters of a call differ from those of another, or of a command'
            'ids the IDs seen under a name such as ScalingGroupId, the newest first'
            'export all calls as NDJSON, the oldest first'
            'prune forget calls that were done long ago'
            'verify read everything and tell what is damaged'
            'path print where the journal is'
            'init make the journal, or bring it up to date'
        )
        'wait' = @(
            'activity until scaling activities have ended'
            'group until a scaling group is in a state'
            'instances until a group''s instances are in service and healthy'
            'refresh until an instance refresh has succeeded'
        )
        'configure' = @(
            'list every option, its value and where it comes from'
            'get an option''s value in force'
            'set change a setting'
            'unset take a setting away; with --profile alone, the whole profile'
            'path where the settings lie'
        )
        'batch' = @(
            'status what the journal knows of a plan'
        )
        'emulator' = @(
            'export print a whole state, as NDJSON'
            'import fill a new or empty state from NDJSON that was exported; - is standard input'
        )
        'completion' = @(
            'bash'
            'zsh'
            'fish'
            'powershell'
        )
    }

    # The flags of a command, or of a command and its subcommand.
    $commandFlags = @{
        '' = -split '--help --version --lang'
        'token' = -split '--help'
        'token new' = -split '--help'
        'token derive' = -split '--operation --region-id --seed --help'
        'token check' = -split '--help'
        'journal' = -split '--help'
        'journal list' = -split '--journal --state --operation --region-id --since --until --output --limit --page --help'
        'journal pending' = -split '--journal --output --help'
        'journal resume' = -split '--journal --region-id --output --query --quiet --debug --local --profile --endpoint
            --endpoint-type --allow-http --api-version --signature --max-attempts --deadline
            --connect-timeout --read-timeout --all --help'
        'journal close' = -split '--journal --note --help'
        'journal show' = -split '--journal --output --help'
        'journal diff' = -split '--journal --output --help'
        'journal ids' = -split '--journal --help'
        'journal export' = -split '--journal --state --operation --region-id --since --until --help'
        'journal prune' = -split '--journal --older-than --help'
        'journal verify' = -split '--journal --put-aside --help'
        'journal path' = -split '--journal --help'
        'journal init' = -split '--journal --help'
        'wait' = -split '--help'
        'wait activity' = -split '--region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
            --allow-http --api-version --signature --max-attempts --deadline --connect-timeout
            --read-timeout --timeout --help'
        'wait group' = -split '--region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
            --allow-http --api-version --signature --max-attempts --deadline --connect-timeout
            --read-timeout --timeout --state --help'
        'wait instances' = -split '--region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
            --allow-http --api-version --signature --max-attempts --deadline --connect-timeout
            --read-timeout --timeout --count --help'
        'wait refresh' = -split '--region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
            --allow-http --api-version --signature --max-attempts --deadline --connect-timeout
            --read-timeout --timeout --scaling-group-id --help'
        'configure' = -split '--profile --help'
        'configure list' = -split '--profile --output --help'
        'configure get' = -split '--profile --help'
        'configure set' = -split '--profile --help'
        'configure unset' = -split '--profile --help'
        'configure path' = -split '--help'
        'doctor' = -split '--region-id --debug --local --profile --endpoint --endpoint-type --allow-http --journal
            --output --help'
        'batch' = -split '--plan-name --format --concurrency --rate --on-error --region-id --dry-run --mask
            --no-validate --quiet --debug --local --profile --endpoint --endpoint-type --allow-http
            --api-version --signature --journal --no-journal --replay --token-retention --max-attempts
            --deadline --connect-timeout --read-timeout --help'
        'batch status' = -split '--plan-name --journal --output --help'
        'emulator' = -split '--port --host --state --access-key --fault --speed --seed --token-retention --token-scope
            --store-refusals --processing-code --quota --help'
        'emulator export' = -split '--state --help'
        'emulator import' = -split '--state --help'
        'search' = -split '--help'
        'completion' = -split '--help'
    }

    # An operation's own flags, in both API versions, and those that every operation has.
    $operationFlags = @{
        'apply-eci-scaling-configuration' = -split '--scaling-group-id --scaling-configuration-id --content --format'
        'apply-scaling-group' = -split '--content --format --client-token --token-seed --token-from-params --new-token'
        'attach-alb-server-groups' = -split '--scaling-group-id --alb-server-group --alb-server-groups --force-attach --no-force-attach
            --client-token --token-seed --token-from-params --new-token --wait --timeout'
        'attach-db-instances' = -split '--scaling-group-id --db-instance --db-instances --type --attach-mode --force-attach
            --no-force-attach --client-token --token-seed --token-from-params --new-token'
        'attach-instances' = -split '--scaling-group-id --instance-id --instance-ids --load-balancer-weight
            --load-balancer-weights --entrusted --no-entrusted --lifecycle-hook --no-lifecycle-hook
            --ignore-invalid-instance --no-ignore-invalid-instance --client-token --token-seed
            --token-from-params --new-token --wait --timeout'
        'attach-load-balancers' = -split '--scaling-group-id --load-balancer --load-balancers --load-balancer-config
            --load-balancer-configs --force-attach --no-force-attach --async --no-async --client-token
            --token-seed --token-from-params --new-token --wait --timeout'
        'attach-server-groups' = -split '--scaling-group-id --server-group --server-groups --force-attach --no-force-attach
            --client-token --token-seed --token-from-params --new-token --wait --timeout'
        'attach-v-server-groups' = -split '--scaling-group-id --v-server-group --v-server-groups --force-attach --no-force-attach
            --client-token --token-seed --token-from-params --new-token'
        'cancel-instance-refresh' = -split '--scaling-group-id --instance-refresh-task-id'
        'change-resource-group' = -split '--resource-id --resource-type --new-resource-group-id'
        'complete-lifecycle-action' = -split '--lifecycle-hook-id --lifecycle-action-token --lifecycle-action-result --client-token
            --token-seed --token-from-params --new-token'
        'create-alarm' = -split '--scaling-group-id --name --description --alarm-action --alarm-actions --effective
            --metric-name --metric-type --comparison-operator --threshold --statistics --period
            --evaluation-count --dimension --dimensions --expression --expressions
            --expressions-logic-operator --group-id'
        'create-diagnose-report' = -split '--scaling-group-id'
        'create-eci-scaling-configuration' = -split '--scaling-group-id --scaling-configuration-name --container-group-name --description --cpu
            --memory --cpu-options-core --cpu-options-threads-per-core --instance-type
            --instance-types --instance-family-level --gpu-driver-version --cost-optimization
            --no-cost-optimization --restart-policy --active-deadline-seconds
            --termination-grace-period-seconds --ephemeral-storage --spot-strategy --spot-price-limit
            --container --containers --init-container --init-containers --volume --volumes
            --image-registry-credential --image-registry-credentials --acr-registry-info
            --acr-registry-infos --image-snapshot-id --auto-match-image-cache
            --no-auto-match-image-cache --data-cache-bucket --data-cache-pl
            --data-cache-provisioned-iops --data-cache-bursting-enabled
            --no-data-cache-bursting-enabled --security-group-id --auto-create-eip
            --no-auto-create-eip --eip-bandwidth --ingress-bandwidth --egress-bandwidth
            --ipv6-address-count --host-name --host-aliase --host-aliases --dns-policy
            --dns-config-name-server --dns-config-name-servers --dns-config-search
            --dns-config-searchs --dns-config-option --dns-config-options --ntp-server --ntp-servers
            --load-balancer-weight --security-context-sysctl --security-context-sysctls
            --ram-role-name --enable-sls --no-enable-sls --resource-group-id --tag --tags'
        'create-lifecycle-hook' = -split '--scaling-group-id --lifecycle-hook-name --lifecycle-transition --default-result
            --heartbeat-timeout --notification-arn --notification-metadata'
        'create-notification-configuration' = -split '--scaling-group-id --notification-arn --notification-type --notification-types
            --message-encoding --time-zone'
        'create-scaling-configuration' = -split '--scaling-group-id --scaling-configuration-name --image-id --image-name --image-family
            --image-options --image-options.login-as-non-root --no-image-options.login-as-non-root
            --instance-type --instance-types --instance-type-override --instance-type-overrides
            --instance-pattern-info --instance-pattern-infos --instance-type-candidate-options
            --instance-type-candidate-options.enabled --no-instance-type-candidate-options.enabled
            --instance-type-candidate-options.allow-different-generation
            --no-instance-type-candidate-options.allow-different-generation
            --instance-type-candidate-options.allow-cross-az
            --no-instance-type-candidate-options.allow-cross-az
            --instance-type-candidate-options.allow-cidr-blocks
            --instance-type-candidate-options.max-price --custom-priorities --cpu --memory
            --security-group-id --security-group-ids --internet-charge-type
            --internet-max-bandwidth-in --internet-max-bandwidth-out --ipv6-address-count
            --network-interfaces --zone-id --system-disk --system-disk.category --system-disk.size
            --system-disk.performance-level --system-disk.disk-name --system-disk.description
            --system-disk.auto-snapshot-policy-id --system-disk.kms-key-id
            --system-disk.bursting-enabled --no-system-disk.bursting-enabled
            --system-disk.provisioned-iops --system-disk.encrypted --no-system-disk.encrypted
            --system-disk.encrypt-algorithm --system-disk-categories --data-disk --data-disks
            --spot-strategy --spot-price-limit --spot-price-limits --spot-duration
            --spot-interruption-behavior --instance-name --instance-description --host-name
            --key-pair-name --password --password-inherit --no-password-inherit --ram-role-name
            --user-data --http-endpoint --http-tokens --deletion-protection --no-deletion-protection
            --credit-specification --security-options --security-options.confidential-computing-mode
            --cpu-options --cpu-options.accelerators --load-balancer-weight --tenancy --affinity
            --dedicated-host-id --dedicated-host-cluster-id --deployment-set-id --hpc-cluster-id
            --storage-set-id --storage-set-partition-number --private-pool-options
            --private-pool-options.match-criteria --private-pool-options.id --resource-pool-options
            --resource-pool-options.strategy --resource-pool-options.private-pool-ids
            --resource-pool-options.private-pool-tags --scheduler-options --io-optimized
            --security-enhancement-strategy --resource-group-id --tags --client-token --token-seed
            --token-from-params --new-token'
        'create-scaling-group' = -split '--scaling-group-name --min-size --max-size --desired-capacity --default-cooldown
            --group-type --v-switch-id --v-switch-ids --removal-policy --removal-policies
            --custom-policy-arn --scaling-policy --stop-instance-timeout --max-instance-lifetime
            --health-check-type --health-check-types --multi-az-policy --allocation-strategy
            --spot-allocation-strategy --az-balance --no-az-balance --balance-mode --auto-rebalance
            --no-auto-rebalance --on-demand-base-capacity --on-demand-percentage-above-base-capacity
            --compensate-with-on-demand --no-compensate-with-on-demand --spot-instance-remedy
            --no-spot-instance-remedy --capacity-options --capacity-options.on-demand-base-capacity
            --capacity-options.on-demand-percentage-above-base-capacity
            --capacity-options.compensate-with-on-demand
            --no-capacity-options.compensate-with-on-demand
            --capacity-options.spot-auto-replace-on-demand
            --no-capacity-options.spot-auto-replace-on-demand --capacity-options.price-comparison-mode
            --spot-instance-pools --instance-id --container-group-id --launch-template-id
            --launch-template-version --launch-template-override --launch-template-overrides
            --alb-server-group --alb-server-groups --server-group --server-groups --v-server-group
            --v-server-groups --load-balancer-config --load-balancer-configs --load-balancer-ids
            --db-instance --db-instances --db-instance-ids --lifecycle-hook --lifecycle-hooks
            --group-deletion-protection --no-group-deletion-protection --sync-alarm-rule-to-cms
            --no-sync-alarm-rule-to-cms --scale-out-amount-check --no-scale-out-amount-check
            --resource-group-id --tag --tags --system-tag --client-token --token-seed
            --token-from-params --new-token'
        'create-scaling-rule' = -split '--scaling-group-id --scaling-rule-name --scaling-rule-type --adjustment-type
            --adjustment-value --min-adjustment-magnitude --cooldown --step-adjustment
            --step-adjustments --metric-name --metric-type --target-value --disable-scale-in
            --no-disable-scale-in --estimated-instance-warmup --scale-out-evaluation-count
            --scale-in-evaluation-count --alarm-dimension --alarm-dimensions --alarm-options
            --alarm-options.period --hybrid-monitor-namespace --hybrid-metrics
            --predictive-scaling-mode --predictive-value-behavior --predictive-value-buffer
            --predictive-task-buffer-time --initial-max-size'
        'create-scheduled-task' = -split '--scheduled-task-name --description --scheduled-action --scaling-group-id --min-value
            --max-value --desired-capacity --launch-time --recurrence-type --recurrence-value
            --recurrence-end-time --task-enabled --no-task-enabled --launch-expiration-time'
        'deactivate-scaling-configuration' = -split '--scaling-configuration-id'
        'delete-alarm' = -split '--alarm-task-id'
        'delete-diagnose-report' = -split '--report-id'
        'delete-eci-scaling-configuration' = -split '--scaling-configuration-id'
        'delete-lifecycle-hook' = -split '--lifecycle-hook-id --scaling-group-id --lifecycle-hook-name'
        'delete-notification-configuration' = -split '--scaling-group-id --notification-arn'
        'delete-scaling-configuration' = -split '--scaling-configuration-id'
        'delete-scaling-group' = -split '--scaling-group-id --force-delete --no-force-delete'
        'delete-scaling-rule' = -split '--scaling-rule-id'
        'delete-scheduled-task' = -split '--scheduled-task-id'
        'describe-alarms' = -split '--scaling-group-id --alarm-task-id --state --is-enable --no-is-enable --metric-name
            --metric-type --page-number --page-size --all'
        'describe-alert-configuration' = -split '--scaling-group-id'
        'describe-candidate-instance-type' = -split '--instance-types --image-id --image-name --image-family --system-disk-categories
            --data-disk-categories --spot-strategy --ipv6-address-count --max-price
            --allow-different-generation --no-allow-different-generation --allow-cross-az
            --no-allow-cross-az --zone-ids'
        'describe-diagnose-reports' = -split '--scaling-group-id --report-ids --page-number --page-size --all'
        'describe-eci-scaling-configuration-detail' = -split '--scaling-configuration-id --scaling-group-id --output-format'
        'describe-eci-scaling-configurations' = -split '--scaling-group-id --scaling-configuration-id --scaling-configuration-ids
            --scaling-configuration-name --scaling-configuration-names --page-number --page-size --all'
        'describe-elastic-strength' = -split '--scaling-group-id --scaling-group-ids --instance-types --image-id --image-name
            --image-family --system-disk-categories --data-disk-categories --spot-strategy
            --ipv6-address-count --v-switch-ids --priority-strategy'
        'describe-instance-create-and-delete-statistics' = -split '--scaling-group-id --start-time --end-time'
        'describe-instance-refreshes' = -split '--scaling-group-id --instance-refresh-task-id --instance-refresh-task-ids --max-results
            --next-token --all'
        'describe-lifecycle-actions' = -split '--scaling-activity-id --lifecycle-action-status --max-results --next-token --all'
        'describe-lifecycle-hooks' = -split '--scaling-group-id --lifecycle-hook-id --lifecycle-hook-ids --lifecycle-hook-name
            --page-number --page-size --all'
        'describe-limitation' = @()
        'describe-notification-configurations' = -split '--scaling-group-id'
        'describe-notification-types' = @()
        'describe-pattern-types' = -split '--cores --memory --minimum-cpu-core-count --maximum-cpu-core-count --minimum-memory-size
            --maximum-memory-size --minimum-gpu-amount --maximum-gpu-amount --minimum-eni-quantity
            --minimum-eni-private-ip-address-quantity --minimum-eni-ipv6-address-quantity
            --minimum-baseline-credit --minimum-initial-credit --max-price --instance-family-level
            --burstable-performance --instance-type-families --instance-categories --cpu-architectures
            --physical-processor-models --gpu-specs --architecture --excluded-instance-type
            --cores-list --memory-list --spot-strategy --zone-id --v-switch-id --channel-id'
        'describe-regions' = -split '--accept-language'
        'describe-scaling-activities' = -split '--scaling-group-id --scaling-activity-id --scaling-activity-ids --status-code
            --instance-refresh-task-id --page-number --page-size --all'
        'describe-scaling-activity-detail' = -split '--scaling-activity-id'
        'describe-scaling-activity-statistics' = -split '--scaling-group-id --metric-type --start-time --end-time'
        'describe-scaling-configurations' = -split '--scaling-group-id --scaling-configuration-id --scaling-configuration-ids
            --scaling-configuration-name --scaling-configuration-names --page-number --page-size --all'
        'describe-scaling-group-detail' = -split '--scaling-group-id --output-format'
        'describe-scaling-group-diagnose-details' = -split '--scaling-group-id'
        'describe-scaling-groups' = -split '--scaling-group-id --scaling-group-ids --scaling-group-name --scaling-group-names
            --group-type --resource-group-id --tag --tags --page-number --page-size --all'
        'describe-scaling-instances' = -split '--scaling-group-id --instance-id --instance-ids --health-status --lifecycle-state
            --lifecycle-states --creation-type --creation-types --scaling-configuration-id
            --scaling-activity-id --page-number --page-size --all'
        'describe-scaling-rules' = -split '--scaling-group-id --scaling-rule-id --scaling-rule-ids --scaling-rule-name
            --scaling-rule-names --scaling-rule-ari --scaling-rule-aris --scaling-rule-type
            --show-alarm-rules --no-show-alarm-rules --page-number --page-size --all'
        'describe-scheduled-tasks' = -split '--scaling-group-id --scheduled-task-id --scheduled-task-ids --scheduled-task-name
            --scheduled-task-names --task-name --scheduled-action --scheduled-actions
            --recurrence-type --recurrence-value --task-enabled --no-task-enabled --page-number
            --page-size --all'
        'detach-alb-server-groups' = -split '--scaling-group-id --alb-server-group --alb-server-groups --force-detach --no-force-detach
            --client-token --token-seed --token-from-params --new-token --wait --timeout'
        'detach-db-instances' = -split '--scaling-group-id --db-instance --db-instances --force-detach --no-force-detach
            --remove-security-group --no-remove-security-group --client-token --token-seed
            --token-from-params --new-token'
        'detach-instances' = -split '--scaling-group-id --instance-id --instance-ids --decrease-desired-capacity
            --no-decrease-desired-capacity --detach-option --lifecycle-hook --no-lifecycle-hook
            --ignore-invalid-instance --no-ignore-invalid-instance --client-token --token-seed
            --token-from-params --new-token --wait --timeout'
        'detach-load-balancers' = -split '--scaling-group-id --load-balancer --load-balancers --force-detach --no-force-detach
            --async --no-async --client-token --token-seed --token-from-params --new-token --wait
            --timeout'
        'detach-server-groups' = -split '--scaling-group-id --server-group --server-groups --force-detach --no-force-detach
            --client-token --token-seed --token-from-params --new-token --wait --timeout'
        'detach-v-server-groups' = -split '--scaling-group-id --v-server-group --v-server-groups --force-detach --no-force-detach
            --client-token --token-seed --token-from-params --new-token'
        'disable-alarm' = -split '--alarm-task-id'
        'disable-scaling-group' = -split '--scaling-group-id'
        'enable-alarm' = -split '--alarm-task-id'
        'enable-scaling-group' = -split '--scaling-group-id --active-scaling-configuration-id --launch-template-id
            --launch-template-version --launch-template-override --launch-template-overrides
            --instance-id --instance-ids --load-balancer-weight --load-balancer-weights'
        'enter-standby' = -split '--scaling-group-id --instance-id --instance-ids --async --no-async --client-token
            --token-seed --token-from-params --new-token --wait --timeout'
        'execute-scaling-rule' = -split '--scaling-rule-ari --breach-threshold --metric-value --client-token --token-seed
            --token-from-params --new-token --wait --timeout'
        'exit-standby' = -split '--scaling-group-id --instance-id --instance-ids --async --no-async --client-token
            --token-seed --token-from-params --new-token --wait --timeout'
        'list-tag-keys' = -split '--resource-type --page-size --next-token --all'
        'list-tag-resources' = -split '--resource-type --resource-id --resource-ids --tag --tags --next-token --all'
        'list-tag-values' = -split '--resource-type --key --page-size --next-token --all'
        'modify-alarm' = -split '--alarm-task-id --name --description --alarm-action --alarm-actions --effective
            --metric-name --metric-type --comparison-operator --threshold --statistics --period
            --evaluation-count --dimension --dimensions --expression --expressions
            --expressions-logic-operator --group-id'
        'modify-alert-configuration' = -split '--scaling-group-id --scale-status --scale-statuses'
        'modify-eci-scaling-configuration' = -split '--scaling-configuration-id --override --no-override --containers-update-type
            --scaling-configuration-name --container-group-name --description --cpu --memory
            --cpu-options-core --cpu-options-threads-per-core --instance-type --instance-types
            --instance-family-level --gpu-driver-version --cost-optimization --no-cost-optimization
            --restart-policy --active-deadline-seconds --termination-grace-period-seconds
            --ephemeral-storage --spot-strategy --spot-price-limit --image-registry-credential
            --image-registry-credentials --acr-registry-info --acr-registry-infos --image-snapshot-id
            --auto-match-image-cache --no-auto-match-image-cache --data-cache-bucket --data-cache-pl
            --data-cache-provisioned-iops --data-cache-bursting-enabled
            --no-data-cache-bursting-enabled --security-group-id --auto-create-eip
            --no-auto-create-eip --eip-bandwidth --ingress-bandwidth --egress-bandwidth
            --ipv6-address-count --host-name --host-aliase --host-aliases --dns-policy
            --dns-config-name-server --dns-config-name-servers --dns-config-search
            --dns-config-searchs --dns-config-option --dns-config-options --ntp-server --ntp-servers
            --load-balancer-weight --container --containers --init-container --init-containers
            --volume --volumes --security-context-sysctl --security-context-sys-ctls --ram-role-name
            --enable-sls --no-enable-sls --resource-group-id --tag --tags'
        'modify-instance-attribute' = -split '--scaling-group-id --instance-id --instance-ids --entrusted --no-entrusted'
        'modify-lifecycle-hook' = -split '--lifecycle-hook-id --scaling-group-id --lifecycle-hook-name --lifecycle-hook-status
            --lifecycle-transition --default-result --heartbeat-timeout --notification-arn
            --notification-metadata'
        'modify-notification-configuration' = -split '--scaling-group-id --notification-arn --notification-type --notification-types
            --message-encoding --time-zone'
        'modify-scaling-configuration' = -split '--scaling-configuration-id --override --no-override --scaling-configuration-name
            --image-id --image-name --image-family --image-options --image-options.login-as-non-root
            --no-image-options.login-as-non-root --instance-types --instance-type-override
            --instance-type-overrides --instance-pattern-info --instance-pattern-infos
            --instance-type-candidate-options --instance-type-candidate-options.enabled
            --no-instance-type-candidate-options.enabled
            --instance-type-candidate-options.allow-different-generation
            --no-instance-type-candidate-options.allow-different-generation
            --instance-type-candidate-options.allow-cross-az
            --no-instance-type-candidate-options.allow-cross-az
            --instance-type-candidate-options.allow-cidr-blocks
            --instance-type-candidate-options.max-price --custom-priorities --cpu --memory
            --security-group-id --security-group-ids --internet-charge-type
            --internet-max-bandwidth-in --internet-max-bandwidth-out --ipv6-address-count
            --network-interfaces --zone-id --system-disk --system-disk.category --system-disk.size
            --system-disk.performance-level --system-disk.disk-name --system-disk.description
            --system-disk.auto-snapshot-policy-id --system-disk.kms-key-id
            --system-disk.bursting-enabled --no-system-disk.bursting-enabled
            --system-disk.provisioned-iops --system-disk.encrypted --no-system-disk.encrypted
            --system-disk.encrypt-algorithm --system-disk-categories --data-disk --data-disks
            --spot-strategy --spot-price-limit --spot-price-limits --spot-duration
            --spot-interruption-behavior --instance-name --instance-description --host-name
            --key-pair-name --password --password-inherit --no-password-inherit --ram-role-name
            --user-data --http-endpoint --http-tokens --deletion-protection --no-deletion-protection
            --credit-specification --security-options --security-options.confidential-computing-mode
            --cpu-options --cpu-options.accelerators --load-balancer-weight --tenancy --affinity
            --dedicated-host-id --dedicated-host-cluster-id --deployment-set-id --hpc-cluster-id
            --storage-set-id --storage-set-partition-number --private-pool-options
            --private-pool-options.match-criteria --private-pool-options.id --resource-pool-options
            --resource-pool-options.strategy --resource-pool-options.private-pool-ids
            --resource-pool-options.private-pool-tags --scheduler-options --io-optimized
            --resource-group-id --tags'
        'modify-scaling-group' = -split '--scaling-group-id --scaling-group-name --min-size --max-size --desired-capacity
            --disable-desired-capacity --no-disable-desired-capacity --active-scaling-configuration-id
            --launch-template-id --launch-template-version --launch-template-override
            --launch-template-overrides --v-switch-ids --removal-policy --removal-policies
            --custom-policy-arn --scaling-policy --stop-instance-timeout --max-instance-lifetime
            --default-cooldown --health-check-type --health-check-types --multi-az-policy
            --allocation-strategy --spot-allocation-strategy --az-balance --no-az-balance
            --balance-mode --auto-rebalance --no-auto-rebalance --on-demand-base-capacity
            --on-demand-percentage-above-base-capacity --compensate-with-on-demand
            --no-compensate-with-on-demand --spot-instance-remedy --no-spot-instance-remedy
            --capacity-options --capacity-options.on-demand-base-capacity
            --capacity-options.on-demand-percentage-above-base-capacity
            --capacity-options.compensate-with-on-demand
            --no-capacity-options.compensate-with-on-demand
            --capacity-options.spot-auto-replace-on-demand
            --no-capacity-options.spot-auto-replace-on-demand --capacity-options.price-comparison-mode
            --spot-instance-pools --group-deletion-protection --no-group-deletion-protection
            --scale-out-amount-check --no-scale-out-amount-check'
        'modify-scaling-rule' = -split '--scaling-rule-id --scaling-rule-name --adjustment-type --adjustment-value
            --min-adjustment-magnitude --cooldown --step-adjustment --step-adjustments --metric-name
            --metric-type --target-value --disable-scale-in --no-disable-scale-in
            --estimated-instance-warmup --scale-out-evaluation-count --scale-in-evaluation-count
            --alarm-dimension --alarm-dimensions --alarm-options --alarm-options.period
            --hybrid-monitor-namespace --hybrid-metrics --predictive-scaling-mode
            --predictive-value-behavior --predictive-value-buffer --predictive-task-buffer-time
            --initial-max-size'
        'modify-scheduled-task' = -split '--scheduled-task-id --scheduled-task-name --description --scheduled-action
            --scaling-group-id --min-value --max-value --desired-capacity --launch-time
            --recurrence-type --recurrence-value --recurrence-end-time --task-enabled
            --no-task-enabled --launch-expiration-time'
        'query-historical-metric' = -split '--scaling-group-id --metric-name --start-time --end-time'
        'query-predictive-metric' = -split '--scaling-group-id --metric-name --start-time --end-time'
        'query-predictive-task-info' = -split '--scaling-rule-id --start-time --end-time'
        'query-predictive-value' = -split '--scaling-group-id --metric-name --target-value --start-time --end-time'
        'rebalance-instances' = -split '--scaling-group-id --wait --timeout'
        'record-lifecycle-action-heartbeat' = -split '--lifecycle-hook-id --lifecycle-action-token --heartbeat-timeout'
        'remove-instances' = -split '--scaling-group-id --instance-id --instance-ids --remove-policy
            --decrease-desired-capacity --no-decrease-desired-capacity --ignore-invalid-instance
            --no-ignore-invalid-instance --stop-instance-timeout --lifecycle-hook-context
            --client-token --token-seed --token-from-params --new-token --wait --timeout'
        'resume-instance-refresh' = -split '--scaling-group-id --instance-refresh-task-id'
        'resume-processes' = -split '--scaling-group-id --process --processes --client-token --token-seed --token-from-params
            --new-token'
        'rollback-instance-refresh' = -split '--scaling-group-id --instance-refresh-task-id'
        'scale-with-adjustment' = -split '--scaling-group-id --adjustment-type --adjustment-value --min-adjustment-magnitude
            --execution-mode --sync-activity --no-sync-activity --parallel-task --no-parallel-task
            --activity-metadata --lifecycle-hook-context --overrides --instance-type --v-switch-id
            --spot-strategy --allocation --client-token --token-seed --token-from-params --new-token
            --wait --timeout'
        'set-group-deletion-protection' = -split '--scaling-group-id --group-deletion-protection --no-group-deletion-protection'
        'set-instance-health' = -split '--instance-id --health-status'
        'set-instances-protection' = -split '--scaling-group-id --instance-id --instance-ids --protected-from-scale-in
            --no-protected-from-scale-in'
        'start-instance-refresh' = -split '--scaling-group-id --desired-configuration
            --desired-configuration.scaling-configuration-id --desired-configuration.image-id
            --desired-configuration.launch-template-id --desired-configuration.launch-template-version
            --desired-configuration.launch-template-overrides --desired-configuration.containers
            --strategy --min-healthy-percentage --max-healthy-percentage --skip-matching
            --no-skip-matching --checkpoints --checkpoint-pause-time --client-token --token-seed
            --token-from-params --new-token --wait --timeout'
        'suspend-instance-refresh' = -split '--scaling-group-id --instance-refresh-task-id'
        'suspend-processes' = -split '--scaling-group-id --process --processes --client-token --token-seed --token-from-params
            --new-token'
        'tag-resources' = -split '--resource-type --resource-id --resource-ids --tag --tags'
        'untag-resources' = -split '--resource-type --resource-id --resource-ids --tag-key --tag-keys --all --no-all'
        'verify-authentication' = -split '--only-check --no-only-check --uid'
        'verify-user' = @()
    }
    $callFlags = -split '--region-id --dry-run --mask --params --skeleton --no-validate --output --query --quiet
        --debug --local --profile --endpoint --endpoint-type --allow-http --api-version
        --signature --journal --no-journal --replay --token-retention --max-attempts --deadline
        --connect-timeout --read-timeout --lang --help'

    # What flags mean; `<command>/<flag>` where a command has its own meaning.
    $about = @{
        'describe-alarms/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-alert-configuration/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-diagnose-reports/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-eci-scaling-configurations/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-instance-create-and-delete-statistics/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-instance-refreshes/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-lifecycle-hooks/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-notification-configurations/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-scaling-activities/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-scaling-activity-statistics/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-scaling-configurations/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-scaling-group-diagnose-details/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-scaling-instances/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'describe-scaling-rules/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'query-historical-metric/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'query-predictive-metric/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'query-predictive-value/--scaling-group-id' = 'Show only what belongs to this scaling group (asg-...)'
        'create-scheduled-task/--scaling-group-id' = 'Group whose sizes are set; not together with ScheduledAction'
        'modify-scheduled-task/--scaling-group-id' = 'Group whose sizes are set; not together with ScheduledAction'
        'delete-lifecycle-hook/--scaling-group-id' = 'Group of the hook, when it is found by name'
        'modify-lifecycle-hook/--scaling-group-id' = 'Group of the hook, when it is found by name'
        'describe-eci-scaling-configuration-detail/--scaling-group-id' = 'Group of the configuration (asg-...)'
        'describe-elastic-strength/--scaling-group-id' = 'The group to rate (asg-...)'
        'describe-scaling-group-detail/--scaling-group-id' = 'The group to show (asg-...)'
        'describe-scaling-groups/--scaling-group-id' = 'Show only the groups with these IDs'
        'describe-scaling-groups/--scaling-group-ids' = 'Show only the groups with these IDs'
        'describe-scheduled-tasks/--scaling-group-id' = 'Show only tasks that set the sizes of this group'
        'wait refresh/--scaling-group-id' = 'scaling group of the refresh'
        'describe-eci-scaling-configurations/--scaling-configuration-id' = 'Show only the configurations with these IDs, active or not'
        'describe-scaling-configurations/--scaling-configuration-id' = 'Show only the configurations with these IDs, active or not'
        'apply-eci-scaling-configuration/--scaling-configuration-id' = 'Scaling configuration to change; a new one is made when left out'
        'describe-eci-scaling-configuration-detail/--scaling-configuration-id' = 'The configuration to show (asc-...)'
        'describe-scaling-instances/--scaling-configuration-id' = 'Show only instances made from this configuration'
        'apply-scaling-group/--format' = 'How the manifest is written: YAML'
        'batch/--format' = 'of the plan, where its ending does not tell'
        'journal export/--region-id' = 'calls in this region'
        'journal list/--region-id' = 'calls in this region'
        'batch status/--output' = 'for people or for programs'
        'journal diff/--output' = 'for people or for programs'
        'journal list/--output' = 'for people or for programs'
        'journal pending/--output' = 'for people or for programs'
        'journal show/--output' = 'for people or for programs'
        'configure list/--output' = 'text or json'
        'doctor/--output' = 'text or json'
        'configure get/--profile' = 'of this profile'
        'configure list/--profile' = 'of this profile'
        'configure set/--profile' = 'of this profile'
        'configure unset/--profile' = 'of this profile'
        'configure/--profile' = 'of this profile'
        'journal close/--journal' = 'another journal than the usual one'
        'journal diff/--journal' = 'another journal than the usual one'
        'journal export/--journal' = 'another journal than the usual one'
        'journal ids/--journal' = 'another journal than the usual one'
        'journal init/--journal' = 'another journal than the usual one'
        'journal list/--journal' = 'another journal than the usual one'
        'journal path/--journal' = 'another journal than the usual one'
        'journal pending/--journal' = 'another journal than the usual one'
        'journal prune/--journal' = 'another journal than the usual one'
        'journal resume/--journal' = 'another journal than the usual one'
        'journal show/--journal' = 'another journal than the usual one'
        'journal verify/--journal' = 'another journal than the usual one'
        'emulator/--token-retention' = 'how long a ClientToken is remembered'
        'create-scaling-group/--alb-server-group' = 'ALB server groups that the instances join'
        'create-scaling-group/--alb-server-groups' = 'ALB server groups that the instances join'
        'detach-alb-server-groups/--alb-server-group' = 'ALB server groups to detach'
        'detach-alb-server-groups/--alb-server-groups' = 'ALB server groups to detach'
        'wait activity/--timeout' = 'longest wait; then exit 10'
        'wait group/--timeout' = 'longest wait; then exit 10'
        'wait instances/--timeout' = 'longest wait; then exit 10'
        'wait refresh/--timeout' = 'longest wait; then exit 10'
        'create-scaling-group/--db-instance' = 'Databases that the instances get access to'
        'create-scaling-group/--db-instances' = 'Databases that the instances get access to'
        'detach-db-instances/--db-instance' = 'IDs of the database instances to detach'
        'detach-db-instances/--db-instances' = 'IDs of the database instances to detach'
        'create-scaling-group/--instance-id' = 'Existing ECS instance whose settings become the scaling configuration of the group'
        'describe-scaling-instances/--instance-id' = 'Show only the instances with these IDs'
        'describe-scaling-instances/--instance-ids' = 'Show only the instances with these IDs'
        'modify-instance-attribute/--instance-id' = 'The one instance to change'
        'set-instance-health/--instance-id' = 'The instance in question'
        'modify-instance-attribute/--instance-ids' = 'Several instances to change'
        'attach-instances/--load-balancer-weight' = 'CLB weight of each instance, in the order of the instance IDs'
        'enable-scaling-group/--load-balancer-weight' = 'CLB weight of each instance, in the order of the instance IDs'
        'modify-instance-attribute/--entrusted' = 'Whether the group manages, and in the end releases, the instances'
        'create-scaling-group/--lifecycle-hook' = 'Lifecycle hooks that the group starts with'
        'detach-load-balancers/--load-balancer' = 'IDs of the CLB instances to detach'
        'detach-load-balancers/--load-balancers' = 'IDs of the CLB instances to detach'
        'create-scaling-group/--server-group' = 'ALB, NLB or GWLB server groups that the instances join'
        'create-scaling-group/--server-groups' = 'ALB, NLB or GWLB server groups that the instances join'
        'detach-server-groups/--server-group' = 'Server groups to detach'
        'detach-server-groups/--server-groups' = 'Server groups to detach'
        'create-scaling-group/--v-server-group' = 'vServer groups of CLB instances that the instances join'
        'create-scaling-group/--v-server-groups' = 'vServer groups of CLB instances that the instances join'
        'detach-v-server-groups/--v-server-group' = 'vServer groups to detach, by CLB instance'
        'detach-v-server-groups/--v-server-groups' = 'vServer groups to detach, by CLB instance'
        'describe-instance-refreshes/--instance-refresh-task-id' = 'Show only the refreshes with these IDs'
        'describe-scaling-activities/--instance-refresh-task-id' = 'Show only activities of this instance refresh'
        'change-resource-group/--resource-id' = 'ID of the scaling group to move'
        'change-resource-group/--resource-type' = 'Kind of resource to move'
        'describe-lifecycle-hooks/--lifecycle-hook-id' = 'Show only the hooks with these IDs'
        'create-eci-scaling-configuration/--description' = 'Description of the scaling configuration'
        'modify-eci-scaling-configuration/--description' = 'Description of the scaling configuration'
        'create-scheduled-task/--description' = 'Description of the scheduled task'
        'modify-scheduled-task/--description' = 'Description of the scheduled task'
        'create-alarm/--metric-name' = 'Metric that the alarm watches'
        'modify-alarm/--metric-name' = 'Metric that the alarm watches'
        'create-scaling-rule/--metric-name' = 'Metric that is kept at the target value, or forecast'
        'modify-scaling-rule/--metric-name' = 'Metric that is kept at the target value, or forecast'
        'describe-alarms/--metric-name' = 'Show only alarms on this metric'
        'create-scaling-rule/--metric-type' = 'Where the metric comes from: the system, your own reports, or an expression over Prometheus metrics'
        'modify-scaling-rule/--metric-type' = 'Where the metric comes from: the system, your own reports, or an expression over Prometheus metrics'
        'describe-alarms/--metric-type' = 'Show only alarms on metrics from this source'
        'describe-scaling-activity-statistics/--metric-type' = 'What is counted: how activities ended, or their error codes'
        'describe-eci-scaling-configurations/--scaling-configuration-name' = 'Show only the configurations with these names'
        'describe-scaling-configurations/--scaling-configuration-name' = 'Show only the configurations with these names'
        'create-scaling-configuration/--cpu' = 'vCPUs of an instance, when types are picked by size'
        'modify-scaling-configuration/--cpu' = 'vCPUs of an instance, when types are picked by size'
        'create-scaling-configuration/--memory' = 'Memory of an instance, when types are picked by size'
        'modify-scaling-configuration/--memory' = 'Memory of an instance, when types are picked by size'
        'describe-pattern-types/--memory' = 'Exact amount of memory'
        'create-scaling-configuration/--instance-type' = 'The one instance type to create, e.g. ecs.g7.large'
        'scale-with-adjustment/--instance-type' = 'Instance types to create in this activity'
        'create-scaling-configuration/--instance-types' = 'Instance types to try, first choice first; used rather than InstanceType'
        'modify-scaling-configuration/--instance-types' = 'Instance types to try, first choice first; used rather than InstanceType'
        'describe-candidate-instance-type/--instance-types' = 'Instance types to look at'
        'describe-elastic-strength/--instance-types' = 'Instance types to look at'
        'scale-with-adjustment/--spot-strategy' = 'How the instances of this activity are paid for'
        'create-scaling-configuration/--spot-price-limit' = 'Highest hourly price to pay for each instance type'
        'modify-scaling-configuration/--spot-price-limit' = 'Highest hourly price to pay for each instance type'
        'create-scaling-configuration/--host-name' = 'Host name of the instances; 15 characters at most for Windows'
        'modify-scaling-configuration/--host-name' = 'Host name of the instances; 15 characters at most for Windows'
        'describe-scaling-groups/--resource-group-id' = 'Show only the groups in this resource group'
        'create-scaling-group/--tag' = 'Tags of the new scaling group'
        'create-scaling-group/--tags' = 'Tags of the new scaling group'
        'describe-scaling-groups/--tag' = 'Show only scaling groups that carry all of these tags'
        'describe-scaling-groups/--tags' = 'Show only scaling groups that carry all of these tags'
        'list-tag-resources/--tag' = 'Show only groups that carry these tags'
        'list-tag-resources/--tags' = 'Show only groups that carry these tags'
        'tag-resources/--tag' = 'Tags to put on'
        'tag-resources/--tags' = 'Tags to put on'
        'create-scaling-configuration/--tags' = 'Tags of the instances, as a JSON object of keys and values; no key or value begins with aliyun or acs:'
        'modify-scaling-configuration/--tags' = 'Tags of the instances, as a JSON object of keys and values; no key or value begins with aliyun or acs:'
        'create-lifecycle-hook/--lifecycle-hook-name' = 'Name of the hook, unique in the scaling group; its ID when left out'
        'describe-lifecycle-hooks/--lifecycle-hook-name' = 'Show only the hook with this name'
        'record-lifecycle-action-heartbeat/--heartbeat-timeout' = 'Seconds to wait longer'
        'create-lifecycle-hook/--notification-arn' = 'ARN of the MNS queue, MNS topic or OOS template that is told of every held instance'
        'modify-lifecycle-hook/--notification-arn' = 'ARN of the MNS queue, MNS topic or OOS template that is told of every held instance'
        'describe-pattern-types/--zone-id' = 'Zones that must offer the type'
        'describe-candidate-instance-type/--system-disk-categories' = 'Kinds of system disk that must be on offer'
        'describe-elastic-strength/--system-disk-categories' = 'Kinds of system disk that must be on offer'
        'describe-scaling-groups/--scaling-group-name' = 'Show only the groups with this name'
        'modify-scaling-group/--scaling-group-name' = 'New name of the group, unique in the region'
        'create-scheduled-task/--desired-capacity' = 'Desired capacity to give to the group'
        'modify-scheduled-task/--desired-capacity' = 'Desired capacity to give to the group'
        'describe-scaling-groups/--group-type' = 'Show only groups of ECS instances, or of ECI container groups'
        'describe-pattern-types/--v-switch-id' = 'vSwitches whose zones must offer the type'
        'scale-with-adjustment/--v-switch-id' = 'vSwitches to create instances in'
        'describe-elastic-strength/--v-switch-ids' = 'vSwitches whose zones are looked at'
        'modify-scaling-group/--v-switch-ids' = 'vSwitches that new instances are put into, in order of priority'
        'modify-scaling-group/--max-instance-lifetime' = 'Seconds after which an instance is replaced, 86400 or more; 0 ends the limit'
        'describe-scaling-rules/--scaling-rule-name' = 'Show only the rules with these names'
        'describe-scaling-rules/--scaling-rule-type' = 'Show only rules of this kind'
        'query-predictive-value/--target-value' = 'Value that the metric should keep'
        'describe-scheduled-tasks/--scheduled-task-name' = 'Show only the tasks with these names'
        'describe-scheduled-tasks/--scheduled-action' = 'Show only tasks that run these scaling rules, by ARI'
        'describe-scheduled-tasks/--recurrence-type' = 'Show only tasks that recur in this way'
        'describe-scheduled-tasks/--recurrence-value' = 'Show only tasks with this recurrence value'
        'describe-scheduled-tasks/--task-enabled' = 'Show only enabled or only disabled tasks'
        'describe-alarms/--alarm-task-id' = 'Show only the alarm with this ID'
        'describe-scaling-rules/--scaling-rule-id' = 'Show only the rules with these IDs'
        'query-predictive-task-info/--scaling-rule-id' = 'The predictive rule (asr-...)'
        'describe-scheduled-tasks/--scheduled-task-id' = 'Show only the tasks with these IDs'
        'emulator export/--state' = 'SQLite file of the state'
        'emulator import/--state' = 'SQLite file of the state'
        'describe-alarms/--state' = 'Show only alarms in this state: gone off, normal, or without data'
        'wait group/--state' = 'state to wait for'
        'emulator/--state' = 'SQLite file that keeps the state, or memory'
        'describe-diagnose-reports/--page-size' = 'How many reports one page holds'
        'untag-resources/--all' = 'Take every tag off; only when no keys are given'
        'journal resume/--all' = 'every unfinished call'
        'describe-scaling-group-detail/--output-format' = 'Give the group as a YAML manifest in Output as well'
        'describe-scaling-activities/--scaling-activity-id' = 'Show only the activities with these IDs'
        'describe-scaling-activity-detail/--scaling-activity-id' = 'The activity to tell of (asa-...)'
        'describe-scaling-instances/--scaling-activity-id' = 'Show only instances that this activity brought in'
        'set-instance-health/--health-status' = 'What it is declared to be'
        'execute-scaling-rule/--scaling-rule-ari' = 'ARI of the scaling rule (ari:acs:ess:...)'
        'detach-db-instances/--force-detach' = 'Take the addresses of the present instances off the whitelists as well'
        'modify-scaling-group/--active-scaling-configuration-id' = 'Scaling configuration that new instances are made from henceforth'
        'token derive/--operation' = 'operation that the token is for'
        'emulator/--seed' = 'makes the probabilities of faults repeatable'
        '--scaling-group-id' = 'ID of the scaling group to act on (asg-...)'
        '--scaling-configuration-id' = 'ID of the scaling configuration to act on (asc-...)'
        '--content' = 'The manifest itself'
        '--format' = 'How the manifest is written'
        '--region' = 'region of the call'
        '--region-id' = 'region of the call'
        '--dry-run' = 'print the signed URL; send and write nothing'
        '--mask' = 'hide signature and secrets in a dry run'
        '--params' = 'all parameters as one JSON or YAML object; flags win over it'
        '--skeleton' = 'print such an object for the operation; send nothing'
        '--no-validate' = 'send even what the checks refuse'
        '--output' = 'json, yaml, table, text, none or report'
        '--query' = 'JMESPath applied to the output'
        '--quiet' = 'only errors on stderr'
        '--debug' = 'the requests and answers on stderr, secrets hidden'
        '--local' = 'call the embedded service: no account, no network'
        '--profile' = 'profile of the vendor''s CLI to take credentials and region from'
        '--endpoint' = 'host or URL of the service, instead of the region''s own'
        '--endpoint-type' = 'public, or vpc from inside a VPC'
        '--allow-http' = 'let requests travel unencrypted to another machine'
        '--api-version' = '2014-08-28 (default) or 2022-02-22'
        '--signature' = 'hmac-sha1 (default) or acs3-hmac-sha256'
        '--journal' = 'where calls are recorded'
        '--no-journal' = 'record nothing, on a machine that can''t write'
        '--replay' = 'who answers a token that completed before'
        '--token-retention' = 'how long the service remembers a token (24h)'
        '--max-attempts' = 'most attempts of one call (5)'
        '--deadline' = 'over everything (2m)'
        '--connect-timeout' = 'until the connection stands (5s)'
        '--read-timeout' = 'longest silence of the service (10s)'
        '--lang' = 'language of messages and help'
        '--help' = 'what it takes, with examples'
        '--client-token' = 'use this client token as it is (1 to 64 ASCII characters)'
        '--token-seed' = 'derive the token from operation, region and this text'
        '--token-from-params' = 'derive the token from all parameters: the same command is the same call'
        '--new-token' = 'always a new random token; resume nothing'
        '--alb-server-group' = 'ALB server groups to attach'
        '--alb-server-groups' = 'ALB server groups to attach'
        '--force-attach' = 'Add the instances that the group has already as backends now; otherwise only later ones'
        '--wait' = 'wait until what was started has ended'
        '--timeout' = 'how long --wait waits (10m)'
        '--db-instance' = 'IDs of the database instances to attach'
        '--db-instances' = 'IDs of the database instances to attach'
        '--type' = 'Which database service it is'
        '--attach-mode' = 'How instances get access: by an IP address whitelist, or by a security group of the database'
        '--instance-id' = 'IDs of the instances to act on'
        '--instance-ids' = 'IDs of the instances to act on'
        '--load-balancer-weight' = 'Weight of the new instances as backends of the attached CLB instances'
        '--load-balancer-weights' = 'CLB weight of each instance, in the order of the instance IDs'
        '--entrusted' = 'Let the group manage the whole life of the instances, release included'
        '--lifecycle-hook' = 'Let the lifecycle hooks of the group hold these instances first'
        '--ignore-invalid-instance' = 'Skip instances that do not exist or do not fit instead of failing the whole call'
        '--load-balancer' = 'IDs of the CLB instances to attach'
        '--load-balancers' = 'IDs of the CLB instances to attach'
        '--load-balancer-config' = 'CLB instances to attach, each with the weight that instances get in its default server group'
        '--load-balancer-configs' = 'CLB instances to attach, each with the weight that instances get in its default server group'
        '--async' = 'Answer at once and do the work in the background, as a scaling activity'
        '--server-group' = 'Server groups to attach'
        '--server-groups' = 'Server groups to attach'
        '--v-server-group' = 'vServer groups to attach, by CLB instance'
        '--v-server-groups' = 'vServer groups to attach, by CLB instance'
        '--instance-refresh-task-id' = 'ID of the instance refresh (ir-...)'
        '--resource-id' = 'IDs of the scaling groups'
        '--resource-ids' = 'IDs of the scaling groups'
        '--resource-type' = 'Kind of resource that carries the tags'
        '--new-resource-group-id' = 'Resource group to move it to'
        '--lifecycle-hook-id' = 'ID of the lifecycle hook (ash-...)'
        '--lifecycle-action-token' = 'Token of the instance that waits in the hook, as the notification or DescribeLifecycleActions gives it'
        '--lifecycle-action-result' = 'How the instances go on: as planned, given up, or put back to where they were'
        '--name' = 'Name of the alarm task'
        '--description' = 'Description of the alarm task'
        '--alarm-action' = 'ARIs of the scaling rules that the alarm runs'
        '--alarm-actions' = 'ARIs of the scaling rules that the alarm runs'
        '--effective' = 'When the alarm works, as a cron expression in UTC; always when left out'
        '--metric-name' = 'Metric to look at'
        '--metric-type' = 'Where the metric comes from: the system, or your own reports'
        '--comparison-operator' = 'How the value is compared with the threshold'
        '--threshold' = 'Value that the metric is compared with'
        '--statistics' = 'How the values of one period are summed up'
        '--alarm-options.period' = 'How many seconds of the metric one check looks at'
        '--period' = 'How many seconds of the metric one check looks at'
        '--evaluation-count' = 'How many checks in a row must hit before the alarm goes off'
        '--dimension' = 'Which series of the metric is watched'
        '--dimensions' = 'Which series of the metric is watched'
        '--expression' = 'Several conditions in one alarm'
        '--expressions' = 'Several conditions in one alarm'
        '--expressions-logic-operator' = 'Whether all of several conditions must hold, or one is enough'
        '--group-id' = 'CloudMonitor application group that reports the metric; needed for custom metrics'
        '--scaling-configuration-name' = 'Name of the scaling configuration, unique in its group; its ID when left out'
        '--container-group-name' = 'Name of the container groups'
        '--cpu' = 'vCPUs of an instance'
        '--memory' = 'Memory of an instance'
        '--cpu-options-core' = 'Physical CPU cores of an instance'
        '--cpu-options-threads-per-core' = 'Threads on each physical core; 1 switches hyper-threading off'
        '--instance-type' = 'ECS instance types to run on, first choice first'
        '--instance-types' = 'ECS instance types to run on, first choice first'
        '--instance-family-level' = 'Level of the instance family: entry, enterprise, or burstable'
        '--gpu-driver-version' = 'Version of the GPU driver'
        '--cost-optimization' = 'Round sizes so that the price is lowest'
        '--restart-policy' = 'When containers are started again'
        '--active-deadline-seconds' = 'Time after which an instance is ended by force'
        '--termination-grace-period-seconds' = 'Time that programs get to end by themselves before they are killed'
        '--ephemeral-storage' = 'Temporary storage beyond what is free'
        '--spot-strategy' = 'How instances are paid for: on demand, preemptible up to a price, or preemptible at any price'
        '--spot-price-limit' = 'Highest hourly price to pay for a preemptible instance'
        '--container' = 'Containers of an instance'
        '--containers' = 'Containers of an instance'
        '--init-container' = 'Containers that run to their end, in turn, before the others start'
        '--init-containers' = 'Containers that run to their end, in turn, before the others start'
        '--volume' = 'Volumes that containers may mount'
        '--volumes' = 'Volumes that containers may mount'
        '--image-registry-credential' = 'Logins of image registries'
        '--image-registry-credentials' = 'Logins of image registries'
        '--acr-registry-info' = 'Container Registry instances that need no password'
        '--acr-registry-infos' = 'Container Registry instances that need no password'
        '--image-snapshot-id' = 'Image cache that images are read from'
        '--auto-match-image-cache' = 'Find a fitting image cache by itself'
        '--data-cache-bucket' = 'Bucket of the data cache'
        '--data-cache-pl' = 'Performance level of the ESSD that the data cache is on'
        '--data-cache-provisioned-iops' = 'IOPS provisioned for the data cache'
        '--data-cache-bursting-enabled' = 'Let the data cache burst above that'
        '--security-group-id' = 'The one security group of the instances'
        '--auto-create-eip' = 'Give each instance a new public address (EIP)'
        '--eip-bandwidth' = 'Bandwidth of that address'
        '--ingress-bandwidth' = 'Limit of the traffic inwards'
        '--egress-bandwidth' = 'Limit of the traffic outwards'
        '--ipv6-address-count' = 'Number of random IPv6 addresses an instance gets'
        '--host-name' = 'Host name of the instances'
        '--host-aliase' = 'Entries for /etc/hosts'
        '--host-aliases' = 'Entries for /etc/hosts'
        '--dns-policy' = 'Where DNS settings come from: the ones given here, or the defaults'
        '--dns-config-name-server' = 'Addresses of DNS servers'
        '--dns-config-name-servers' = 'Addresses of DNS servers'
        '--dns-config-search' = 'Domains that short names are looked up in'
        '--dns-config-searchs' = 'Domains that short names are looked up in'
        '--dns-config-option' = 'Options of the DNS resolver'
        '--dns-config-options' = 'Options of the DNS resolver'
        '--ntp-server' = 'Addresses of time servers'
        '--ntp-servers' = 'Addresses of time servers'
        '--security-context-sys-ctls' = 'Kernel parameters of an instance'
        '--security-context-sysctl' = 'Kernel parameters of an instance'
        '--security-context-sysctls' = 'Kernel parameters of an instance'
        '--ram-role-name' = 'RAM role that instances may act as'
        '--enable-sls' = 'Send logs to Simple Log Service'
        '--resource-group-id' = 'Resource group that the new resource is filed under, for access control and billing'
        '--tag' = 'Tags of the container groups'
        '--tags' = 'Tags of the container groups'
        '--lifecycle-hook-name' = 'Name of the hook, when it is found by name'
        '--lifecycle-transition' = 'When the hook holds instances: as they come in, or as they go out'
        '--default-result' = 'What happens when the wait runs out: carry on, or give the instance up'
        '--heartbeat-timeout' = 'Seconds that an instance waits in the hook until DefaultResult is applied'
        '--notification-arn' = 'ARN of what is notified: CloudMonitor, an MNS queue or an MNS topic; a group has one configuration for each'
        '--notification-metadata' = 'Fixed text that is sent along with every notification of the hook'
        '--notification-type' = 'Events that are told of'
        '--notification-types' = 'Events that are told of'
        '--message-encoding' = 'Whether the message is sent as plain text or in Base64'
        '--time-zone' = 'Time zone of the times in notifications, e.g. UTC+8'
        '--image-id' = 'Image that instances start from; used rather than ImageName'
        '--image-name' = 'Name of the image that instances start from, unique in the region'
        '--image-family' = 'Image family whose newest usable image instances start from; not together with ImageId'
        '--image-options' = 'How instances use the image, such as the user that logs in'
        '--image-options.login-as-non-root' = 'Log in as the user ecs-user instead of root'
        '--instance-type-override' = 'Instance types with the weight each counts for'
        '--instance-type-overrides' = 'Instance types with the weight each counts for'
        '--instance-pattern-info' = 'Requirements that instance types are picked by, in place of named types'
        '--instance-pattern-infos' = 'Requirements that instance types are picked by, in place of named types'
        '--instance-type-candidate-options' = 'Whether like instance types are tried when the named ones have no stock'
        '--instance-type-candidate-options.enabled' = 'Try like instance types'
        '--allow-different-generation' = 'Allow older or newer generations'
        '--instance-type-candidate-options.allow-different-generation' = 'Allow older or newer generations'
        '--instance-type-candidate-options.allow-cross-az' = 'Allow zones other than the ones of the group'
        '--instance-type-candidate-options.allow-cidr-blocks' = 'CIDR blocks that new vSwitches in other zones may use'
        '--instance-type-candidate-options.max-price' = 'Highest hourly price an instance type may have'
        '--max-price' = 'Highest hourly price an instance type may have'
        '--custom-priorities' = 'Pairs of instance type and vSwitch in the order they are tried'
        '--security-group-ids' = 'Several security groups of the instances; not together with SecurityGroupId'
        '--internet-charge-type' = 'How public traffic is paid for: by fixed bandwidth, or by what is used'
        '--internet-max-bandwidth-in' = 'Most public bandwidth inwards'
        '--internet-max-bandwidth-out' = 'Most public bandwidth outwards; above 0 an instance gets a public IP address'
        '--network-interfaces' = 'Network interfaces that instances are created with'
        '--zone-id' = 'Zone that instances are created in'
        '--system-disk' = 'The disk that instances start from'
        '--system-disk.category' = 'Kind of disk'
        '--system-disk.size' = 'Size of the system disk, at least that of the image; 40 or the image size when left out'
        '--system-disk.performance-level' = 'Performance level of an ESSD'
        '--system-disk.disk-name' = 'Name of the disk'
        '--system-disk.description' = 'Description of the disk'
        '--system-disk.auto-snapshot-policy-id' = 'Automatic snapshot policy of the disk'
        '--system-disk.kms-key-id' = 'KMS key that the disk is encrypted with'
        '--system-disk.bursting-enabled' = 'Let an ESSD AutoPL disk burst above its provisioned performance'
        '--system-disk.provisioned-iops' = 'IOPS provisioned for an ESSD AutoPL disk'
        '--system-disk.encrypted' = 'Encrypt the system disk'
        '--system-disk.encrypt-algorithm' = 'Cipher that the system disk is encrypted with'
        '--system-disk-categories' = 'Kinds of system disk to try, first choice first; not together with SystemDisk.Category'
        '--data-disk' = 'Disks besides the system disk'
        '--data-disks' = 'Disks besides the system disk'
        '--spot-price-limits' = 'Highest hourly price to pay for each instance type'
        '--spot-duration' = 'Hours that a preemptible instance is safe from being taken back'
        '--spot-interruption-behavior' = 'What happens to a preemptible instance that is taken back'
        '--instance-name' = 'Name of the instances'
        '--instance-description' = 'Description of the instances'
        '--key-pair-name' = 'SSH key pair that logs in to Linux instances'
        '--password' = 'Login password of the instances; at least three of capitals, small letters, digits and marks'
        '--password-inherit' = 'Use the password that the image has'
        '--user-data' = 'Script or data that an instance runs when it starts, in Base64'
        '--http-endpoint' = 'Whether instances can read their metadata over HTTP'
        '--http-tokens' = 'Whether reading the metadata needs a session token'
        '--deletion-protection' = 'Keep instances from being released by hand'
        '--credit-specification' = 'How burstable instances run when their credits are spent: slower, or on at extra cost'
        '--security-options' = 'Protection of the computation itself, as by confidential computing'
        '--security-options.confidential-computing-mode' = 'Confidential computing: an enclave within the instance, or a TDX instance'
        '--cpu-options' = 'CPU features of the instances, such as accelerators'
        '--cpu-options.accelerators' = 'Accelerators of the CPU that are switched on'
        '--tenancy' = 'Whether instances run on shared or on dedicated hosts'
        '--affinity' = 'Whether an instance returns to the same dedicated host after a stop'
        '--dedicated-host-id' = 'Dedicated host to place instances on; rules out preemptible ones'
        '--dedicated-host-cluster-id' = 'Cluster of dedicated hosts to place instances in'
        '--deployment-set-id' = 'Deployment set that spreads instances over hosts'
        '--hpc-cluster-id' = 'HPC cluster that instances join'
        '--storage-set-id' = 'Storage set that spreads the disks'
        '--storage-set-partition-number' = 'Most partitions of the storage set'
        '--private-pool-options' = 'Which private pool of reserved capacity instances use'
        '--private-pool-options.match-criteria' = 'Any matching pool, the one in Id, or none'
        '--private-pool-options.id' = 'ID of the private pool; needed for Target'
        '--resource-pool-options' = 'In which order private and public pools are drawn from'
        '--resource-pool-options.strategy' = 'Private pools first or only, the public pool first, or no preference'
        '--resource-pool-options.private-pool-ids' = 'Private pools that may be drawn from'
        '--resource-pool-options.private-pool-tags' = 'Tags of the private pools that may be drawn from'
        '--scheduler-options' = 'Options of the ECS scheduler, as JSON'
        '--io-optimized' = 'Whether instances are I/O optimized'
        '--security-enhancement-strategy' = 'Whether Security Center watches the instances'
        '--scaling-group-name' = 'Name of the group, unique in the region; its ID when left out'
        '--min-size' = 'Fewest instances the group keeps; below it, new ones are created'
        '--max-size' = 'Most instances the group may have; above it, instances are removed'
        '--desired-capacity' = 'Number of instances the group steers to, from MinSize to MaxSize'
        '--default-cooldown' = 'Seconds after a scaling activity in which alarms start no other one'
        '--group-type' = 'What the group is made of: ECS instances or ECI container groups'
        '--v-switch-id' = 'The one vSwitch that instances are put into'
        '--v-switch-ids' = 'vSwitches that instances are put into, in order of priority; used rather than VSwitchId'
        '--removal-policies' = 'Which instances go first, in up to three steps; CustomPolicy only as the first'
        '--removal-policy' = 'Which instances go first, in up to three steps; CustomPolicy only as the first'
        '--custom-policy-arn' = 'ARN of the Function Compute function that picks the instances to remove'
        '--scaling-policy' = 'What becomes of removed instances: released, or stopped and kept for reuse; force skips the wait for the stop'
        '--stop-instance-timeout' = 'Seconds that an ECS instance gets to stop before it is released or parked all the same'
        '--max-instance-lifetime' = 'Seconds after which an instance is replaced by a new one; not for ECI groups or recycled instances'
        '--health-check-type' = 'What decides that an instance is ill and is replaced: nothing, its state, or the load balancer as well'
        '--health-check-types' = 'Several health checks at once, in place of HealthCheckType'
        '--multi-az-policy' = 'How instances are spread over the zones: by order of vSwitches, by price, evenly, or mixed by hand'
        '--allocation-strategy' = 'How on-demand instance types are picked in a COMPOSABLE group: in the order given, or the cheapest first'
        '--spot-allocation-strategy' = 'How preemptible instance types are picked: in the order given, or the cheapest first'
        '--az-balance' = 'Keep a COMPOSABLE group even over its zones'
        '--balance-mode' = 'What an even spread does when a zone has no stock: use another zone, or create nothing'
        '--auto-rebalance' = 'Even out the zones by itself when the spread has become uneven'
        '--capacity-options.on-demand-base-capacity' = 'Number of on-demand instances at the base of the group, before preemptible ones are mixed in'
        '--on-demand-base-capacity' = 'Number of on-demand instances at the base of the group, before preemptible ones are mixed in'
        '--capacity-options.on-demand-percentage-above-base-capacity' = 'Percentage of on-demand instances above the base; 100 when left out in a COMPOSABLE group'
        '--on-demand-percentage-above-base-capacity' = 'Percentage of on-demand instances above the base; 100 when left out in a COMPOSABLE group'
        '--capacity-options.compensate-with-on-demand' = 'Create on-demand instances when price or stock allows no preemptible ones'
        '--compensate-with-on-demand' = 'Create on-demand instances when price or stock allows no preemptible ones'
        '--spot-instance-remedy' = 'Replace preemptible instances shortly before they are taken back'
        '--capacity-options' = 'How on-demand and preemptible instances are mixed, whatever the zone policy'
        '--capacity-options.spot-auto-replace-on-demand' = 'Turn on-demand stand-ins back into preemptible instances when stock returns'
        '--capacity-options.price-comparison-mode' = 'What prices are compared by: a unit of weighted capacity, or a vCPU'
        '--spot-instance-pools' = 'From how many of the cheapest instance types preemptible instances are drawn; 2 in a COMPOSABLE group'
        '--container-group-id' = 'Existing ECI container group whose settings become the scaling configuration of the group'
        '--desired-configuration.launch-template-id' = 'Launch template that instances are created from, in place of a scaling configuration'
        '--launch-template-id' = 'Launch template that instances are created from, in place of a scaling configuration'
        '--desired-configuration.launch-template-version' = 'Version of the launch template: a number, Default or Latest'
        '--launch-template-version' = 'Version of the launch template: a number, Default or Latest'
        '--launch-template-override' = 'Instance types to use in place of the one in the launch template, in order of priority'
        '--launch-template-overrides' = 'Instance types to use in place of the one in the launch template, in order of priority'
        '--load-balancer-ids' = 'CLB instances whose default server group the instances join, as JSON'
        '--db-instance-ids' = 'RDS instances that let the private addresses of the instances in, as JSON'
        '--lifecycle-hooks' = 'Lifecycle hooks that the group starts with'
        '--group-deletion-protection' = 'Keep the group from being deleted until the protection is lifted'
        '--sync-alarm-rule-to-cms' = 'Show the alarms of the group in CloudMonitor as well'
        '--scale-out-amount-check' = 'Check beforehand how many instances a scale-out may add'
        '--system-tag' = 'Tags of other cloud services that manage the group; users have no need of it'
        '--scaling-rule-name' = 'Name of the scaling rule, unique in its group; its ID when left out'
        '--scaling-rule-type' = 'Kind of rule: a fixed change, steps by how far an alarm is passed, a metric kept at a target, or a forecast'
        '--adjustment-type' = 'How AdjustmentValue is meant: instances more or fewer, percent of the present number, or the number to reach'
        '--adjustment-value' = 'By how much to scale, in the sense of AdjustmentType; one activity moves 1,000 instances at most'
        '--min-adjustment-magnitude' = 'Fewest instances that a change by percentage moves'
        '--cooldown' = 'Seconds after this rule ran in which alarms start no other activity; simple rules only'
        '--step-adjustment' = 'Steps of a step rule: how much to scale for which distance from the alarm threshold'
        '--step-adjustments' = 'Steps of a step rule: how much to scale for which distance from the alarm threshold'
        '--target-value' = 'Value that the metric is kept at'
        '--disable-scale-in' = 'Let the rule only add instances'
        '--estimated-instance-warmup' = 'Seconds after which a new instance counts in the metric'
        '--scale-out-evaluation-count' = 'How many times in a row the target must be passed before instances are added'
        '--scale-in-evaluation-count' = 'How many times in a row the target must be missed before instances are removed'
        '--alarm-dimension' = 'Dimensions of the metric, such as the load balancer that it is read from'
        '--alarm-dimensions' = 'Dimensions of the metric, such as the load balancer that it is read from'
        '--alarm-options' = 'Options of the alarms that the rule makes for itself'
        '--hybrid-monitor-namespace' = 'CloudMonitor namespace that Prometheus metrics are read from'
        '--hybrid-metrics' = 'Prometheus metrics and the expression over them'
        '--predictive-scaling-mode' = 'Forecast and scale, or only forecast'
        '--predictive-value-behavior' = 'Which maximum holds when the forecast passes InitialMaxSize: the set one, the forecast, or that with a buffer'
        '--predictive-value-buffer' = 'Percentage that is added to a forecast that passes the maximum'
        '--predictive-task-buffer-time' = 'How many minutes ahead of the forecast the scaling begins'
        '--initial-max-size' = 'Maximum size of the group that forecasts are compared with'
        '--scheduled-task-name' = 'Name of the scheduled task, unique in the region; its ID when left out'
        '--scheduled-action' = 'ARI of the scaling rule to run; not together with ScalingGroupId'
        '--min-value' = 'MinSize to give to the group'
        '--max-value' = 'MaxSize to give to the group'
        '--launch-time' = 'When to run first, in UTC to the minute, at most 90 days ahead'
        '--recurrence-type' = 'How the task recurs; once when left out'
        '--recurrence-value' = 'Daily: every how many days; Weekly: 0,3 is Sunday and Wednesday; Monthly: 1-15; Cron: five fields, UTC'
        '--recurrence-end-time' = 'When the task stops recurring, in UTC to the minute, at most 365 days ahead'
        '--task-enabled' = 'Whether the task is run at all'
        '--launch-expiration-time' = 'For how many seconds a failed run is tried again'
        '--alarm-task-id' = 'ID of the alarm task to act on'
        '--report-id' = 'ID of the report to delete'
        '--force-delete' = 'Delete the group even though it has instances; those it created are released'
        '--scaling-rule-id' = 'ID of the scaling rule to act on (asr-...)'
        '--scheduled-task-id' = 'ID of the scheduled task to act on'
        '--state' = 'open, intended, sent, settled, or a status such as unknown'
        '--is-enable' = 'Show only enabled or only disabled alarms'
        '--page-number' = 'Which page to return; the first is 1'
        '--page-size' = 'How many entries one page holds'
        '--all' = 'follow the pages and print one merged answer'
        '--data-disk-categories' = 'Kinds of data disk that must be on offer'
        '--allow-cross-az' = 'Allow other zones than the given ones'
        '--zone-ids' = 'Zones to look in'
        '--report-ids' = 'Show only the reports with these IDs'
        '--output-format' = 'Give the configuration as a YAML manifest in Output as well'
        '--scaling-configuration-ids' = 'Show only the configurations with these IDs, active or not'
        '--scaling-configuration-names' = 'Show only the configurations with these names'
        '--scaling-group-ids' = 'Several groups to rate'
        '--priority-strategy' = 'In which order types and zones are tried'
        '--start-time' = 'Where the time range begins, in UTC'
        '--end-time' = 'Where the time range ends, in UTC'
        '--instance-refresh-task-ids' = 'Show only the refreshes with these IDs'
        '--max-results' = 'How many entries to return at most before a NextToken is given'
        '--next-token' = 'Where to go on: the NextToken of the page before; leave it out for the first page'
        '--scaling-activity-id' = 'The activity to look into (asa-...)'
        '--lifecycle-action-status' = 'Show only waits in this state'
        '--lifecycle-hook-ids' = 'Show only the hooks with these IDs'
        '--cores' = 'Exact number of vCPUs'
        '--minimum-cpu-core-count' = 'Fewest vCPUs'
        '--maximum-cpu-core-count' = 'Most vCPUs'
        '--minimum-memory-size' = 'Least memory'
        '--maximum-memory-size' = 'Most memory'
        '--minimum-gpu-amount' = 'Fewest GPUs'
        '--maximum-gpu-amount' = 'Most GPUs'
        '--minimum-eni-quantity' = 'Fewest network interfaces'
        '--minimum-eni-private-ip-address-quantity' = 'Fewest private IPv4 addresses on one network interface'
        '--minimum-eni-ipv6-address-quantity' = 'Fewest IPv6 addresses on one network interface'
        '--minimum-baseline-credit' = 'Least baseline performance of burstable types, in CPU credits an hour'
        '--minimum-initial-credit' = 'Fewest CPU credits burstable types start with'
        '--burstable-performance' = 'Whether burstable types are left out, allowed or the only ones'
        '--instance-type-families' = 'Instance families to pick from'
        '--instance-categories' = 'Categories of instance to pick from'
        '--cpu-architectures' = 'CPU architectures to pick from, X86 or ARM'
        '--physical-processor-models' = 'Processor models to pick from'
        '--gpu-specs' = 'GPU models to pick from'
        '--architecture' = 'Kinds of hardware to pick from'
        '--excluded-instance-type' = 'Instance types or families to leave out; a * at the end stands for the rest of the name'
        '--cores-list' = 'Numbers of vCPUs to pick from'
        '--memory-list' = 'Amounts of memory to pick from'
        '--channel-id' = 'Sales channel that the search is made for'
        '--accept-language' = 'Language of the region names'
        '--scaling-activity-ids' = 'Show only the activities with these IDs'
        '--status-code' = 'Show only activities in this state'
        '--scaling-group-names' = 'Show only the groups with these names'
        '--health-status' = 'Show only healthy or only unhealthy instances'
        '--lifecycle-state' = 'Show only instances in this state'
        '--lifecycle-states' = 'Show only instances in one of these states'
        '--creation-type' = 'Show only instances that came this way: created by the group, attached, or managed from outside'
        '--creation-types' = 'Show only instances that came in one of these ways'
        '--scaling-rule-ids' = 'Show only the rules with these IDs'
        '--scaling-rule-names' = 'Show only the rules with these names'
        '--scaling-rule-ari' = 'Show only the rules with these ARIs'
        '--scaling-rule-aris' = 'Show only the rules with these ARIs'
        '--show-alarm-rules' = 'Tell the alarms that trigger each rule as well'
        '--scheduled-task-ids' = 'Show only the tasks with these IDs'
        '--scheduled-task-names' = 'Show only the tasks with these names'
        '--task-name' = 'Show only tasks with this name'
        '--scheduled-actions' = 'Show only tasks that run these scaling rules, by ARI'
        '--force-detach' = 'Take the instances of the group out of the backends as well'
        '--remove-security-group' = 'Take the security group of the active configuration off the databases as well'
        '--decrease-desired-capacity' = 'Lower the desired capacity by the number of instances that leave, so that none are created in their place'
        '--detach-option' = 'Use both to take the instances off the load balancers and database whitelists of the group too'
        '--active-scaling-configuration-id' = 'Scaling configuration that becomes the active one'
        '--breach-threshold' = 'Alarm threshold that the steps are measured from; needed when the rule is a step rule'
        '--metric-value' = 'Metric value that picks the step; needed when the rule is a step rule'
        '--key' = 'Tag key whose values are listed'
        '--scale-status' = 'Outcomes that a message is sent for; none when left out'
        '--scale-statuses' = 'Outcomes that a message is sent for; none when left out'
        '--override' = 'Replace what the configuration holds instead of adding to it'
        '--containers-update-type' = 'Whether the containers given here replace all, or change the ones of the same name'
        '--lifecycle-hook-status' = 'Whether the hook holds instances or lets them pass'
        '--disable-desired-capacity' = 'Stop steering to a desired capacity; only MinSize and MaxSize count then'
        '--remove-policy' = 'What becomes of the instances: stopped and kept for reuse, or released'
        '--lifecycle-hook-context' = 'Which lifecycle hooks this activity skips, as JSON'
        '--process' = 'Kinds of work: removing or creating instances, health checks, alarms, scheduled tasks'
        '--processes' = 'Kinds of work: removing or creating instances, health checks, alarms, scheduled tasks'
        '--execution-mode' = 'Scale, or only plan what would be created'
        '--sync-activity' = 'Start the activity before answering rather than afterwards'
        '--parallel-task' = 'Allow this activity beside others of the group'
        '--activity-metadata' = 'Your own text, kept with the activity'
        '--overrides' = 'Settings of the ECI configuration that differ for the instances of this activity, as JSON'
        '--allocation' = 'How many instances go to which vSwitches'
        '--protected-from-scale-in' = 'Whether the instances are protected'
        '--desired-configuration' = 'What the instances are to be like; the active configuration when left out'
        '--desired-configuration.scaling-configuration-id' = 'Scaling configuration to follow'
        '--desired-configuration.image-id' = 'Image to change to'
        '--desired-configuration.launch-template-overrides' = 'Instance types to use in place of the one in the launch template'
        '--desired-configuration.containers' = 'What changes in single containers of an ECI group'
        '--strategy' = 'How instances are brought up to date'
        '--min-healthy-percentage' = 'Least percentage of the group that stays in service meanwhile'
        '--max-healthy-percentage' = 'Most instances there may be meanwhile, as a percentage of the group'
        '--skip-matching' = 'Leave instances alone that follow the configuration already'
        '--checkpoints' = 'Where to pause on the way'
        '--checkpoint-pause-time' = 'How long each pause lasts'
        '--tag-key' = 'Keys of the tags to take off'
        '--tag-keys' = 'Keys of the tags to take off'
        '--only-check' = 'Only check, and change nothing'
        '--uid' = 'Account to check; the caller when left out'
        '--operation' = 'calls of this operation'
        '--seed' = 'text that names the call'
        '--since' = 'from this time on (2026-05-04, 2026-05-04T10:00Z, or 24h ago: 24h)'
        '--until' = 'before this time'
        '--limit' = 'how many calls at most'
        '--page' = 'go on where the last list ended'
        '--note' = 'what you found, kept with the call'
        '--older-than' = 'how long ago they were last touched (90d)'
        '--put-aside' = 'rename a damaged journal, so that a new one can be made'
        '--count' = 'how many instances (all of the group)'
        '--plan-name' = 'what the steps'' tokens are derived from, with their ids (default: the file''s name)'
        '--concurrency' = 'most requests at once'
        '--rate' = 'most attempts a second, repeats included'
        '--on-error' = 'after a step that failed, or a flaw in the plan'
        '--port' = 'port to listen on; 0 is any free one'
        '--host' = 'address to listen on'
        '--access-key' = 'accept this pair, as an account of its own (repeatable; ess-local:ess-local-secret)'
        '--fault' = '<operation|*>:<kind>[=<value>][@<n>,<n>...|@p<probability>] (repeatable)'
        '--speed' = 'scales the time that scaling activities take (0.3 s an instance); 0 is at once'
        '--token-scope' = 'where a ClientToken means something: account-region or account'
        '--store-refusals' = 'remember refusals under their ClientToken as well'
        '--processing-code' = 'error code while the first request of a ClientToken still runs'
        '--quota' = 'limit a number of resources: groups=<n> of a region, configurations=<n> or rules=<n> of a group'
        '--version' = 'the version of ess'
    }

    # What a flag takes, and then the values that are offered after it.
    $afterFlag = @{
        'describe-scaling-groups/--scaling-group-id' = -split 'several <ScalingGroupId>'
        'describe-eci-scaling-configurations/--scaling-configuration-id' = -split 'several <ScalingConfigurationId>'
        'describe-scaling-configurations/--scaling-configuration-id' = -split 'several <ScalingConfigurationId>'
        'apply-scaling-group/--format' = -split 'one'
        'create-scaling-group/--lifecycle-hook' = -split 'one'
        'describe-alarms/--metric-name' = -split 'one'
        'journal export/--state' = -split 'one'
        'journal list/--state' = -split 'one'
        'scale-with-adjustment/--spot-strategy' = -split 'one'
        'batch/--format' = -split 'one ndjson json yaml csv'
        'batch status/--output' = -split 'one table json'
        'journal diff/--output' = -split 'one table json'
        'journal list/--output' = -split 'one table json'
        'journal pending/--output' = -split 'one table json'
        'journal show/--output' = -split 'one table json'
        'configure list/--output' = -split 'one text json'
        'doctor/--output' = -split 'one text json'
        'create-scaling-group/--instance-id' = -split 'one <InstanceId>'
        'modify-instance-attribute/--instance-id' = -split 'one <InstanceId>'
        'set-instance-health/--instance-id' = -split 'one <InstanceId>'
        'describe-instance-refreshes/--instance-refresh-task-id' = -split 'several <InstanceRefreshTaskId>'
        'change-resource-group/--resource-id' = -split 'one <ScalingGroupId>'
        'describe-lifecycle-hooks/--lifecycle-hook-id' = -split 'several <LifecycleHookId>'
        'create-scaling-rule/--metric-name' = -split 'one CpuUtilization IntranetRx IntranetTx ClassicInternetRx ClassicInternetTx VpcInternetRx
            VpcInternetTx'
        'modify-scaling-rule/--metric-name' = -split 'one CpuUtilization IntranetRx IntranetTx ClassicInternetRx ClassicInternetTx VpcInternetRx
            VpcInternetTx'
        'create-alarm/--metric-name' = -split 'one CpuUtilization IntranetTx IntranetRx VpcInternetTx VpcInternetRx SystemDiskReadBps
            SystemDiskWriteBps SystemDiskReadOps SystemDiskWriteOps CpuUtilizationAgent
            GpuUtilizationAgent GpuMemoryFreeUtilizationAgent GpuMemoryUtilizationAgent
            MemoryUtilization LoadAverage TcpConnection PackagesNetOut PackagesNetIn
            EciPodCpuUtilization EciPodMemoryUtilization ConcurrentConnections
            LoadBalancerRealServerAverageQps'
        'modify-alarm/--metric-name' = -split 'one CpuUtilization IntranetTx IntranetRx VpcInternetTx VpcInternetRx SystemDiskReadBps
            SystemDiskWriteBps SystemDiskReadOps SystemDiskWriteOps CpuUtilizationAgent
            GpuUtilizationAgent GpuMemoryFreeUtilizationAgent GpuMemoryUtilizationAgent
            MemoryUtilization LoadAverage TcpConnection PackagesNetOut PackagesNetIn
            EciPodCpuUtilization EciPodMemoryUtilization'
        'create-alarm/--metric-type' = -split 'one system custom'
        'modify-alarm/--metric-type' = -split 'one system custom'
        'describe-scaling-activity-statistics/--metric-type' = -split 'one ScalingActivityStatus ScalingActivityErrorCodes'
        'describe-pattern-types/--zone-id' = -split 'several <ZoneId>'
        'create-scaling-group/--v-switch-id' = -split 'one <VSwitchId>'
        'describe-scaling-rules/--scaling-rule-id' = -split 'several <ScalingRuleId>'
        'describe-scheduled-tasks/--scheduled-task-id' = -split 'several <ScheduledTaskId>'
        'describe-alarms/--state' = -split 'one ALARM OK INSUFFICIENT_DATA'
        'wait group/--state' = -split 'one Active Inactive Deleted'
        'untag-resources/--all' = -split 'boolean true false'
        'describe-scaling-group-detail/--output-format' = -split 'one yaml'
        'describe-scaling-activities/--scaling-activity-id' = -split 'several <ScalingActivityId>'
        'execute-scaling-rule/--scaling-rule-ari' = -split 'one <ScalingRuleAri>'
        '--scaling-group-id' = -split 'one <ScalingGroupId>'
        '--active-scaling-configuration-id' = -split 'one <ScalingConfigurationId>'
        '--desired-configuration.scaling-configuration-id' = -split 'one <ScalingConfigurationId>'
        '--scaling-configuration-id' = -split 'one <ScalingConfigurationId>'
        '--format' = -split 'one YAML'
        '--output-format' = -split 'one YAML'
        '--region' = -split 'one ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3
            ap-southeast-5 ap-southeast-6 ap-southeast-7 cn-beijing cn-chengdu cn-fuzhou cn-guangzhou
            cn-hangzhou cn-heyuan cn-heyuan-acdr-1 cn-hongkong cn-huhehaote cn-nanjing
            cn-north-2-gov-1 cn-qingdao cn-shanghai cn-shanghai-finance-1 cn-shenzhen
            cn-shenzhen-finance-1 cn-wuhan-lr cn-wulanchabu cn-zhangjiakou cn-zhengzhou-jva
            cn-zhongwei eu-central-1 eu-west-1 me-central-1 me-east-1 na-south-1 us-east-1
            us-southeast-1 us-west-1'
        '--region-id' = -split 'one ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3
            ap-southeast-5 ap-southeast-6 ap-southeast-7 cn-beijing cn-chengdu cn-fuzhou cn-guangzhou
            cn-hangzhou cn-heyuan cn-heyuan-acdr-1 cn-hongkong cn-huhehaote cn-nanjing
            cn-north-2-gov-1 cn-qingdao cn-shanghai cn-shanghai-finance-1 cn-shenzhen
            cn-shenzhen-finance-1 cn-wuhan-lr cn-wulanchabu cn-zhangjiakou cn-zhengzhou-jva
            cn-zhongwei eu-central-1 eu-west-1 me-central-1 me-east-1 na-south-1 us-east-1
            us-southeast-1 us-west-1'
        '--all' = -split 'nothing'
        '--allow-http' = -split 'nothing'
        '--debug' = -split 'nothing'
        '--dry-run' = -split 'nothing'
        '--help' = -split 'nothing'
        '--local' = -split 'nothing'
        '--mask' = -split 'nothing'
        '--new-token' = -split 'nothing'
        '--no-*' = -split 'nothing'
        '--put-aside' = -split 'nothing'
        '--quiet' = -split 'nothing'
        '--skeleton' = -split 'nothing'
        '--store-refusals' = -split 'nothing'
        '--token-from-params' = -split 'nothing'
        '--version' = -split 'nothing'
        '--wait' = -split 'nothing'
        '--output' = -split 'one json ndjson yaml table text none report'
        '--endpoint-type' = -split 'one public vpc'
        '--api-version' = -split 'one 2014-08-28 2022-02-22'
        '--signature' = -split 'one hmac-sha1 acs3-hmac-sha256'
        '--journal' = -split 'path'
        '--state' = -split 'path'
        '--replay' = -split 'one service journal'
        '--lang' = -split 'one en zh'
        '--allow-cross-az' = -split 'boolean true false'
        '--allow-different-generation' = -split 'boolean true false'
        '--async' = -split 'boolean true false'
        '--auto-create-eip' = -split 'boolean true false'
        '--auto-match-image-cache' = -split 'boolean true false'
        '--auto-rebalance' = -split 'boolean true false'
        '--az-balance' = -split 'boolean true false'
        '--capacity-options.compensate-with-on-demand' = -split 'boolean true false'
        '--capacity-options.spot-auto-replace-on-demand' = -split 'boolean true false'
        '--compensate-with-on-demand' = -split 'boolean true false'
        '--cost-optimization' = -split 'boolean true false'
        '--data-cache-bursting-enabled' = -split 'boolean true false'
        '--decrease-desired-capacity' = -split 'boolean true false'
        '--deletion-protection' = -split 'boolean true false'
        '--disable-desired-capacity' = -split 'boolean true false'
        '--disable-scale-in' = -split 'boolean true false'
        '--enable-sls' = -split 'boolean true false'
        '--entrusted' = -split 'boolean true false'
        '--force-attach' = -split 'boolean true false'
        '--force-delete' = -split 'boolean true false'
        '--force-detach' = -split 'boolean true false'
        '--group-deletion-protection' = -split 'boolean true false'
        '--ignore-invalid-instance' = -split 'boolean true false'
        '--image-options.login-as-non-root' = -split 'boolean true false'
        '--instance-type-candidate-options.allow-cross-az' = -split 'boolean true false'
        '--instance-type-candidate-options.allow-different-generation' = -split 'boolean true false'
        '--instance-type-candidate-options.enabled' = -split 'boolean true false'
        '--is-enable' = -split 'boolean true false'
        '--lifecycle-hook' = -split 'boolean true false'
        '--only-check' = -split 'boolean true false'
        '--override' = -split 'boolean true false'
        '--parallel-task' = -split 'boolean true false'
        '--password-inherit' = -split 'boolean true false'
        '--protected-from-scale-in' = -split 'boolean true false'
        '--remove-security-group' = -split 'boolean true false'
        '--scale-out-amount-check' = -split 'boolean true false'
        '--show-alarm-rules' = -split 'boolean true false'
        '--skip-matching' = -split 'boolean true false'
        '--spot-instance-remedy' = -split 'boolean true false'
        '--sync-activity' = -split 'boolean true false'
        '--sync-alarm-rule-to-cms' = -split 'boolean true false'
        '--system-disk.bursting-enabled' = -split 'boolean true false'
        '--system-disk.encrypted' = -split 'boolean true false'
        '--task-enabled' = -split 'boolean true false'
        '--type' = -split 'one RDS Redis MongoDB'
        '--attach-mode' = -split 'one SecurityIp SecurityGroup'
        '--instance-id' = -split 'several <InstanceId>'
        '--instance-ids' = -split 'several <InstanceId>'
        '--instance-refresh-task-id' = -split 'one <InstanceRefreshTaskId>'
        '--resource-id' = -split 'several <ScalingGroupId>'
        '--resource-ids' = -split 'several <ScalingGroupId>'
        '--scaling-group-ids' = -split 'several <ScalingGroupId>'
        '--resource-type' = -split 'one scalinggroup'
        '--new-resource-group-id' = -split 'one <ResourceGroupId>'
        '--resource-group-id' = -split 'one <ResourceGroupId>'
        '--lifecycle-hook-id' = -split 'one <LifecycleHookId>'
        '--lifecycle-action-result' = -split 'one CONTINUE ABANDON ROLLBACK'
        '--metric-name' = -split 'one CpuUtilization IntranetRx IntranetTx'
        '--metric-type' = -split 'one system custom hybrid'
        '--comparison-operator' = -split 'one >= <= > <'
        '--statistics' = -split 'one Average Minimum Maximum'
        '--alarm-options.period' = -split 'one 15 60 120 300 900'
        '--period' = -split 'one 15 60 120 300 900'
        '--expressions-logic-operator' = -split 'one && ||'
        '--instance-family-level' = -split 'one EntryLevel EnterpriseLevel CreditEntryLevel'
        '--restart-policy' = -split 'one Always Never OnFailure'
        '--spot-strategy' = -split 'one NoSpot SpotWithPriceLimit SpotAsPriceGo'
        '--image-snapshot-id' = -split 'one <ImageSnapshotId>'
        '--data-cache-pl' = -split 'one PL0 PL1 PL2 PL3'
        '--system-disk.performance-level' = -split 'one PL0 PL1 PL2 PL3'
        '--security-group-id' = -split 'one <SecurityGroupId>'
        '--dns-policy' = -split 'one None Default'
        '--lifecycle-transition' = -split 'one SCALE_OUT SCALE_IN'
        '--default-result' = -split 'one CONTINUE ABANDON'
        '--notification-type' = -split 'several AUTOSCALING:SCALE_OUT_SUCCESS AUTOSCALING:SCALE_IN_SUCCESS
            AUTOSCALING:SCALE_OUT_ERROR AUTOSCALING:SCALE_IN_ERROR AUTOSCALING:SCALE_REJECT
            AUTOSCALING:SCALE_OUT_START AUTOSCALING:SCALE_IN_START AUTOSCALING:SCHEDULE_TASK_EXPIRING'
        '--notification-types' = -split 'several AUTOSCALING:SCALE_OUT_SUCCESS AUTOSCALING:SCALE_IN_SUCCESS
            AUTOSCALING:SCALE_OUT_ERROR AUTOSCALING:SCALE_IN_ERROR AUTOSCALING:SCALE_REJECT
            AUTOSCALING:SCALE_OUT_START AUTOSCALING:SCALE_IN_START AUTOSCALING:SCHEDULE_TASK_EXPIRING'
        '--message-encoding' = -split 'one PlainText Base64'
        '--desired-configuration.image-id' = -split 'one <ImageId>'
        '--image-id' = -split 'one <ImageId>'
        '--security-group-ids' = -split 'several <SecurityGroupId>'
        '--internet-charge-type' = -split 'one PayByBandwidth PayByTraffic'
        '--zone-id' = -split 'one <ZoneId>'
        '--system-disk.category' = -split 'one cloud cloud_efficiency cloud_ssd cloud_essd ephemeral_ssd cloud_auto'
        '--system-disk.auto-snapshot-policy-id' = -split 'one <AutoSnapshotPolicyId>'
        '--system-disk.kms-key-id' = -split 'one <KMSKeyId>'
        '--system-disk.encrypt-algorithm' = -split 'one AES-256 SM4-128'
        '--system-disk-categories' = -split 'several cloud cloud_efficiency cloud_ssd cloud_essd'
        '--spot-duration' = -split 'one 0 1'
        '--spot-interruption-behavior' = -split 'one Terminate'
        '--http-endpoint' = -split 'one enabled disabled'
        '--http-tokens' = -split 'one optional required'
        '--credit-specification' = -split 'one Standard Unlimited'
        '--security-options.confidential-computing-mode' = -split 'one Enclave TDX'
        '--affinity' = -split 'one default host'
        '--tenancy' = -split 'one default host'
        '--dedicated-host-id' = -split 'one <DedicatedHostId>'
        '--dedicated-host-cluster-id' = -split 'one <DedicatedHostClusterId>'
        '--deployment-set-id' = -split 'one <DeploymentSetId>'
        '--hpc-cluster-id' = -split 'one <HpcClusterId>'
        '--storage-set-id' = -split 'one <StorageSetId>'
        '--private-pool-options.match-criteria' = -split 'one Open Target None'
        '--resource-pool-options.strategy' = -split 'one PrivatePoolFirst PrivatePoolOnly PublicPoolFirst None'
        '--resource-pool-options.private-pool-ids' = -split 'several <PrivatePoolId>'
        '--io-optimized' = -split 'one none optimized'
        '--security-enhancement-strategy' = -split 'one Active Deactive'
        '--group-type' = -split 'one ECS ECI'
        '--v-switch-id' = -split 'several <VSwitchId>'
        '--v-switch-ids' = -split 'several <VSwitchId>'
        '--removal-policies' = -split 'several OldestInstance NewestInstance OldestScalingConfiguration CustomPolicy'
        '--removal-policy' = -split 'several OldestInstance NewestInstance OldestScalingConfiguration CustomPolicy'
        '--scaling-policy' = -split 'one recycle release forcerelease forcerecycle'
        '--health-check-type' = -split 'one NONE ECS LOAD_BALANCER'
        '--multi-az-policy' = -split 'one PRIORITY COST_OPTIMIZED BALANCE COMPOSABLE'
        '--allocation-strategy' = -split 'one priority lowestPrice'
        '--spot-allocation-strategy' = -split 'one priority lowestPrice'
        '--balance-mode' = -split 'one BalancedBestEffort BalancedOnly'
        '--capacity-options.price-comparison-mode' = -split 'one PricePerUnit PricePerVCpu'
        '--container-group-id' = -split 'one <InstanceId>'
        '--desired-configuration.launch-template-id' = -split 'one <LaunchTemplateId>'
        '--launch-template-id' = -split 'one <LaunchTemplateId>'
        '--desired-configuration.launch-template-version' = -split 'one Default Latest'
        '--launch-template-version' = -split 'one Default Latest'
        '--load-balancer-ids' = -split 'several <LoadBalancerId>'
        '--db-instance-ids' = -split 'several <DBInstanceId>'
        '--scaling-rule-type' = -split 'one SimpleScalingRule TargetTrackingScalingRule StepScalingRule PredictiveScalingRule'
        '--adjustment-type' = -split 'one QuantityChangeInCapacity PercentChangeInCapacity TotalCapacity'
        '--predictive-scaling-mode' = -split 'one PredictAndScale PredictOnly'
        '--predictive-value-behavior' = -split 'one MaxOverridePredictiveValue PredictiveValueOverrideMax
            PredictiveValueOverrideMaxWithBuffer'
        '--recurrence-type' = -split 'one Daily Weekly Monthly Cron'
        '--alarm-task-id' = -split 'one <AlarmTaskId>'
        '--report-id' = -split 'one <ReportId>'
        '--scaling-rule-id' = -split 'one <ScalingRuleId>'
        '--scheduled-task-id' = -split 'one <ScheduledTaskId>'
        '--zone-ids' = -split 'several <ZoneId>'
        '--report-ids' = -split 'several <ReportId>'
        '--scaling-configuration-ids' = -split 'several <ScalingConfigurationId>'
        '--instance-refresh-task-ids' = -split 'several <InstanceRefreshTaskId>'
        '--scaling-activity-id' = -split 'one <ScalingActivityId>'
        '--lifecycle-action-status' = -split 'one Pending Timeout Completed'
        '--lifecycle-hook-ids' = -split 'several <LifecycleHookId>'
        '--burstable-performance' = -split 'one Exclude Include Required'
        '--instance-categories' = -split 'several General-purpose Compute-optimized Memory-optimized Enhanced Shared'
        '--architecture' = -split 'several X86 Heterogeneous BareMetal Arm'
        '--accept-language' = -split 'one zh-CN en-US ja'
        '--scaling-activity-ids' = -split 'several <ScalingActivityId>'
        '--status-code' = -split 'one Successful Warning Failed InProgress Rejected'
        '--health-status' = -split 'one Healthy Unhealthy'
        '--lifecycle-state' = -split 'one InService Pending Protected Standby Stopped Removing'
        '--creation-type' = -split 'one AutoCreated Attached Managed'
        '--scaling-rule-ids' = -split 'several <ScalingRuleId>'
        '--scaling-rule-ari' = -split 'several <ScalingRuleAri>'
        '--scaling-rule-aris' = -split 'several <ScalingRuleAri>'
        '--scheduled-task-ids' = -split 'several <ScheduledTaskId>'
        '--detach-option' = -split 'one both'
        '--containers-update-type' = -split 'one RenewUpdate IncrementalUpdate'
        '--lifecycle-hook-status' = -split 'one Active InActive'
        '--remove-policy' = -split 'one recycle release'
        '--process' = -split 'several ScaleIn ScaleOut HealthCheck AlarmNotification ScheduledAction'
        '--processes' = -split 'several ScaleIn ScaleOut HealthCheck AlarmNotification ScheduledAction'
        '--execution-mode' = -split 'one None PlanOnly'
        '--operation' = -split 'operation'
        '--on-error' = -split 'one stop continue'
    }

    # The command before the cursor, the flag that the word at the cursor belongs to, and how many words that
    # flag has already. Of a command that does not exist nothing is known.
    $command = ''
    $flag = ''
    $given = 0
    $line = $commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition }
    foreach ($word in $line | Select-Object -Skip 1 | ForEach-Object { "$_" }) {
        if ($word -like '--*=*') { $flag = ($word -split '=', 2)[0]; $given = 1 }
        elseif ($word -like '--*') { $flag = $word; $given = 0 }
        elseif ($flag -or -not $words[$command]) { $given++ }
        elseif ($words[$command] -like "$word *" -or $words[$command] -eq $word) {
            $command = "$command $word".Trim()
        }
        else { return }
    }
    $joined = ''
    $typed = $wordToComplete
    if ($typed -like '--*=*') {
        $flag, $typed = $typed -split '=', 2
        $joined = "$flag="
        $given = 0
    }
    elseif ($typed -like '-*') { $flag = '' }

    # Offers a candidate that begins with what has been typed, quoted where PowerShell would not take it as it is.
    $offer = {
        param($text, $meaning, $kind)
        if (-not $text.StartsWith($typed)) { return }
        $quoted = if ($text -match '^[\w./:-]+$') { $text } else { "'$text'" }
        $tip = if ($meaning) { $meaning } else { $text }
        [System.Management.Automation.CompletionResult]::new("$joined$quoted", $text, $kind, $tip)
    }

    if ($flag) {
        $key = "$command/$flag", $flag, ($flag -replace '^--no-.*', '--no-*') |
            Where-Object { $afterFlag.ContainsKey($_) } | Select-Object -First 1
        $takes, $values = if ($key) { $afterFlag[$key] } else { 'one' }
        if ($takes -eq 'several' -or ($given -eq 0 -and $takes -ne 'nothing')) {
            # Where nothing is offered, as for a path, PowerShell offers files.
            if ($takes -eq 'operation') { $values = $operations }
            elseif ("$values" -match '^<(\w+)>$') { $values = ess journal ids $Matches[1] -- $typed 2>$null }
            foreach ($value in $values) {
                $text, $meaning = $value -split ' ', 2
                & $offer $text $meaning 'ParameterValue'
            }
            if ($joined -or ($given -eq 0 -and $takes -ne 'boolean')) { return }
        }
    }
    if ($typed -notlike '-*') {
        foreach ($word in $words[$command]) {
            $text, $meaning = $word -split ' ', 2
            & $offer $text $meaning 'Command'
        }
        if ($words[$command]) { return }
    }
    $flags = if ($operationFlags.ContainsKey($command)) { $operationFlags[$command] + $callFlags }
    else { $commandFlags[$command] }
    foreach ($name in $flags) {
        $key = "$command/$name", $name, ($name -replace '^--no-', '--') |
            Where-Object { $about.ContainsKey($_) } | Select-Object -First 1
        & $offer $name $about[$key] 'ParameterName'
    }
}
