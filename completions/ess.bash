# Completion of ess for bash (3.2 or newer). Only to look up IDs in the journal it starts a process.
# Generated from the catalogue: see src/generate/completions.
# shellcheck shell=bash

_ess_commands=(
  token journal wait configure doctor batch emulator search completion help
)

_ess_operations=(
  apply-eci-scaling-configuration apply-scaling-group attach-alb-server-groups attach-db-instances
  attach-instances attach-load-balancers attach-server-groups attach-v-server-groups
  cancel-instance-refresh change-resource-group complete-lifecycle-action create-alarm
  create-diagnose-report create-eci-scaling-configuration create-lifecycle-hook
  create-notification-configuration create-scaling-configuration create-scaling-group
  create-scaling-rule create-scheduled-task deactivate-scaling-configuration delete-alarm
  delete-diagnose-report delete-eci-scaling-configuration delete-lifecycle-hook
  delete-notification-configuration delete-scaling-configuration delete-scaling-group
  delete-scaling-rule delete-scheduled-task describe-alarms describe-alert-configuration
  describe-candidate-instance-type describe-diagnose-reports describe-eci-scaling-configuration-detail
  describe-eci-scaling-configurations describe-elastic-strength
  describe-instance-create-and-delete-statistics describe-instance-refreshes
  describe-lifecycle-actions describe-lifecycle-hooks describe-limitation
  describe-notification-configurations describe-notification-types describe-pattern-types
  describe-regions describe-scaling-activities describe-scaling-activity-detail
  describe-scaling-activity-statistics describe-scaling-configurations describe-scaling-group-detail
  describe-scaling-group-diagnose-details describe-scaling-groups describe-scaling-instances
  describe-scaling-rules describe-scheduled-tasks detach-alb-server-groups detach-db-instances
  detach-instances detach-load-balancers detach-server-groups detach-v-server-groups disable-alarm
  disable-scaling-group enable-alarm enable-scaling-group enter-standby execute-scaling-rule
  exit-standby list-tag-keys list-tag-resources list-tag-values modify-alarm
  modify-alert-configuration modify-eci-scaling-configuration modify-instance-attribute
  modify-lifecycle-hook modify-notification-configuration modify-scaling-configuration
  modify-scaling-group modify-scaling-rule modify-scheduled-task query-historical-metric
  query-predictive-metric query-predictive-task-info query-predictive-value rebalance-instances
  record-lifecycle-action-heartbeat remove-instances resume-instance-refresh resume-processes
  rollback-instance-refresh scale-with-adjustment set-group-deletion-protection set-instance-health
  set-instances-protection start-instance-refresh suspend-instance-refresh suspend-processes
  tag-resources untag-resources verify-authentication verify-user
)

# Flags that every operation has.
_ess_call_flags=(
  --region-id --dry-run --mask --params --skeleton --no-validate --output --query --quiet --debug
  --local --profile --endpoint --endpoint-type --allow-http --api-version --signature --journal
  --no-journal --replay --token-retention --max-attempts --deadline --connect-timeout --read-timeout
  --lang --help
)

# Sets `words` and `flags` to what may follow a command, or a command and its subcommand.
_ess_after_command() {
  words=() flags=()
  case $1 in
    '' | help)
      words=("${_ess_commands[@]}" "${_ess_operations[@]}")
      flags=(--help --version --lang)
      ;;
    token) words=(new derive check) flags=(--help) ;;
    'token new') flags=(--help) ;;
    'token derive') flags=(--operation --region-id --seed --help) ;;
    'token check') flags=(--help) ;;
    journal)
      words=(list pending resume close show diff ids export prune verify path init)
      flags=(--help)
      ;;
    'journal list')
      flags=(--journal --state --operation --region-id --since --until --output --limit --page --help)
      ;;
    'journal pending') flags=(--journal --output --help) ;;
    'journal resume')
      flags=(
        --journal --region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
        --allow-http --api-version --signature --max-attempts --deadline --connect-timeout --read-timeout
        --all --help
      )
      ;;
    'journal close') flags=(--journal --note --help) ;;
    'journal show') flags=(--journal --output --help) ;;
    'journal diff') flags=(--journal --output --help) ;;
    'journal ids') flags=(--journal --help) ;;
    'journal export') flags=(--journal --state --operation --region-id --since --until --help) ;;
    'journal prune') flags=(--journal --older-than --help) ;;
    'journal verify') flags=(--journal --put-aside --help) ;;
    'journal path') flags=(--journal --help) ;;
    'journal init') flags=(--journal --help) ;;
    wait) words=(activity group instances refresh) flags=(--help) ;;
    'wait activity')
      flags=(
        --region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
        --allow-http --api-version --signature --max-attempts --deadline --connect-timeout --read-timeout
        --timeout --help
      )
      ;;
    'wait group')
      flags=(
        --region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
        --allow-http --api-version --signature --max-attempts --deadline --connect-timeout --read-timeout
        --timeout --state --help
      )
      ;;
    'wait instances')
      flags=(
        --region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
        --allow-http --api-version --signature --max-attempts --deadline --connect-timeout --read-timeout
        --timeout --count --help
      )
      ;;
    'wait refresh')
      flags=(
        --region-id --output --query --quiet --debug --local --profile --endpoint --endpoint-type
        --allow-http --api-version --signature --max-attempts --deadline --connect-timeout --read-timeout
        --timeout --scaling-group-id --help
      )
      ;;
    configure) words=(list get set unset path) flags=(--profile --help) ;;
    'configure list') flags=(--profile --output --help) ;;
    'configure get') flags=(--profile --help) ;;
    'configure set') flags=(--profile --help) ;;
    'configure unset') flags=(--profile --help) ;;
    'configure path') flags=(--help) ;;
    doctor)
      flags=(
        --region-id --debug --local --profile --endpoint --endpoint-type --allow-http --journal --output
        --help
      )
      ;;
    batch)
      words=(status)
      flags=(
        --plan-name --format --concurrency --rate --on-error --region-id --dry-run --mask --no-validate
        --quiet --debug --local --profile --endpoint --endpoint-type --allow-http --api-version --signature
        --journal --no-journal --replay --token-retention --max-attempts --deadline --connect-timeout
        --read-timeout --help
      )
      ;;
    'batch status') flags=(--plan-name --journal --output --help) ;;
    emulator)
      words=(export import)
      flags=(
        --port --host --state --access-key --fault --speed --seed --token-retention --token-scope
        --store-refusals --processing-code --quota --help
      )
      ;;
    'emulator export') flags=(--state --help) ;;
    'emulator import') flags=(--state --help) ;;
    search) flags=(--help) ;;
    completion) words=(bash zsh fish powershell) flags=(--help) ;;
    *) _ess_after_operation "$1" && flags+=("${_ess_call_flags[@]}") ;;
  esac
}

# Sets `flags` to an operation's own flags, in both API versions.
_ess_after_operation() {
  case $1 in
    apply-eci-scaling-configuration)
      flags=(--scaling-group-id --scaling-configuration-id --content --format)
      ;;
    apply-scaling-group)
      flags=(--content --format --client-token --token-seed --token-from-params --new-token)
      ;;
    attach-alb-server-groups)
      flags=(
        --scaling-group-id --alb-server-group --alb-server-groups --force-attach --no-force-attach
        --client-token --token-seed --token-from-params --new-token --wait --timeout
      )
      ;;
    attach-db-instances)
      flags=(
        --scaling-group-id --db-instance --db-instances --type --attach-mode --force-attach
        --no-force-attach --client-token --token-seed --token-from-params --new-token
      )
      ;;
    attach-instances)
      flags=(
        --scaling-group-id --instance-id --instance-ids --load-balancer-weight --load-balancer-weights
        --entrusted --no-entrusted --lifecycle-hook --no-lifecycle-hook --ignore-invalid-instance
        --no-ignore-invalid-instance --client-token --token-seed --token-from-params --new-token --wait
        --timeout
      )
      ;;
    attach-load-balancers)
      flags=(
        --scaling-group-id --load-balancer --load-balancers --load-balancer-config --load-balancer-configs
        --force-attach --no-force-attach --async --no-async --client-token --token-seed --token-from-params
        --new-token --wait --timeout
      )
      ;;
    attach-server-groups)
      flags=(
        --scaling-group-id --server-group --server-groups --force-attach --no-force-attach --client-token
        --token-seed --token-from-params --new-token --wait --timeout
      )
      ;;
    attach-v-server-groups)
      flags=(
        --scaling-group-id --v-server-group --v-server-groups --force-attach --no-force-attach
        --client-token --token-seed --token-from-params --new-token
      )
      ;;
    cancel-instance-refresh) flags=(--scaling-group-id --instance-refresh-task-id) ;;
    change-resource-group) flags=(--resource-id --resource-type --new-resource-group-id) ;;
    complete-lifecycle-action)
      flags=(
        --lifecycle-hook-id --lifecycle-action-token --lifecycle-action-result --client-token --token-seed
        --token-from-params --new-token
      )
      ;;
    create-alarm)
      flags=(
        --scaling-group-id --name --description --alarm-action --alarm-actions --effective --metric-name
        --metric-type --comparison-operator --threshold --statistics --period --evaluation-count --dimension
        --dimensions --expression --expressions --expressions-logic-operator --group-id
      )
      ;;
    create-diagnose-report) flags=(--scaling-group-id) ;;
    create-eci-scaling-configuration)
      flags=(
        --scaling-group-id --scaling-configuration-name --container-group-name --description --cpu --memory
        --cpu-options-core --cpu-options-threads-per-core --instance-type --instance-types
        --instance-family-level --gpu-driver-version --cost-optimization --no-cost-optimization
        --restart-policy --active-deadline-seconds --termination-grace-period-seconds --ephemeral-storage
        --spot-strategy --spot-price-limit --container --containers --init-container --init-containers
        --volume --volumes --image-registry-credential --image-registry-credentials --acr-registry-info
        --acr-registry-infos --image-snapshot-id --auto-match-image-cache --no-auto-match-image-cache
        --data-cache-bucket --data-cache-pl --data-cache-provisioned-iops --data-cache-bursting-enabled
        --no-data-cache-bursting-enabled --security-group-id --auto-create-eip --no-auto-create-eip
        --eip-bandwidth --ingress-bandwidth --egress-bandwidth --ipv6-address-count --host-name
        --host-aliase --host-aliases --dns-policy --dns-config-name-server --dns-config-name-servers
        --dns-config-search --dns-config-searchs --dns-config-option --dns-config-options --ntp-server
        --ntp-servers --load-balancer-weight --security-context-sysctl --security-context-sysctls
        --ram-role-name --enable-sls --no-enable-sls --resource-group-id --tag --tags
      )
      ;;
    create-lifecycle-hook)
      flags=(
        --scaling-group-id --lifecycle-hook-name --lifecycle-transition --default-result --heartbeat-timeout
        --notification-arn --notification-metadata
      )
      ;;
    create-notification-configuration)
      flags=(
        --scaling-group-id --notification-arn --notification-type --notification-types --message-encoding
        --time-zone
      )
      ;;
    create-scaling-configuration)
      flags=(
        --scaling-group-id --scaling-configuration-name --image-id --image-name --image-family
        --image-options --image-options.login-as-non-root --no-image-options.login-as-non-root
        --instance-type --instance-types --instance-type-override --instance-type-overrides
        --instance-pattern-info --instance-pattern-infos --instance-type-candidate-options
        --instance-type-candidate-options.enabled --no-instance-type-candidate-options.enabled
        --instance-type-candidate-options.allow-different-generation
        --no-instance-type-candidate-options.allow-different-generation
        --instance-type-candidate-options.allow-cross-az --no-instance-type-candidate-options.allow-cross-az
        --instance-type-candidate-options.allow-cidr-blocks --instance-type-candidate-options.max-price
        --custom-priorities --cpu --memory --security-group-id --security-group-ids --internet-charge-type
        --internet-max-bandwidth-in --internet-max-bandwidth-out --ipv6-address-count --network-interfaces
        --zone-id --system-disk --system-disk.category --system-disk.size --system-disk.performance-level
        --system-disk.disk-name --system-disk.description --system-disk.auto-snapshot-policy-id
        --system-disk.kms-key-id --system-disk.bursting-enabled --no-system-disk.bursting-enabled
        --system-disk.provisioned-iops --system-disk.encrypted --no-system-disk.encrypted
        --system-disk.encrypt-algorithm --system-disk-categories --data-disk --data-disks --spot-strategy
        --spot-price-limit --spot-price-limits --spot-duration --spot-interruption-behavior --instance-name
        --instance-description --host-name --key-pair-name --password --password-inherit
        --no-password-inherit --ram-role-name --user-data --http-endpoint --http-tokens
        --deletion-protection --no-deletion-protection --credit-specification --security-options
        --security-options.confidential-computing-mode --cpu-options --cpu-options.accelerators
        --load-balancer-weight --tenancy --affinity --dedicated-host-id --dedicated-host-cluster-id
        --deployment-set-id --hpc-cluster-id --storage-set-id --storage-set-partition-number
        --private-pool-options --private-pool-options.match-criteria --private-pool-options.id
        --resource-pool-options --resource-pool-options.strategy --resource-pool-options.private-pool-ids
        --resource-pool-options.private-pool-tags --scheduler-options --io-optimized
        --security-enhancement-strategy --resource-group-id --tags --client-token --token-seed
        --token-from-params --new-token
      )
      ;;
    create-scaling-group)
      flags=(
        --scaling-group-name --min-size --max-size --desired-capacity --default-cooldown --group-type
        --v-switch-id --v-switch-ids --removal-policy --removal-policies --custom-policy-arn
        --scaling-policy --stop-instance-timeout --max-instance-lifetime --health-check-type
        --health-check-types --multi-az-policy --allocation-strategy --spot-allocation-strategy --az-balance
        --no-az-balance --balance-mode --auto-rebalance --no-auto-rebalance --on-demand-base-capacity
        --on-demand-percentage-above-base-capacity --compensate-with-on-demand
        --no-compensate-with-on-demand --spot-instance-remedy --no-spot-instance-remedy --capacity-options
        --capacity-options.on-demand-base-capacity
        --capacity-options.on-demand-percentage-above-base-capacity
        --capacity-options.compensate-with-on-demand --no-capacity-options.compensate-with-on-demand
        --capacity-options.spot-auto-replace-on-demand --no-capacity-options.spot-auto-replace-on-demand
        --capacity-options.price-comparison-mode --spot-instance-pools --instance-id --container-group-id
        --launch-template-id --launch-template-version --launch-template-override
        --launch-template-overrides --alb-server-group --alb-server-groups --server-group --server-groups
        --v-server-group --v-server-groups --load-balancer-config --load-balancer-configs
        --load-balancer-ids --db-instance --db-instances --db-instance-ids --lifecycle-hook
        --lifecycle-hooks --group-deletion-protection --no-group-deletion-protection
        --sync-alarm-rule-to-cms --no-sync-alarm-rule-to-cms --scale-out-amount-check
        --no-scale-out-amount-check --resource-group-id --tag --tags --system-tag --client-token
        --token-seed --token-from-params --new-token
      )
      ;;
    create-scaling-rule)
      flags=(
        --scaling-group-id --scaling-rule-name --scaling-rule-type --adjustment-type --adjustment-value
        --min-adjustment-magnitude --cooldown --step-adjustment --step-adjustments --metric-name
        --metric-type --target-value --disable-scale-in --no-disable-scale-in --estimated-instance-warmup
        --scale-out-evaluation-count --scale-in-evaluation-count --alarm-dimension --alarm-dimensions
        --alarm-options --alarm-options.period --hybrid-monitor-namespace --hybrid-metrics
        --predictive-scaling-mode --predictive-value-behavior --predictive-value-buffer
        --predictive-task-buffer-time --initial-max-size
      )
      ;;
    create-scheduled-task)
      flags=(
        --scheduled-task-name --description --scheduled-action --scaling-group-id --min-value --max-value
        --desired-capacity --launch-time --recurrence-type --recurrence-value --recurrence-end-time
        --task-enabled --no-task-enabled --launch-expiration-time
      )
      ;;
    deactivate-scaling-configuration) flags=(--scaling-configuration-id) ;;
    delete-alarm) flags=(--alarm-task-id) ;;
    delete-diagnose-report) flags=(--report-id) ;;
    delete-eci-scaling-configuration) flags=(--scaling-configuration-id) ;;
    delete-lifecycle-hook) flags=(--lifecycle-hook-id --scaling-group-id --lifecycle-hook-name) ;;
    delete-notification-configuration) flags=(--scaling-group-id --notification-arn) ;;
    delete-scaling-configuration) flags=(--scaling-configuration-id) ;;
    delete-scaling-group) flags=(--scaling-group-id --force-delete --no-force-delete) ;;
    delete-scaling-rule) flags=(--scaling-rule-id) ;;
    delete-scheduled-task) flags=(--scheduled-task-id) ;;
    describe-alarms)
      flags=(
        --scaling-group-id --alarm-task-id --state --is-enable --no-is-enable --metric-name --metric-type
        --page-number --page-size --all
      )
      ;;
    describe-alert-configuration) flags=(--scaling-group-id) ;;
    describe-candidate-instance-type)
      flags=(
        --instance-types --image-id --image-name --image-family --system-disk-categories
        --data-disk-categories --spot-strategy --ipv6-address-count --max-price --allow-different-generation
        --no-allow-different-generation --allow-cross-az --no-allow-cross-az --zone-ids
      )
      ;;
    describe-diagnose-reports)
      flags=(--scaling-group-id --report-ids --page-number --page-size --all)
      ;;
    describe-eci-scaling-configuration-detail)
      flags=(--scaling-configuration-id --scaling-group-id --output-format)
      ;;
    describe-eci-scaling-configurations)
      flags=(
        --scaling-group-id --scaling-configuration-id --scaling-configuration-ids
        --scaling-configuration-name --scaling-configuration-names --page-number --page-size --all
      )
      ;;
    describe-elastic-strength)
      flags=(
        --scaling-group-id --scaling-group-ids --instance-types --image-id --image-name --image-family
        --system-disk-categories --data-disk-categories --spot-strategy --ipv6-address-count --v-switch-ids
        --priority-strategy
      )
      ;;
    describe-instance-create-and-delete-statistics)
      flags=(--scaling-group-id --start-time --end-time)
      ;;
    describe-instance-refreshes)
      flags=(
        --scaling-group-id --instance-refresh-task-id --instance-refresh-task-ids --max-results --next-token
        --all
      )
      ;;
    describe-lifecycle-actions)
      flags=(--scaling-activity-id --lifecycle-action-status --max-results --next-token --all)
      ;;
    describe-lifecycle-hooks)
      flags=(
        --scaling-group-id --lifecycle-hook-id --lifecycle-hook-ids --lifecycle-hook-name --page-number
        --page-size --all
      )
      ;;
    describe-limitation) flags=() ;;
    describe-notification-configurations) flags=(--scaling-group-id) ;;
    describe-notification-types) flags=() ;;
    describe-pattern-types)
      flags=(
        --cores --memory --minimum-cpu-core-count --maximum-cpu-core-count --minimum-memory-size
        --maximum-memory-size --minimum-gpu-amount --maximum-gpu-amount --minimum-eni-quantity
        --minimum-eni-private-ip-address-quantity --minimum-eni-ipv6-address-quantity
        --minimum-baseline-credit --minimum-initial-credit --max-price --instance-family-level
        --burstable-performance --instance-type-families --instance-categories --cpu-architectures
        --physical-processor-models --gpu-specs --architecture --excluded-instance-type --cores-list
        --memory-list --spot-strategy --zone-id --v-switch-id --channel-id
      )
      ;;
    describe-regions) flags=(--accept-language) ;;
    describe-scaling-activities)
      flags=(
        --scaling-group-id --scaling-activity-id --scaling-activity-ids --status-code
        --instance-refresh-task-id --page-number --page-size --all
      )
      ;;
    describe-scaling-activity-detail) flags=(--scaling-activity-id) ;;
    describe-scaling-activity-statistics)
      flags=(--scaling-group-id --metric-type --start-time --end-time)
      ;;
    describe-scaling-configurations)
      flags=(
        --scaling-group-id --scaling-configuration-id --scaling-configuration-ids
        --scaling-configuration-name --scaling-configuration-names --page-number --page-size --all
      )
      ;;
    describe-scaling-group-detail) flags=(--scaling-group-id --output-format) ;;
    describe-scaling-group-diagnose-details) flags=(--scaling-group-id) ;;
    describe-scaling-groups)
      flags=(
        --scaling-group-id --scaling-group-ids --scaling-group-name --scaling-group-names --group-type
        --resource-group-id --tag --tags --page-number --page-size --all
      )
      ;;
    describe-scaling-instances)
      flags=(
        --scaling-group-id --instance-id --instance-ids --health-status --lifecycle-state --lifecycle-states
        --creation-type --creation-types --scaling-configuration-id --scaling-activity-id --page-number
        --page-size --all
      )
      ;;
    describe-scaling-rules)
      flags=(
        --scaling-group-id --scaling-rule-id --scaling-rule-ids --scaling-rule-name --scaling-rule-names
        --scaling-rule-ari --scaling-rule-aris --scaling-rule-type --show-alarm-rules --no-show-alarm-rules
        --page-number --page-size --all
      )
      ;;
    describe-scheduled-tasks)
      flags=(
        --scaling-group-id --scheduled-task-id --scheduled-task-ids --scheduled-task-name
        --scheduled-task-names --task-name --scheduled-action --scheduled-actions --recurrence-type
        --recurrence-value --task-enabled --no-task-enabled --page-number --page-size --all
      )
      ;;
    detach-alb-server-groups)
      flags=(
        --scaling-group-id --alb-server-group --alb-server-groups --force-detach --no-force-detach
        --client-token --token-seed --token-from-params --new-token --wait --timeout
      )
      ;;
    detach-db-instances)
      flags=(
        --scaling-group-id --db-instance --db-instances --force-detach --no-force-detach
        --remove-security-group --no-remove-security-group --client-token --token-seed --token-from-params
        --new-token
      )
      ;;
    detach-instances)
      flags=(
        --scaling-group-id --instance-id --instance-ids --decrease-desired-capacity
        --no-decrease-desired-capacity --detach-option --lifecycle-hook --no-lifecycle-hook
        --ignore-invalid-instance --no-ignore-invalid-instance --client-token --token-seed
        --token-from-params --new-token --wait --timeout
      )
      ;;
    detach-load-balancers)
      flags=(
        --scaling-group-id --load-balancer --load-balancers --force-detach --no-force-detach --async
        --no-async --client-token --token-seed --token-from-params --new-token --wait --timeout
      )
      ;;
    detach-server-groups)
      flags=(
        --scaling-group-id --server-group --server-groups --force-detach --no-force-detach --client-token
        --token-seed --token-from-params --new-token --wait --timeout
      )
      ;;
    detach-v-server-groups)
      flags=(
        --scaling-group-id --v-server-group --v-server-groups --force-detach --no-force-detach
        --client-token --token-seed --token-from-params --new-token
      )
      ;;
    disable-alarm) flags=(--alarm-task-id) ;;
    disable-scaling-group) flags=(--scaling-group-id) ;;
    enable-alarm) flags=(--alarm-task-id) ;;
    enable-scaling-group)
      flags=(
        --scaling-group-id --active-scaling-configuration-id --launch-template-id --launch-template-version
        --launch-template-override --launch-template-overrides --instance-id --instance-ids
        --load-balancer-weight --load-balancer-weights
      )
      ;;
    enter-standby)
      flags=(
        --scaling-group-id --instance-id --instance-ids --async --no-async --client-token --token-seed
        --token-from-params --new-token --wait --timeout
      )
      ;;
    execute-scaling-rule)
      flags=(
        --scaling-rule-ari --breach-threshold --metric-value --client-token --token-seed --token-from-params
        --new-token --wait --timeout
      )
      ;;
    exit-standby)
      flags=(
        --scaling-group-id --instance-id --instance-ids --async --no-async --client-token --token-seed
        --token-from-params --new-token --wait --timeout
      )
      ;;
    list-tag-keys) flags=(--resource-type --page-size --next-token --all) ;;
    list-tag-resources)
      flags=(--resource-type --resource-id --resource-ids --tag --tags --next-token --all)
      ;;
    list-tag-values) flags=(--resource-type --key --page-size --next-token --all) ;;
    modify-alarm)
      flags=(
        --alarm-task-id --name --description --alarm-action --alarm-actions --effective --metric-name
        --metric-type --comparison-operator --threshold --statistics --period --evaluation-count --dimension
        --dimensions --expression --expressions --expressions-logic-operator --group-id
      )
      ;;
    modify-alert-configuration) flags=(--scaling-group-id --scale-status --scale-statuses) ;;
    modify-eci-scaling-configuration)
      flags=(
        --scaling-configuration-id --override --no-override --containers-update-type
        --scaling-configuration-name --container-group-name --description --cpu --memory --cpu-options-core
        --cpu-options-threads-per-core --instance-type --instance-types --instance-family-level
        --gpu-driver-version --cost-optimization --no-cost-optimization --restart-policy
        --active-deadline-seconds --termination-grace-period-seconds --ephemeral-storage --spot-strategy
        --spot-price-limit --image-registry-credential --image-registry-credentials --acr-registry-info
        --acr-registry-infos --image-snapshot-id --auto-match-image-cache --no-auto-match-image-cache
        --data-cache-bucket --data-cache-pl --data-cache-provisioned-iops --data-cache-bursting-enabled
        --no-data-cache-bursting-enabled --security-group-id --auto-create-eip --no-auto-create-eip
        --eip-bandwidth --ingress-bandwidth --egress-bandwidth --ipv6-address-count --host-name
        --host-aliase --host-aliases --dns-policy --dns-config-name-server --dns-config-name-servers
        --dns-config-search --dns-config-searchs --dns-config-option --dns-config-options --ntp-server
        --ntp-servers --load-balancer-weight --container --containers --init-container --init-containers
        --volume --volumes --security-context-sysctl --security-context-sys-ctls --ram-role-name
        --enable-sls --no-enable-sls --resource-group-id --tag --tags
      )
      ;;
    modify-instance-attribute)
      flags=(--scaling-group-id --instance-id --instance-ids --entrusted --no-entrusted)
      ;;
    modify-lifecycle-hook)
      flags=(
        --lifecycle-hook-id --scaling-group-id --lifecycle-hook-name --lifecycle-hook-status
        --lifecycle-transition --default-result --heartbeat-timeout --notification-arn
        --notification-metadata
      )
      ;;
    modify-notification-configuration)
      flags=(
        --scaling-group-id --notification-arn --notification-type --notification-types --message-encoding
        --time-zone
      )
      ;;
    modify-scaling-configuration)
      flags=(
        --scaling-configuration-id --override --no-override --scaling-configuration-name --image-id
        --image-name --image-family --image-options --image-options.login-as-non-root
        --no-image-options.login-as-non-root --instance-types --instance-type-override
        --instance-type-overrides --instance-pattern-info --instance-pattern-infos
        --instance-type-candidate-options --instance-type-candidate-options.enabled
        --no-instance-type-candidate-options.enabled
        --instance-type-candidate-options.allow-different-generation
        --no-instance-type-candidate-options.allow-different-generation
        --instance-type-candidate-options.allow-cross-az --no-instance-type-candidate-options.allow-cross-az
        --instance-type-candidate-options.allow-cidr-blocks --instance-type-candidate-options.max-price
        --custom-priorities --cpu --memory --security-group-id --security-group-ids --internet-charge-type
        --internet-max-bandwidth-in --internet-max-bandwidth-out --ipv6-address-count --network-interfaces
        --zone-id --system-disk --system-disk.category --system-disk.size --system-disk.performance-level
        --system-disk.disk-name --system-disk.description --system-disk.auto-snapshot-policy-id
        --system-disk.kms-key-id --system-disk.bursting-enabled --no-system-disk.bursting-enabled
        --system-disk.provisioned-iops --system-disk.encrypted --no-system-disk.encrypted
        --system-disk.encrypt-algorithm --system-disk-categories --data-disk --data-disks --spot-strategy
        --spot-price-limit --spot-price-limits --spot-duration --spot-interruption-behavior --instance-name
        --instance-description --host-name --key-pair-name --password --password-inherit
        --no-password-inherit --ram-role-name --user-data --http-endpoint --http-tokens
        --deletion-protection --no-deletion-protection --credit-specification --security-options
        --security-options.confidential-computing-mode --cpu-options --cpu-options.accelerators
        --load-balancer-weight --tenancy --affinity --dedicated-host-id --dedicated-host-cluster-id
        --deployment-set-id --hpc-cluster-id --storage-set-id --storage-set-partition-number
        --private-pool-options --private-pool-options.match-criteria --private-pool-options.id
        --resource-pool-options --resource-pool-options.strategy --resource-pool-options.private-pool-ids
        --resource-pool-options.private-pool-tags --scheduler-options --io-optimized --resource-group-id
        --tags
      )
      ;;
    modify-scaling-group)
      flags=(
        --scaling-group-id --scaling-group-name --min-size --max-size --desired-capacity
        --disable-desired-capacity --no-disable-desired-capacity --active-scaling-configuration-id
        --launch-template-id --launch-template-version --launch-template-override
        --launch-template-overrides --v-switch-ids --removal-policy --removal-policies --custom-policy-arn
        --scaling-policy --stop-instance-timeout --max-instance-lifetime --default-cooldown
        --health-check-type --health-check-types --multi-az-policy --allocation-strategy
        --spot-allocation-strategy --az-balance --no-az-balance --balance-mode --auto-rebalance
        --no-auto-rebalance --on-demand-base-capacity --on-demand-percentage-above-base-capacity
        --compensate-with-on-demand --no-compensate-with-on-demand --spot-instance-remedy
        --no-spot-instance-remedy --capacity-options --capacity-options.on-demand-base-capacity
        --capacity-options.on-demand-percentage-above-base-capacity
        --capacity-options.compensate-with-on-demand --no-capacity-options.compensate-with-on-demand
        --capacity-options.spot-auto-replace-on-demand --no-capacity-options.spot-auto-replace-on-demand
        --capacity-options.price-comparison-mode --spot-instance-pools --group-deletion-protection
        --no-group-deletion-protection --scale-out-amount-check --no-scale-out-amount-check
      )
      ;;
    modify-scaling-rule)
      flags=(
        --scaling-rule-id --scaling-rule-name --adjustment-type --adjustment-value
        --min-adjustment-magnitude --cooldown --step-adjustment --step-adjustments --metric-name
        --metric-type --target-value --disable-scale-in --no-disable-scale-in --estimated-instance-warmup
        --scale-out-evaluation-count --scale-in-evaluation-count --alarm-dimension --alarm-dimensions
        --alarm-options --alarm-options.period --hybrid-monitor-namespace --hybrid-metrics
        --predictive-scaling-mode --predictive-value-behavior --predictive-value-buffer
        --predictive-task-buffer-time --initial-max-size
      )
      ;;
    modify-scheduled-task)
      flags=(
        --scheduled-task-id --scheduled-task-name --description --scheduled-action --scaling-group-id
        --min-value --max-value --desired-capacity --launch-time --recurrence-type --recurrence-value
        --recurrence-end-time --task-enabled --no-task-enabled --launch-expiration-time
      )
      ;;
    query-historical-metric) flags=(--scaling-group-id --metric-name --start-time --end-time) ;;
    query-predictive-metric) flags=(--scaling-group-id --metric-name --start-time --end-time) ;;
    query-predictive-task-info) flags=(--scaling-rule-id --start-time --end-time) ;;
    query-predictive-value)
      flags=(--scaling-group-id --metric-name --target-value --start-time --end-time)
      ;;
    rebalance-instances) flags=(--scaling-group-id --wait --timeout) ;;
    record-lifecycle-action-heartbeat)
      flags=(--lifecycle-hook-id --lifecycle-action-token --heartbeat-timeout)
      ;;
    remove-instances)
      flags=(
        --scaling-group-id --instance-id --instance-ids --remove-policy --decrease-desired-capacity
        --no-decrease-desired-capacity --ignore-invalid-instance --no-ignore-invalid-instance
        --stop-instance-timeout --lifecycle-hook-context --client-token --token-seed --token-from-params
        --new-token --wait --timeout
      )
      ;;
    resume-instance-refresh) flags=(--scaling-group-id --instance-refresh-task-id) ;;
    resume-processes)
      flags=(
        --scaling-group-id --process --processes --client-token --token-seed --token-from-params --new-token
      )
      ;;
    rollback-instance-refresh) flags=(--scaling-group-id --instance-refresh-task-id) ;;
    scale-with-adjustment)
      flags=(
        --scaling-group-id --adjustment-type --adjustment-value --min-adjustment-magnitude --execution-mode
        --sync-activity --no-sync-activity --parallel-task --no-parallel-task --activity-metadata
        --lifecycle-hook-context --overrides --instance-type --v-switch-id --spot-strategy --allocation
        --client-token --token-seed --token-from-params --new-token --wait --timeout
      )
      ;;
    set-group-deletion-protection)
      flags=(--scaling-group-id --group-deletion-protection --no-group-deletion-protection)
      ;;
    set-instance-health) flags=(--instance-id --health-status) ;;
    set-instances-protection)
      flags=(
        --scaling-group-id --instance-id --instance-ids --protected-from-scale-in
        --no-protected-from-scale-in
      )
      ;;
    start-instance-refresh)
      flags=(
        --scaling-group-id --desired-configuration --desired-configuration.scaling-configuration-id
        --desired-configuration.image-id --desired-configuration.launch-template-id
        --desired-configuration.launch-template-version --desired-configuration.launch-template-overrides
        --desired-configuration.containers --strategy --min-healthy-percentage --max-healthy-percentage
        --skip-matching --no-skip-matching --checkpoints --checkpoint-pause-time --client-token --token-seed
        --token-from-params --new-token --wait --timeout
      )
      ;;
    suspend-instance-refresh) flags=(--scaling-group-id --instance-refresh-task-id) ;;
    suspend-processes)
      flags=(
        --scaling-group-id --process --processes --client-token --token-seed --token-from-params --new-token
      )
      ;;
    tag-resources) flags=(--resource-type --resource-id --resource-ids --tag --tags) ;;
    untag-resources)
      flags=(--resource-type --resource-id --resource-ids --tag-key --tag-keys --all --no-all)
      ;;
    verify-authentication) flags=(--only-check --no-only-check --uid) ;;
    verify-user) flags=() ;;
    *) return 1 ;;
  esac
}

# Sets `takes` and `values` to what may follow a flag: the argument is `<command>/<flag>`.
_ess_after_flag() {
  takes=one values=()
  case $1 in
    describe-scaling-groups/--scaling-group-id) takes=several values=('<ScalingGroupId>') ;;
    describe-eci-scaling-configurations/--scaling-configuration-id | \
    describe-scaling-configurations/--scaling-configuration-id)
      takes=several
      values=('<ScalingConfigurationId>')
      ;;
    apply-scaling-group/--format | create-scaling-group/--lifecycle-hook | \
    describe-alarms/--metric-name | 'journal export/--state' | 'journal list/--state' | \
    scale-with-adjustment/--spot-strategy)
      ;;
    batch/--format) values=(ndjson json yaml csv) ;;
    'batch status/--output' | 'journal diff/--output' | 'journal list/--output' | \
    'journal pending/--output' | 'journal show/--output')
      values=(table json)
      ;;
    'configure list/--output' | doctor/--output) values=(text json) ;;
    create-scaling-group/--instance-id | modify-instance-attribute/--instance-id | \
    set-instance-health/--instance-id)
      values=('<InstanceId>')
      ;;
    describe-instance-refreshes/--instance-refresh-task-id)
      takes=several
      values=('<InstanceRefreshTaskId>')
      ;;
    change-resource-group/--resource-id) values=('<ScalingGroupId>') ;;
    describe-lifecycle-hooks/--lifecycle-hook-id) takes=several values=('<LifecycleHookId>') ;;
    create-scaling-rule/--metric-name | modify-scaling-rule/--metric-name)
      values=(
        CpuUtilization IntranetRx IntranetTx ClassicInternetRx ClassicInternetTx VpcInternetRx VpcInternetTx
      )
      ;;
    create-alarm/--metric-name)
      values=(
        CpuUtilization IntranetTx IntranetRx VpcInternetTx VpcInternetRx SystemDiskReadBps
        SystemDiskWriteBps SystemDiskReadOps SystemDiskWriteOps CpuUtilizationAgent GpuUtilizationAgent
        GpuMemoryFreeUtilizationAgent GpuMemoryUtilizationAgent MemoryUtilization LoadAverage TcpConnection
        PackagesNetOut PackagesNetIn EciPodCpuUtilization EciPodMemoryUtilization ConcurrentConnections
        LoadBalancerRealServerAverageQps
      )
      ;;
    modify-alarm/--metric-name)
      values=(
        CpuUtilization IntranetTx IntranetRx VpcInternetTx VpcInternetRx SystemDiskReadBps
        SystemDiskWriteBps SystemDiskReadOps SystemDiskWriteOps CpuUtilizationAgent GpuUtilizationAgent
        GpuMemoryFreeUtilizationAgent GpuMemoryUtilizationAgent MemoryUtilization LoadAverage TcpConnection
        PackagesNetOut PackagesNetIn EciPodCpuUtilization EciPodMemoryUtilization
      )
      ;;
    create-alarm/--metric-type | modify-alarm/--metric-type) values=(system custom) ;;
    describe-scaling-activity-statistics/--metric-type)
      values=(ScalingActivityStatus ScalingActivityErrorCodes)
      ;;
    describe-pattern-types/--zone-id) takes=several values=('<ZoneId>') ;;
    create-scaling-group/--v-switch-id) values=('<VSwitchId>') ;;
    describe-scaling-rules/--scaling-rule-id) takes=several values=('<ScalingRuleId>') ;;
    describe-scheduled-tasks/--scheduled-task-id) takes=several values=('<ScheduledTaskId>') ;;
    describe-alarms/--state) values=(ALARM OK INSUFFICIENT_DATA) ;;
    'wait group/--state') values=(Active Inactive Deleted) ;;
    untag-resources/--all) takes=boolean values=(true false) ;;
    describe-scaling-group-detail/--output-format) values=(yaml) ;;
    describe-scaling-activities/--scaling-activity-id) takes=several values=('<ScalingActivityId>') ;;
    execute-scaling-rule/--scaling-rule-ari) values=('<ScalingRuleAri>') ;;
    */--scaling-group-id) values=('<ScalingGroupId>') ;;
    */--active-scaling-configuration-id | */--desired-configuration.scaling-configuration-id | \
    */--scaling-configuration-id)
      values=('<ScalingConfigurationId>')
      ;;
    */--format | */--output-format) values=(YAML) ;;
    */--region | */--region-id)
      values=(
        ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-5
        ap-southeast-6 ap-southeast-7 cn-beijing cn-chengdu cn-fuzhou cn-guangzhou cn-hangzhou cn-heyuan
        cn-heyuan-acdr-1 cn-hongkong cn-huhehaote cn-nanjing cn-north-2-gov-1 cn-qingdao cn-shanghai
        cn-shanghai-finance-1 cn-shenzhen cn-shenzhen-finance-1 cn-wuhan-lr cn-wulanchabu cn-zhangjiakou
        cn-zhengzhou-jva cn-zhongwei eu-central-1 eu-west-1 me-central-1 me-east-1 na-south-1 us-east-1
        us-southeast-1 us-west-1
      )
      ;;
    */--all | */--allow-http | */--debug | */--dry-run | */--help | */--local | */--mask | \
    */--new-token | */--no-* | */--put-aside | */--quiet | */--skeleton | */--store-refusals | \
    */--token-from-params | */--version | */--wait)
      takes=nothing
      ;;
    */--output) values=(json ndjson yaml table text none report) ;;
    */--endpoint-type) values=(public vpc) ;;
    */--api-version) values=(2014-08-28 2022-02-22) ;;
    */--signature) values=(hmac-sha1 acs3-hmac-sha256) ;;
    */--journal | */--state) takes=path ;;
    */--replay) values=(service journal) ;;
    */--lang) values=(en zh) ;;
    */--allow-cross-az | */--allow-different-generation | */--async | */--auto-create-eip | \
    */--auto-match-image-cache | */--auto-rebalance | */--az-balance | \
    */--capacity-options.compensate-with-on-demand | */--capacity-options.spot-auto-replace-on-demand | \
    */--compensate-with-on-demand | */--cost-optimization | */--data-cache-bursting-enabled | \
    */--decrease-desired-capacity | */--deletion-protection | */--disable-desired-capacity | \
    */--disable-scale-in | */--enable-sls | */--entrusted | */--force-attach | */--force-delete | \
    */--force-detach | */--group-deletion-protection | */--ignore-invalid-instance | \
    */--image-options.login-as-non-root | */--instance-type-candidate-options.allow-cross-az | \
    */--instance-type-candidate-options.allow-different-generation | \
    */--instance-type-candidate-options.enabled | */--is-enable | */--lifecycle-hook | */--only-check | \
    */--override | */--parallel-task | */--password-inherit | */--protected-from-scale-in | \
    */--remove-security-group | */--scale-out-amount-check | */--show-alarm-rules | */--skip-matching | \
    */--spot-instance-remedy | */--sync-activity | */--sync-alarm-rule-to-cms | \
    */--system-disk.bursting-enabled | */--system-disk.encrypted | */--task-enabled)
      takes=boolean
      values=(true false)
      ;;
    */--type) values=(RDS Redis MongoDB) ;;
    */--attach-mode) values=(SecurityIp SecurityGroup) ;;
    */--instance-id | */--instance-ids) takes=several values=('<InstanceId>') ;;
    */--instance-refresh-task-id) values=('<InstanceRefreshTaskId>') ;;
    */--resource-id | */--resource-ids | */--scaling-group-ids)
      takes=several
      values=('<ScalingGroupId>')
      ;;
    */--resource-type) values=(scalinggroup) ;;
    */--new-resource-group-id | */--resource-group-id) values=('<ResourceGroupId>') ;;
    */--lifecycle-hook-id) values=('<LifecycleHookId>') ;;
    */--lifecycle-action-result) values=(CONTINUE ABANDON ROLLBACK) ;;
    */--metric-name) values=(CpuUtilization IntranetRx IntranetTx) ;;
    */--metric-type) values=(system custom hybrid) ;;
    */--comparison-operator) values=('>=' '<=' '>' '<') ;;
    */--statistics) values=(Average Minimum Maximum) ;;
    */--alarm-options.period | */--period) values=(15 60 120 300 900) ;;
    */--expressions-logic-operator) values=('&&' '||') ;;
    */--instance-family-level) values=(EntryLevel EnterpriseLevel CreditEntryLevel) ;;
    */--restart-policy) values=(Always Never OnFailure) ;;
    */--spot-strategy) values=(NoSpot SpotWithPriceLimit SpotAsPriceGo) ;;
    */--image-snapshot-id) values=('<ImageSnapshotId>') ;;
    */--data-cache-pl | */--system-disk.performance-level) values=(PL0 PL1 PL2 PL3) ;;
    */--security-group-id) values=('<SecurityGroupId>') ;;
    */--dns-policy) values=(None Default) ;;
    */--lifecycle-transition) values=(SCALE_OUT SCALE_IN) ;;
    */--default-result) values=(CONTINUE ABANDON) ;;
    */--notification-type | */--notification-types)
      takes=several
      values=(
        AUTOSCALING:SCALE_OUT_SUCCESS AUTOSCALING:SCALE_IN_SUCCESS AUTOSCALING:SCALE_OUT_ERROR
        AUTOSCALING:SCALE_IN_ERROR AUTOSCALING:SCALE_REJECT AUTOSCALING:SCALE_OUT_START
        AUTOSCALING:SCALE_IN_START AUTOSCALING:SCHEDULE_TASK_EXPIRING
      )
      ;;
    */--message-encoding) values=(PlainText Base64) ;;
    */--desired-configuration.image-id | */--image-id) values=('<ImageId>') ;;
    */--security-group-ids) takes=several values=('<SecurityGroupId>') ;;
    */--internet-charge-type) values=(PayByBandwidth PayByTraffic) ;;
    */--zone-id) values=('<ZoneId>') ;;
    */--system-disk.category)
      values=(cloud cloud_efficiency cloud_ssd cloud_essd ephemeral_ssd cloud_auto)
      ;;
    */--system-disk.auto-snapshot-policy-id) values=('<AutoSnapshotPolicyId>') ;;
    */--system-disk.kms-key-id) values=('<KMSKeyId>') ;;
    */--system-disk.encrypt-algorithm) values=(AES-256 SM4-128) ;;
    */--system-disk-categories) takes=several values=(cloud cloud_efficiency cloud_ssd cloud_essd) ;;
    */--spot-duration) values=(0 1) ;;
    */--spot-interruption-behavior) values=(Terminate) ;;
    */--http-endpoint) values=(enabled disabled) ;;
    */--http-tokens) values=(optional required) ;;
    */--credit-specification) values=(Standard Unlimited) ;;
    */--security-options.confidential-computing-mode) values=(Enclave TDX) ;;
    */--affinity | */--tenancy) values=(default host) ;;
    */--dedicated-host-id) values=('<DedicatedHostId>') ;;
    */--dedicated-host-cluster-id) values=('<DedicatedHostClusterId>') ;;
    */--deployment-set-id) values=('<DeploymentSetId>') ;;
    */--hpc-cluster-id) values=('<HpcClusterId>') ;;
    */--storage-set-id) values=('<StorageSetId>') ;;
    */--private-pool-options.match-criteria) values=(Open Target None) ;;
    */--resource-pool-options.strategy)
      values=(PrivatePoolFirst PrivatePoolOnly PublicPoolFirst None)
      ;;
    */--resource-pool-options.private-pool-ids) takes=several values=('<PrivatePoolId>') ;;
    */--io-optimized) values=(none optimized) ;;
    */--security-enhancement-strategy) values=(Active Deactive) ;;
    */--group-type) values=(ECS ECI) ;;
    */--v-switch-id | */--v-switch-ids) takes=several values=('<VSwitchId>') ;;
    */--removal-policies | */--removal-policy)
      takes=several
      values=(OldestInstance NewestInstance OldestScalingConfiguration CustomPolicy)
      ;;
    */--scaling-policy) values=(recycle release forcerelease forcerecycle) ;;
    */--health-check-type) values=(NONE ECS LOAD_BALANCER) ;;
    */--multi-az-policy) values=(PRIORITY COST_OPTIMIZED BALANCE COMPOSABLE) ;;
    */--allocation-strategy | */--spot-allocation-strategy) values=(priority lowestPrice) ;;
    */--balance-mode) values=(BalancedBestEffort BalancedOnly) ;;
    */--capacity-options.price-comparison-mode) values=(PricePerUnit PricePerVCpu) ;;
    */--container-group-id) values=('<InstanceId>') ;;
    */--desired-configuration.launch-template-id | */--launch-template-id)
      values=('<LaunchTemplateId>')
      ;;
    */--desired-configuration.launch-template-version | */--launch-template-version)
      values=(Default Latest)
      ;;
    */--load-balancer-ids) takes=several values=('<LoadBalancerId>') ;;
    */--db-instance-ids) takes=several values=('<DBInstanceId>') ;;
    */--scaling-rule-type)
      values=(SimpleScalingRule TargetTrackingScalingRule StepScalingRule PredictiveScalingRule)
      ;;
    */--adjustment-type) values=(QuantityChangeInCapacity PercentChangeInCapacity TotalCapacity) ;;
    */--predictive-scaling-mode) values=(PredictAndScale PredictOnly) ;;
    */--predictive-value-behavior)
      values=(MaxOverridePredictiveValue PredictiveValueOverrideMax PredictiveValueOverrideMaxWithBuffer)
      ;;
    */--recurrence-type) values=(Daily Weekly Monthly Cron) ;;
    */--alarm-task-id) values=('<AlarmTaskId>') ;;
    */--report-id) values=('<ReportId>') ;;
    */--scaling-rule-id) values=('<ScalingRuleId>') ;;
    */--scheduled-task-id) values=('<ScheduledTaskId>') ;;
    */--zone-ids) takes=several values=('<ZoneId>') ;;
    */--report-ids) takes=several values=('<ReportId>') ;;
    */--scaling-configuration-ids) takes=several values=('<ScalingConfigurationId>') ;;
    */--instance-refresh-task-ids) takes=several values=('<InstanceRefreshTaskId>') ;;
    */--scaling-activity-id) values=('<ScalingActivityId>') ;;
    */--lifecycle-action-status) values=(Pending Timeout Completed) ;;
    */--lifecycle-hook-ids) takes=several values=('<LifecycleHookId>') ;;
    */--burstable-performance) values=(Exclude Include Required) ;;
    */--instance-categories)
      takes=several
      values=(General-purpose Compute-optimized Memory-optimized Enhanced Shared)
      ;;
    */--architecture) takes=several values=(X86 Heterogeneous BareMetal Arm) ;;
    */--accept-language) values=(zh-CN en-US ja) ;;
    */--scaling-activity-ids) takes=several values=('<ScalingActivityId>') ;;
    */--status-code) values=(Successful Warning Failed InProgress Rejected) ;;
    */--health-status) values=(Healthy Unhealthy) ;;
    */--lifecycle-state) values=(InService Pending Protected Standby Stopped Removing) ;;
    */--creation-type) values=(AutoCreated Attached Managed) ;;
    */--scaling-rule-ids) takes=several values=('<ScalingRuleId>') ;;
    */--scaling-rule-ari | */--scaling-rule-aris) takes=several values=('<ScalingRuleAri>') ;;
    */--scheduled-task-ids) takes=several values=('<ScheduledTaskId>') ;;
    */--detach-option) values=(both) ;;
    */--containers-update-type) values=(RenewUpdate IncrementalUpdate) ;;
    */--lifecycle-hook-status) values=(Active InActive) ;;
    */--remove-policy) values=(recycle release) ;;
    */--process | */--processes)
      takes=several
      values=(ScaleIn ScaleOut HealthCheck AlarmNotification ScheduledAction)
      ;;
    */--execution-mode) values=(None PlanOnly) ;;
    */--operation) takes=operation ;;
    */--on-error) values=(stop continue) ;;
  esac
}

# Sets `line` to the words up to the cursor. Bash splits words at `=` and `:` too; here they are whole.
_ess_read_line() {
  local rest=${COMP_LINE:0:COMP_POINT} gap piece i
  line=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${rest%%[![:space:]]*}
    rest=${rest#"$gap"}
    if ((i < COMP_CWORD)); then piece=${COMP_WORDS[i]}; else piece=$rest; fi
    rest=${rest#"$piece"}
    if [[ $i == 0 || -n $gap ]]; then line+=("$piece"); else line[${#line[@]} - 1]+=$piece; fi
  done
}

# Offers those words that begin with `typed`. Readline puts them where `$replaced` stands: what is before it
# (`AUTOSCALING:`) is left out, and they are quoted unless a quote is open.
_ess_offer() {
  local word
  for word; do
    [[ $word == "$typed"* ]] || continue
    word=${word#"${typed%"$replaced"}"}
    if [[ -z $quote ]]; then printf -v word %q "$word"; fi
    COMPREPLY+=("$word")
  done
}

# Offers the files whose path begins with the argument; `@<path>` stands for what a file holds.
_ess_offer_files() {
  local path mark=''
  if [[ $1 == @* ]]; then mark=@; fi
  compopt -o nospace 2>/dev/null
  while IFS= read -r path; do
    if [[ -d $path ]]; then path+=/; fi
    _ess_offer "$mark$path"
  done < <(compgen -f -- "${1#@}")
}

# Offers the IDs that the journal knows under a name, the newest first.
_ess_offer_ids() {
  local id
  compopt -o nosort 2>/dev/null
  while IFS= read -r id; do _ess_offer "$id"; done < <(ess journal ids "$1" -- "$typed" </dev/null 2>/dev/null)
}

# Offers what may follow a flag: `takes` and `values` are set.
_ess_offer_values() {
  case $takes/$typed/${values[0]-} in
    operation/*) _ess_offer "${_ess_operations[@]}" ;;
    path/* | */@*) _ess_offer_files "$typed" ;;
    */'<'*'>') _ess_offer_ids "${values[0]//[<>]/}" ;;
    *) _ess_offer "${values[@]}" ;;
  esac
}

_ess() {
  local replaced=$2 line words flags command='' flag='' given=0 takes values typed quote='' joined='' i
  COMPREPLY=()
  _ess_read_line
  local last=$((${#line[@]} - 1))

  # The command before the cursor. Of one that does not exist nothing is known.
  _ess_after_command ''
  for ((i = 1; i < last; i++)); do
    [[ ${#words[@]} -gt 0 && ${line[i]} != -* ]] || break
    [[ " ${words[*]} " == *" ${line[i]} "* ]] || return
    command=${command:+$command }${line[i]}
    _ess_after_command "$command"
  done

  # The flag that the word at the cursor belongs to, and how many words it has before that.
  for (( ; i < last; i++)); do
    case ${line[i]} in
      --*=*) flag=${line[i]%%=*} given=1 ;;
      --*) flag=${line[i]} given=0 ;;
      *) given=$((given + 1)) ;;
    esac
  done
  typed=${line[last]}
  case $typed in
    --*=*) flag=${typed%%=*} given=0 joined=1 typed=${typed#*=} ;;
    -*) flag='' ;;
  esac
  case $typed in
    [\'\"]*) quote=${typed:0:1} typed=${typed:1} ;;
    *) typed=${typed//\\/} replaced=${replaced//\\/} ;;
  esac

  if [[ -n $flag ]]; then
    _ess_after_flag "$command/$flag"
    if [[ $takes == several || ($takes != nothing && $given == 0) ]]; then
      _ess_offer_values
      if [[ -n $joined || ($given == 0 && $takes != boolean) ]]; then return; fi
    fi
  fi
  _ess_offer "${words[@]}"
  if [[ ${#COMPREPLY[@]} == 0 || -n $flag ]]; then _ess_offer "${flags[@]}"; fi
}

complete -F _ess ess
