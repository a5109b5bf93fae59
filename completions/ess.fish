# Completion of ess for fish (3.1 or newer). Only to look up IDs in the journal it starts a process.
# Generated from the catalogue: see src/generate/completions.

set -g __ess_commands \
    token\t'make, derive and check client tokens' \
    journal\t'the record of calls and attempts on this machine' \
    wait\t'wait for activities, groups, instances and refreshes' \
    configure\t'ask for the settings on a terminal, or read and change them one by one' \
    doctor\t'whether all that a call needs is there, and what to do where it is not' \
    batch\t'make the calls of a plan, each once, however often the plan is run' \
    emulator\t'serve the embedded service to other clients' \
    search\t'find operations and parameters by a word' \
    completion\t'print the completion script of a shell' \
    help\t'help for a command'

set -g __ess_operations \
    apply-eci-scaling-configuration\t'Create or change an ECI scaling configuration to match a Kubernetes manifest' \
    apply-scaling-group\t'Create or change an ECI group to match a Kubernetes Deployment manifest' \
    attach-alb-server-groups\t'Make the instances of a group backends of ALB server groups' \
    attach-db-instances\t'Let the instances of a group reach databases, present and future ones alike' \
    attach-instances\t'Put existing instances into a group; they are not released when they leave, unless entrusted' \
    attach-load-balancers\t'Make the instances of a group backends of CLB instances, in their default server groups' \
    attach-server-groups\t'Make the instances of a group backends of ALB, NLB or GWLB server groups' \
    attach-v-server-groups\t'Make the instances of a group backends of vServer groups of CLB instances' \
    cancel-instance-refresh\t'End an instance refresh where it is; what was replaced stays so' \
    change-resource-group\t'Move a scaling group to another resource group' \
    complete-lifecycle-action\t'End the wait of instances in a hook before its time is up' \
    create-alarm\t'Create an alarm task, which runs scaling rules when a metric of a group passes a threshold' \
    create-diagnose-report\t'Have a group examined for what keeps it from scaling' \
    create-eci-scaling-configuration\t'Create a scaling configuration of ECI: the template that a group creates container groups from' \
    create-lifecycle-hook\t'Create a lifecycle hook, which holds instances for a while as they come into or leave a group' \
    create-notification-configuration\t'Have events of a group reported to CloudMonitor, a queue or a topic' \
    create-scaling-configuration\t'Create a scaling configuration: the template that a group creates its ECS instances from' \
    create-scaling-group\t'Create a scaling group: sizes, zones, load balancers and databases of a set of instances' \
    create-scaling-rule\t'Create a scaling rule: by how much, or towards which target, a group is scaled' \
    create-scheduled-task\t'Create a scheduled task, which runs a rule or sets the sizes of a group at a given time' \
    deactivate-scaling-configuration\t'Make the active scaling configuration of a disabled group inactive' \
    delete-alarm\t'Delete an alarm task' \
    delete-diagnose-report\t'Delete a diagnosis report' \
    delete-eci-scaling-configuration\t'Delete a scaling configuration of ECI container groups' \
    delete-lifecycle-hook\t'Delete a lifecycle hook; instances that wait in it go on with its default result' \
    delete-notification-configuration\t'Stop reporting events of a group to one receiver' \
    delete-scaling-configuration\t'Delete a scaling configuration that is not active and has no instances left' \
    delete-scaling-group\t'Delete a group with its configurations, rules and activities' \
    delete-scaling-rule\t'Delete a scaling rule' \
    delete-scheduled-task\t'Delete a scheduled task' \
    describe-alarms\t'List alarm tasks with their conditions and present state' \
    describe-alert-configuration\t'Show for which outcomes of scaling activities a group sends messages to its owner' \
    describe-candidate-instance-type\t'Find instance types and zones that can stand in for given types' \
    describe-diagnose-reports\t'List the diagnosis reports of a group with what was found' \
    describe-eci-scaling-configuration-detail\t'Show one ECI scaling configuration in full, on request as a Kubernetes manifest' \
    describe-eci-scaling-configurations\t'List scaling configurations of ECI container groups, and which one of a group is active' \
    describe-elastic-strength\t'Rate how likely a group, or a choice of types and zones, can scale out with the stock there is' \
    describe-instance-create-and-delete-statistics\t'Count over time how many instances were created, destroyed, started and stopped' \
    describe-instance-refreshes\t'List instance refreshes with their progress' \
    describe-lifecycle-actions\t'List the instances that an activity made wait in hooks, with the token that frees each' \
    describe-lifecycle-hooks\t'List lifecycle hooks with what they wait for and how long' \
    describe-limitation\t'Show the account quotas: how many groups, configurations, rules, tasks and so on there may be' \
    describe-notification-configurations\t'List who is told of which events of a group' \
    describe-notification-types\t'List the kinds of event that can be reported' \
    describe-pattern-types\t'List the instance types that meet given requirements' \
    describe-regions\t'List the regions that Auto Scaling is available in, with their endpoints' \
    describe-scaling-activities\t'List scaling activities: what was done, why, how far it is and which instances it touched' \
    describe-scaling-activity-detail\t'Tell in words how one scaling activity went' \
    describe-scaling-activity-statistics\t'Count scaling activities over time, by how they ended or by error code' \
    describe-scaling-configurations\t'List scaling configurations of ECS instances, and which one of a group is active' \
    describe-scaling-group-detail\t'Show one group in full, on request as a Kubernetes Deployment manifest' \
    describe-scaling-group-diagnose-details\t'Show what the latest diagnosis of a group found, resource by resource' \
    describe-scaling-groups\t'List scaling groups with their sizes, instances by state, and settings' \
    describe-scaling-instances\t'List instances of a group with their health and lifecycle state' \
    describe-scaling-rules\t'List scaling rules, with the alarms that trigger them on request' \
    describe-scheduled-tasks\t'List scheduled tasks with their times and what they do' \
    detach-alb-server-groups\t'Stop adding the instances of a group to ALB server groups' \
    detach-db-instances\t'Stop letting the instances of a group reach databases' \
    detach-instances\t'Take instances out of a group and keep them running' \
    detach-load-balancers\t'Stop adding the instances of a group to the default server groups of CLB instances' \
    detach-server-groups\t'Stop adding the instances of a group to ALB, NLB or GWLB server groups' \
    detach-v-server-groups\t'Stop adding the instances of a group to vServer groups of CLB instances' \
    disable-alarm\t'Stop an alarm task from running its rules, without deleting it' \
    disable-scaling-group\t'Disable a group: it starts no scaling activity any more and keeps its instances' \
    enable-alarm\t'Let a disabled alarm task watch again' \
    enable-scaling-group\t'Enable a group, so that it creates and removes instances; it needs a configuration or a launch template' \
    enter-standby\t'Put instances on standby: they stay in the group but get no traffic and no health check' \
    execute-scaling-rule\t'Run a simple or step scaling rule now' \
    exit-standby\t'Bring instances back from standby into service' \
    list-tag-keys\t'List the tag keys in use' \
    list-tag-resources\t'List which scaling groups carry which tags' \
    list-tag-values\t'List the values in use of one tag key' \
    modify-alarm\t'Change what an alarm task watches and which rules it runs' \
    modify-alert-configuration\t'Set for which outcomes of scaling activities a group sends messages to its owner' \
    modify-eci-scaling-configuration\t'Change a scaling configuration of ECI; instances that exist already are not touched' \
    modify-instance-attribute\t'Hand attached instances over to the group for their whole life, or take them back' \
    modify-lifecycle-hook\t'Change a lifecycle hook, found by its ID or by group and name' \
    modify-notification-configuration\t'Change which events of a group are reported, and how' \
    modify-scaling-configuration\t'Change a scaling configuration; instances that exist already are not touched' \
    modify-scaling-group\t'Change settings of a group; what is not named stays as it is' \
    modify-scaling-rule\t'Change a scaling rule; its kind stays as it is' \
    modify-scheduled-task\t'Change when a scheduled task runs and what it does' \
    query-historical-metric\t'Show past values of a metric of a group, which forecasts are made from' \
    query-predictive-metric\t'Show forecast values of a metric of a group' \
    query-predictive-task-info\t'Show the sizes that a predictive rule has planned for its group' \
    query-predictive-value\t'Show how many instances a group is forecast to need to keep a metric at a target' \
    rebalance-instances\t'Even out the instances of a BALANCE group over its zones, in one activity' \
    record-lifecycle-action-heartbeat\t'Prolong the wait of instances in a hook; each call counts towards the number allowed' \
    remove-instances\t'Take instances out of a group; those that the group created are released or stopped' \
    resume-instance-refresh\t'Let an instance refresh go on that was suspended or waits at a checkpoint' \
    resume-processes\t'Have a group take up suspended kinds of work again' \
    rollback-instance-refresh\t'Turn an instance refresh back: what it replaced gets the earlier configuration again' \
    scale-with-adjustment\t'Scale a group by a given amount now, without a rule' \
    set-group-deletion-protection\t'Switch the deletion protection of a group on or off' \
    set-instance-health\t'Declare an instance healthy or unhealthy; an unhealthy one is replaced' \
    set-instances-protection\t'Protect instances from scale-in, or lift that protection' \
    start-instance-refresh\t'Replace the instances of a group in batches, so that all follow a new configuration' \
    suspend-instance-refresh\t'Pause an instance refresh until it is resumed' \
    suspend-processes\t'Have a group leave some kinds of work until they are resumed' \
    tag-resources\t'Put tags on scaling groups; a key that is there gets the new value' \
    untag-resources\t'Take tags off scaling groups' \
    verify-authentication\t'Check that Auto Scaling has been authorized to work on the other resources of the account' \
    verify-user\t'Check that the account can use Auto Scaling'

# Flags that every operation has.
set -g __ess_call_flags \
    --region-id --dry-run --mask --params --skeleton --no-validate --output --query --quiet --debug \
    --local --profile --endpoint --endpoint-type --allow-http --api-version --signature --journal \
    --no-journal --replay --token-retention --max-attempts --deadline --connect-timeout --read-timeout \
    --lang --help

# What flags mean; `<command>/<flag>` where a command has its own meaning.
set -g __ess_about \
    describe-alarms/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-alert-configuration/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-diagnose-reports/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-eci-scaling-configurations/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-instance-create-and-delete-statistics/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-instance-refreshes/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-lifecycle-hooks/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-notification-configurations/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-scaling-activities/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-scaling-activity-statistics/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-scaling-configurations/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-scaling-group-diagnose-details/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-scaling-instances/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    describe-scaling-rules/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    query-historical-metric/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    query-predictive-metric/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    query-predictive-value/--scaling-group-id\t'Show only what belongs to this scaling group (asg-…)' \
    create-scheduled-task/--scaling-group-id\t'Group whose sizes are set; not together with ScheduledAction' \
    modify-scheduled-task/--scaling-group-id\t'Group whose sizes are set; not together with ScheduledAction' \
    delete-lifecycle-hook/--scaling-group-id\t'Group of the hook, when it is found by name' \
    modify-lifecycle-hook/--scaling-group-id\t'Group of the hook, when it is found by name' \
    describe-eci-scaling-configuration-detail/--scaling-group-id\t'Group of the configuration (asg-…)' \
    describe-elastic-strength/--scaling-group-id\t'The group to rate (asg-…)' \
    describe-scaling-group-detail/--scaling-group-id\t'The group to show (asg-…)' \
    describe-scaling-groups/--scaling-group-id\t'Show only the groups with these IDs' \
    describe-scaling-groups/--scaling-group-ids\t'Show only the groups with these IDs' \
    describe-scheduled-tasks/--scaling-group-id\t'Show only tasks that set the sizes of this group' \
    'wait refresh/--scaling-group-id'\t'scaling group of the refresh' \
    describe-eci-scaling-configurations/--scaling-configuration-id\t'Show only the configurations with these IDs, active or not' \
    describe-scaling-configurations/--scaling-configuration-id\t'Show only the configurations with these IDs, active or not' \
    apply-eci-scaling-configuration/--scaling-configuration-id\t'Scaling configuration to change; a new one is made when left out' \
    describe-eci-scaling-configuration-detail/--scaling-configuration-id\t'The configuration to show (asc-…)' \
    describe-scaling-instances/--scaling-configuration-id\t'Show only instances made from this configuration' \
    apply-scaling-group/--format\t'How the manifest is written: YAML' \
    batch/--format\t'of the plan, where its ending does not tell' \
    'journal export/--region-id'\t'calls in this region' \
    'journal list/--region-id'\t'calls in this region' \
    'batch status/--output'\t'for people or for programs' \
    'journal diff/--output'\t'for people or for programs' \
    'journal list/--output'\t'for people or for programs' \
    'journal pending/--output'\t'for people or for programs' \
    'journal show/--output'\t'for people or for programs' \
    'configure list/--output'\t'text or json' \
    doctor/--output\t'text or json' \
    'configure get/--profile'\t'of this profile' \
    'configure list/--profile'\t'of this profile' \
    'configure set/--profile'\t'of this profile' \
    'configure unset/--profile'\t'of this profile' \
    configure/--profile\t'of this profile' \
    'journal close/--journal'\t'another journal than the usual one' \
    'journal diff/--journal'\t'another journal than the usual one' \
    'journal export/--journal'\t'another journal than the usual one' \
    'journal ids/--journal'\t'another journal than the usual one' \
    'journal init/--journal'\t'another journal than the usual one' \
    'journal list/--journal'\t'another journal than the usual one' \
    'journal path/--journal'\t'another journal than the usual one' \
    'journal pending/--journal'\t'another journal than the usual one' \
    'journal prune/--journal'\t'another journal than the usual one' \
    'journal resume/--journal'\t'another journal than the usual one' \
    'journal show/--journal'\t'another journal than the usual one' \
    'journal verify/--journal'\t'another journal than the usual one' \
    emulator/--token-retention\t'how long a ClientToken is remembered' \
    create-scaling-group/--alb-server-group\t'ALB server groups that the instances join' \
    create-scaling-group/--alb-server-groups\t'ALB server groups that the instances join' \
    detach-alb-server-groups/--alb-server-group\t'ALB server groups to detach' \
    detach-alb-server-groups/--alb-server-groups\t'ALB server groups to detach' \
    'wait activity/--timeout'\t'longest wait; then exit 10' \
    'wait group/--timeout'\t'longest wait; then exit 10' \
    'wait instances/--timeout'\t'longest wait; then exit 10' \
    'wait refresh/--timeout'\t'longest wait; then exit 10' \
    create-scaling-group/--db-instance\t'Databases that the instances get access to' \
    create-scaling-group/--db-instances\t'Databases that the instances get access to' \
    detach-db-instances/--db-instance\t'IDs of the database instances to detach' \
    detach-db-instances/--db-instances\t'IDs of the database instances to detach' \
    create-scaling-group/--instance-id\t'Existing ECS instance whose settings become the scaling configuration of the group' \
    describe-scaling-instances/--instance-id\t'Show only the instances with these IDs' \
    describe-scaling-instances/--instance-ids\t'Show only the instances with these IDs' \
    modify-instance-attribute/--instance-id\t'The one instance to change' \
    set-instance-health/--instance-id\t'The instance in question' \
    modify-instance-attribute/--instance-ids\t'Several instances to change' \
    attach-instances/--load-balancer-weight\t'CLB weight of each instance, in the order of the instance IDs' \
    enable-scaling-group/--load-balancer-weight\t'CLB weight of each instance, in the order of the instance IDs' \
    modify-instance-attribute/--entrusted\t'Whether the group manages, and in the end releases, the instances' \
    create-scaling-group/--lifecycle-hook\t'Lifecycle hooks that the group starts with' \
    detach-load-balancers/--load-balancer\t'IDs of the CLB instances to detach' \
    detach-load-balancers/--load-balancers\t'IDs of the CLB instances to detach' \
    create-scaling-group/--server-group\t'ALB, NLB or GWLB server groups that the instances join' \
    create-scaling-group/--server-groups\t'ALB, NLB or GWLB server groups that the instances join' \
    detach-server-groups/--server-group\t'Server groups to detach' \
    detach-server-groups/--server-groups\t'Server groups to detach' \
    create-scaling-group/--v-server-group\t'vServer groups of CLB instances that the instances join' \
    create-scaling-group/--v-server-groups\t'vServer groups of CLB instances that the instances join' \
    detach-v-server-groups/--v-server-group\t'vServer groups to detach, by CLB instance' \
    detach-v-server-groups/--v-server-groups\t'vServer groups to detach, by CLB instance' \
    describe-instance-refreshes/--instance-refresh-task-id\t'Show only the refreshes with these IDs' \
    describe-scaling-activities/--instance-refresh-task-id\t'Show only activities of this instance refresh' \
    change-resource-group/--resource-id\t'ID of the scaling group to move' \
    change-resource-group/--resource-type\t'Kind of resource to move' \
    describe-lifecycle-hooks/--lifecycle-hook-id\t'Show only the hooks with these IDs' \
    create-eci-scaling-configuration/--description\t'Description of the scaling configuration' \
    modify-eci-scaling-configuration/--description\t'Description of the scaling configuration' \
    create-scheduled-task/--description\t'Description of the scheduled task' \
    modify-scheduled-task/--description\t'Description of the scheduled task' \
    create-alarm/--metric-name\t'Metric that the alarm watches' \
    modify-alarm/--metric-name\t'Metric that the alarm watches' \
    create-scaling-rule/--metric-name\t'Metric that is kept at the target value, or forecast' \
    modify-scaling-rule/--metric-name\t'Metric that is kept at the target value, or forecast' \
    describe-alarms/--metric-name\t'Show only alarms on this metric' \
    create-scaling-rule/--metric-type\t'Where the metric comes from: the system, your own reports, or an expression over Prometheus metrics' \
    modify-scaling-rule/--metric-type\t'Where the metric comes from: the system, your own reports, or an expression over Prometheus metrics' \
    describe-alarms/--metric-type\t'Show only alarms on metrics from this source' \
    describe-scaling-activity-statistics/--metric-type\t'What is counted: how activities ended, or their error codes' \
    describe-eci-scaling-configurations/--scaling-configuration-name\t'Show only the configurations with these names' \
    describe-scaling-configurations/--scaling-configuration-name\t'Show only the configurations with these names' \
    create-scaling-configuration/--cpu\t'vCPUs of an instance, when types are picked by size' \
    modify-scaling-configuration/--cpu\t'vCPUs of an instance, when types are picked by size' \
    create-scaling-configuration/--memory\t'Memory of an instance, when types are picked by size' \
    modify-scaling-configuration/--memory\t'Memory of an instance, when types are picked by size' \
    describe-pattern-types/--memory\t'Exact amount of memory' \
    create-scaling-configuration/--instance-type\t'The one instance type to create, e.g. ecs.g7.large' \
    scale-with-adjustment/--instance-type\t'Instance types to create in this activity' \
    create-scaling-configuration/--instance-types\t'Instance types to try, first choice first; used rather than InstanceType' \
    modify-scaling-configuration/--instance-types\t'Instance types to try, first choice first; used rather than InstanceType' \
    describe-candidate-instance-type/--instance-types\t'Instance types to look at' \
    describe-elastic-strength/--instance-types\t'Instance types to look at' \
    scale-with-adjustment/--spot-strategy\t'How the instances of this activity are paid for' \
    create-scaling-configuration/--spot-price-limit\t'Highest hourly price to pay for each instance type' \
    modify-scaling-configuration/--spot-price-limit\t'Highest hourly price to pay for each instance type' \
    create-scaling-configuration/--host-name\t'Host name of the instances; 15 characters at most for Windows' \
    modify-scaling-configuration/--host-name\t'Host name of the instances; 15 characters at most for Windows' \
    describe-scaling-groups/--resource-group-id\t'Show only the groups in this resource group' \
    create-scaling-group/--tag\t'Tags of the new scaling group' \
    create-scaling-group/--tags\t'Tags of the new scaling group' \
    describe-scaling-groups/--tag\t'Show only scaling groups that carry all of these tags' \
    describe-scaling-groups/--tags\t'Show only scaling groups that carry all of these tags' \
    list-tag-resources/--tag\t'Show only groups that carry these tags' \
    list-tag-resources/--tags\t'Show only groups that carry these tags' \
    tag-resources/--tag\t'Tags to put on' \
    tag-resources/--tags\t'Tags to put on' \
    create-scaling-configuration/--tags\t'Tags of the instances, as a JSON object of keys and values; no key or value begins with aliyun or acs:' \
    modify-scaling-configuration/--tags\t'Tags of the instances, as a JSON object of keys and values; no key or value begins with aliyun or acs:' \
    create-lifecycle-hook/--lifecycle-hook-name\t'Name of the hook, unique in the scaling group; its ID when left out' \
    describe-lifecycle-hooks/--lifecycle-hook-name\t'Show only the hook with this name' \
    record-lifecycle-action-heartbeat/--heartbeat-timeout\t'Seconds to wait longer' \
    create-lifecycle-hook/--notification-arn\t'ARN of the MNS queue, MNS topic or OOS template that is told of every held instance' \
    modify-lifecycle-hook/--notification-arn\t'ARN of the MNS queue, MNS topic or OOS template that is told of every held instance' \
    describe-pattern-types/--zone-id\t'Zones that must offer the type' \
    describe-candidate-instance-type/--system-disk-categories\t'Kinds of system disk that must be on offer' \
    describe-elastic-strength/--system-disk-categories\t'Kinds of system disk that must be on offer' \
    describe-scaling-groups/--scaling-group-name\t'Show only the groups with this name' \
    modify-scaling-group/--scaling-group-name\t'New name of the group, unique in the region' \
    create-scheduled-task/--desired-capacity\t'Desired capacity to give to the group' \
    modify-scheduled-task/--desired-capacity\t'Desired capacity to give to the group' \
    describe-scaling-groups/--group-type\t'Show only groups of ECS instances, or of ECI container groups' \
    describe-pattern-types/--v-switch-id\t'vSwitches whose zones must offer the type' \
    scale-with-adjustment/--v-switch-id\t'vSwitches to create instances in' \
    describe-elastic-strength/--v-switch-ids\t'vSwitches whose zones are looked at' \
    modify-scaling-group/--v-switch-ids\t'vSwitches that new instances are put into, in order of priority' \
    modify-scaling-group/--max-instance-lifetime\t'Seconds after which an instance is replaced, 86400 or more; 0 ends the limit' \
    describe-scaling-rules/--scaling-rule-name\t'Show only the rules with these names' \
    describe-scaling-rules/--scaling-rule-type\t'Show only rules of this kind' \
    query-predictive-value/--target-value\t'Value that the metric should keep' \
    describe-scheduled-tasks/--scheduled-task-name\t'Show only the tasks with these names' \
    describe-scheduled-tasks/--scheduled-action\t'Show only tasks that run these scaling rules, by ARI' \
    describe-scheduled-tasks/--recurrence-type\t'Show only tasks that recur in this way' \
    describe-scheduled-tasks/--recurrence-value\t'Show only tasks with this recurrence value' \
    describe-scheduled-tasks/--task-enabled\t'Show only enabled or only disabled tasks' \
    describe-alarms/--alarm-task-id\t'Show only the alarm with this ID' \
    describe-scaling-rules/--scaling-rule-id\t'Show only the rules with these IDs' \
    query-predictive-task-info/--scaling-rule-id\t'The predictive rule (asr-…)' \
    describe-scheduled-tasks/--scheduled-task-id\t'Show only the tasks with these IDs' \
    'emulator export/--state'\t'SQLite file of the state' \
    'emulator import/--state'\t'SQLite file of the state' \
    describe-alarms/--state\t'Show only alarms in this state: gone off, normal, or without data' \
    'wait group/--state'\t'state to wait for' \
    emulator/--state\t'SQLite file that keeps the state, or memory' \
    describe-diagnose-reports/--page-size\t'How many reports one page holds' \
    untag-resources/--all\t'Take every tag off; only when no keys are given' \
    'journal resume/--all'\t'every unfinished call' \
    describe-scaling-group-detail/--output-format\t'Give the group as a YAML manifest in Output as well' \
    describe-scaling-activities/--scaling-activity-id\t'Show only the activities with these IDs' \
    describe-scaling-activity-detail/--scaling-activity-id\t'The activity to tell of (asa-…)' \
    describe-scaling-instances/--scaling-activity-id\t'Show only instances that this activity brought in' \
    set-instance-health/--health-status\t'What it is declared to be' \
    execute-scaling-rule/--scaling-rule-ari\t'ARI of the scaling rule (ari:acs:ess:…)' \
    detach-db-instances/--force-detach\t'Take the addresses of the present instances off the whitelists as well' \
    modify-scaling-group/--active-scaling-configuration-id\t'Scaling configuration that new instances are made from henceforth' \
    'token derive/--operation'\t'operation that the token is for' \
    emulator/--seed\t'makes the probabilities of faults repeatable' \
    --scaling-group-id\t'ID of the scaling group to act on (asg-…)' \
    --scaling-configuration-id\t'ID of the scaling configuration to act on (asc-…)' \
    --content\t'The manifest itself' \
    --format\t'How the manifest is written' \
    --region\t'region of the call' \
    --region-id\t'region of the call' \
    --dry-run\t'print the signed URL; send and write nothing' \
    --mask\t'hide signature and secrets in a dry run' \
    --params\t'all parameters as one JSON or YAML object; flags win over it' \
    --skeleton\t'print such an object for the operation; send nothing' \
    --no-validate\t'send even what the checks refuse' \
    --output\t'json, yaml, table, text, none or report' \
    --query\t'JMESPath applied to the output' \
    --quiet\t'only errors on stderr' \
    --debug\t'the requests and answers on stderr, secrets hidden' \
    --local\t'call the embedded service: no account, no network' \
    --profile\t'profile of the vendor\'s CLI to take credentials and region from' \
    --endpoint\t'host or URL of the service, instead of the region\'s own' \
    --endpoint-type\t'public, or vpc from inside a VPC' \
    --allow-http\t'let requests travel unencrypted to another machine' \
    --api-version\t'2014-08-28 (default) or 2022-02-22' \
    --signature\t'hmac-sha1 (default) or acs3-hmac-sha256' \
    --journal\t'where calls are recorded' \
    --no-journal\t'record nothing, on a machine that can\'t write' \
    --replay\t'who answers a token that completed before' \
    --token-retention\t'how long the service remembers a token (24h)' \
    --max-attempts\t'most attempts of one call (5)' \
    --deadline\t'over everything (2m)' \
    --connect-timeout\t'until the connection stands (5s)' \
    --read-timeout\t'longest silence of the service (10s)' \
    --lang\t'language of messages and help' \
    --help\t'what it takes, with examples' \
    --client-token\t'use this client token as it is (1 to 64 ASCII characters)' \
    --token-seed\t'derive the token from operation, region and this text' \
    --token-from-params\t'derive the token from all parameters: the same command is the same call' \
    --new-token\t'always a new random token; resume nothing' \
    --alb-server-group\t'ALB server groups to attach' \
    --alb-server-groups\t'ALB server groups to attach' \
    --force-attach\t'Add the instances that the group has already as backends now; otherwise only later ones' \
    --wait\t'wait until what was started has ended' \
    --timeout\t'how long --wait waits (10m)' \
    --db-instance\t'IDs of the database instances to attach' \
    --db-instances\t'IDs of the database instances to attach' \
    --type\t'Which database service it is' \
    --attach-mode\t'How instances get access: by an IP address whitelist, or by a security group of the database' \
    --instance-id\t'IDs of the instances to act on' \
    --instance-ids\t'IDs of the instances to act on' \
    --load-balancer-weight\t'Weight of the new instances as backends of the attached CLB instances' \
    --load-balancer-weights\t'CLB weight of each instance, in the order of the instance IDs' \
    --entrusted\t'Let the group manage the whole life of the instances, release included' \
    --lifecycle-hook\t'Let the lifecycle hooks of the group hold these instances first' \
    --ignore-invalid-instance\t'Skip instances that do not exist or do not fit instead of failing the whole call' \
    --load-balancer\t'IDs of the CLB instances to attach' \
    --load-balancers\t'IDs of the CLB instances to attach' \
    --load-balancer-config\t'CLB instances to attach, each with the weight that instances get in its default server group' \
    --load-balancer-configs\t'CLB instances to attach, each with the weight that instances get in its default server group' \
    --async\t'Answer at once and do the work in the background, as a scaling activity' \
    --server-group\t'Server groups to attach' \
    --server-groups\t'Server groups to attach' \
    --v-server-group\t'vServer groups to attach, by CLB instance' \
    --v-server-groups\t'vServer groups to attach, by CLB instance' \
    --instance-refresh-task-id\t'ID of the instance refresh (ir-…)' \
    --resource-id\t'IDs of the scaling groups' \
    --resource-ids\t'IDs of the scaling groups' \
    --resource-type\t'Kind of resource that carries the tags' \
    --new-resource-group-id\t'Resource group to move it to' \
    --lifecycle-hook-id\t'ID of the lifecycle hook (ash-…)' \
    --lifecycle-action-token\t'Token of the instance that waits in the hook, as the notification or DescribeLifecycleActions gives it' \
    --lifecycle-action-result\t'How the instances go on: as planned, given up, or put back to where they were' \
    --name\t'Name of the alarm task' \
    --description\t'Description of the alarm task' \
    --alarm-action\t'ARIs of the scaling rules that the alarm runs' \
    --alarm-actions\t'ARIs of the scaling rules that the alarm runs' \
    --effective\t'When the alarm works, as a cron expression in UTC; always when left out' \
    --metric-name\t'Metric to look at' \
    --metric-type\t'Where the metric comes from: the system, or your own reports' \
    --comparison-operator\t'How the value is compared with the threshold' \
    --threshold\t'Value that the metric is compared with' \
    --statistics\t'How the values of one period are summed up' \
    --alarm-options.period\t'How many seconds of the metric one check looks at' \
    --period\t'How many seconds of the metric one check looks at' \
    --evaluation-count\t'How many checks in a row must hit before the alarm goes off' \
    --dimension\t'Which series of the metric is watched' \
    --dimensions\t'Which series of the metric is watched' \
    --expression\t'Several conditions in one alarm' \
    --expressions\t'Several conditions in one alarm' \
    --expressions-logic-operator\t'Whether all of several conditions must hold, or one is enough' \
    --group-id\t'CloudMonitor application group that reports the metric; needed for custom metrics' \
    --scaling-configuration-name\t'Name of the scaling configuration, unique in its group; its ID when left out' \
    --container-group-name\t'Name of the container groups' \
    --cpu\t'vCPUs of an instance' \
    --memory\t'Memory of an instance' \
    --cpu-options-core\t'Physical CPU cores of an instance' \
    --cpu-options-threads-per-core\t'Threads on each physical core; 1 switches hyper-threading off' \
    --instance-type\t'ECS instance types to run on, first choice first' \
    --instance-types\t'ECS instance types to run on, first choice first' \
    --instance-family-level\t'Level of the instance family: entry, enterprise, or burstable' \
    --gpu-driver-version\t'Version of the GPU driver' \
    --cost-optimization\t'Round sizes so that the price is lowest' \
    --restart-policy\t'When containers are started again' \
    --active-deadline-seconds\t'Time after which an instance is ended by force' \
    --termination-grace-period-seconds\t'Time that programs get to end by themselves before they are killed' \
    --ephemeral-storage\t'Temporary storage beyond what is free' \
    --spot-strategy\t'How instances are paid for: on demand, preemptible up to a price, or preemptible at any price' \
    --spot-price-limit\t'Highest hourly price to pay for a preemptible instance' \
    --container\t'Containers of an instance' \
    --containers\t'Containers of an instance' \
    --init-container\t'Containers that run to their end, in turn, before the others start' \
    --init-containers\t'Containers that run to their end, in turn, before the others start' \
    --volume\t'Volumes that containers may mount' \
    --volumes\t'Volumes that containers may mount' \
    --image-registry-credential\t'Logins of image registries' \
    --image-registry-credentials\t'Logins of image registries' \
    --acr-registry-info\t'Container Registry instances that need no password' \
    --acr-registry-infos\t'Container Registry instances that need no password' \
    --image-snapshot-id\t'Image cache that images are read from' \
    --auto-match-image-cache\t'Find a fitting image cache by itself' \
    --data-cache-bucket\t'Bucket of the data cache' \
    --data-cache-pl\t'Performance level of the ESSD that the data cache is on' \
    --data-cache-provisioned-iops\t'IOPS provisioned for the data cache' \
    --data-cache-bursting-enabled\t'Let the data cache burst above that' \
    --security-group-id\t'The one security group of the instances' \
    --auto-create-eip\t'Give each instance a new public address (EIP)' \
    --eip-bandwidth\t'Bandwidth of that address' \
    --ingress-bandwidth\t'Limit of the traffic inwards' \
    --egress-bandwidth\t'Limit of the traffic outwards' \
    --ipv6-address-count\t'Number of random IPv6 addresses an instance gets' \
    --host-name\t'Host name of the instances' \
    --host-aliase\t'Entries for /etc/hosts' \
    --host-aliases\t'Entries for /etc/hosts' \
    --dns-policy\t'Where DNS settings come from: the ones given here, or the defaults' \
    --dns-config-name-server\t'Addresses of DNS servers' \
    --dns-config-name-servers\t'Addresses of DNS servers' \
    --dns-config-search\t'Domains that short names are looked up in' \
    --dns-config-searchs\t'Domains that short names are looked up in' \
    --dns-config-option\t'Options of the DNS resolver' \
    --dns-config-options\t'Options of the DNS resolver' \
    --ntp-server\t'Addresses of time servers' \
    --ntp-servers\t'Addresses of time servers' \
    --security-context-sys-ctls\t'Kernel parameters of an instance' \
    --security-context-sysctl\t'Kernel parameters of an instance' \
    --security-context-sysctls\t'Kernel parameters of an instance' \
    --ram-role-name\t'RAM role that instances may act as' \
    --enable-sls\t'Send logs to Simple Log Service' \
    --resource-group-id\t'Resource group that the new resource is filed under, for access control and billing' \
    --tag\t'Tags of the container groups' \
    --tags\t'Tags of the container groups' \
    --lifecycle-hook-name\t'Name of the hook, when it is found by name' \
    --lifecycle-transition\t'When the hook holds instances: as they come in, or as they go out' \
    --default-result\t'What happens when the wait runs out: carry on, or give the instance up' \
    --heartbeat-timeout\t'Seconds that an instance waits in the hook until DefaultResult is applied' \
    --notification-arn\t'ARN of what is notified: CloudMonitor, an MNS queue or an MNS topic; a group has one configuration for each' \
    --notification-metadata\t'Fixed text that is sent along with every notification of the hook' \
    --notification-type\t'Events that are told of' \
    --notification-types\t'Events that are told of' \
    --message-encoding\t'Whether the message is sent as plain text or in Base64' \
    --time-zone\t'Time zone of the times in notifications, e.g. UTC+8' \
    --image-id\t'Image that instances start from; used rather than ImageName' \
    --image-name\t'Name of the image that instances start from, unique in the region' \
    --image-family\t'Image family whose newest usable image instances start from; not together with ImageId' \
    --image-options\t'How instances use the image, such as the user that logs in' \
    --image-options.login-as-non-root\t'Log in as the user ecs-user instead of root' \
    --instance-type-override\t'Instance types with the weight each counts for' \
    --instance-type-overrides\t'Instance types with the weight each counts for' \
    --instance-pattern-info\t'Requirements that instance types are picked by, in place of named types' \
    --instance-pattern-infos\t'Requirements that instance types are picked by, in place of named types' \
    --instance-type-candidate-options\t'Whether like instance types are tried when the named ones have no stock' \
    --instance-type-candidate-options.enabled\t'Try like instance types' \
    --allow-different-generation\t'Allow older or newer generations' \
    --instance-type-candidate-options.allow-different-generation\t'Allow older or newer generations' \
    --instance-type-candidate-options.allow-cross-az\t'Allow zones other than the ones of the group' \
    --instance-type-candidate-options.allow-cidr-blocks\t'CIDR blocks that new vSwitches in other zones may use' \
    --instance-type-candidate-options.max-price\t'Highest hourly price an instance type may have' \
    --max-price\t'Highest hourly price an instance type may have' \
    --custom-priorities\t'Pairs of instance type and vSwitch in the order they are tried' \
    --security-group-ids\t'Several security groups of the instances; not together with SecurityGroupId' \
    --internet-charge-type\t'How public traffic is paid for: by fixed bandwidth, or by what is used' \
    --internet-max-bandwidth-in\t'Most public bandwidth inwards' \
    --internet-max-bandwidth-out\t'Most public bandwidth outwards; above 0 an instance gets a public IP address' \
    --network-interfaces\t'Network interfaces that instances are created with' \
    --zone-id\t'Zone that instances are created in' \
    --system-disk\t'The disk that instances start from' \
    --system-disk.category\t'Kind of disk' \
    --system-disk.size\t'Size of the system disk, at least that of the image; 40 or the image size when left out' \
    --system-disk.performance-level\t'Performance level of an ESSD' \
    --system-disk.disk-name\t'Name of the disk' \
    --system-disk.description\t'Description of the disk' \
    --system-disk.auto-snapshot-policy-id\t'Automatic snapshot policy of the disk' \
    --system-disk.kms-key-id\t'KMS key that the disk is encrypted with' \
    --system-disk.bursting-enabled\t'Let an ESSD AutoPL disk burst above its provisioned performance' \
    --system-disk.provisioned-iops\t'IOPS provisioned for an ESSD AutoPL disk' \
    --system-disk.encrypted\t'Encrypt the system disk' \
    --system-disk.encrypt-algorithm\t'Cipher that the system disk is encrypted with' \
    --system-disk-categories\t'Kinds of system disk to try, first choice first; not together with SystemDisk.Category' \
    --data-disk\t'Disks besides the system disk' \
    --data-disks\t'Disks besides the system disk' \
    --spot-price-limits\t'Highest hourly price to pay for each instance type' \
    --spot-duration\t'Hours that a preemptible instance is safe from being taken back' \
    --spot-interruption-behavior\t'What happens to a preemptible instance that is taken back' \
    --instance-name\t'Name of the instances' \
    --instance-description\t'Description of the instances' \
    --key-pair-name\t'SSH key pair that logs in to Linux instances' \
    --password\t'Login password of the instances; at least three of capitals, small letters, digits and marks' \
    --password-inherit\t'Use the password that the image has' \
    --user-data\t'Script or data that an instance runs when it starts, in Base64' \
    --http-endpoint\t'Whether instances can read their metadata over HTTP' \
    --http-tokens\t'Whether reading the metadata needs a session token' \
    --deletion-protection\t'Keep instances from being released by hand' \
    --credit-specification\t'How burstable instances run when their credits are spent: slower, or on at extra cost' \
    --security-options\t'Protection of the computation itself, as by confidential computing' \
    --security-options.confidential-computing-mode\t'Confidential computing: an enclave within the instance, or a TDX instance' \
    --cpu-options\t'CPU features of the instances, such as accelerators' \
    --cpu-options.accelerators\t'Accelerators of the CPU that are switched on' \
    --tenancy\t'Whether instances run on shared or on dedicated hosts' \
    --affinity\t'Whether an instance returns to the same dedicated host after a stop' \
    --dedicated-host-id\t'Dedicated host to place instances on; rules out preemptible ones' \
    --dedicated-host-cluster-id\t'Cluster of dedicated hosts to place instances in' \
    --deployment-set-id\t'Deployment set that spreads instances over hosts' \
    --hpc-cluster-id\t'HPC cluster that instances join' \
    --storage-set-id\t'Storage set that spreads the disks' \
    --storage-set-partition-number\t'Most partitions of the storage set' \
    --private-pool-options\t'Which private pool of reserved capacity instances use' \
    --private-pool-options.match-criteria\t'Any matching pool, the one in Id, or none' \
    --private-pool-options.id\t'ID of the private pool; needed for Target' \
    --resource-pool-options\t'In which order private and public pools are drawn from' \
    --resource-pool-options.strategy\t'Private pools first or only, the public pool first, or no preference' \
    --resource-pool-options.private-pool-ids\t'Private pools that may be drawn from' \
    --resource-pool-options.private-pool-tags\t'Tags of the private pools that may be drawn from' \
    --scheduler-options\t'Options of the ECS scheduler, as JSON' \
    --io-optimized\t'Whether instances are I/O optimized' \
    --security-enhancement-strategy\t'Whether Security Center watches the instances' \
    --scaling-group-name\t'Name of the group, unique in the region; its ID when left out' \
    --min-size\t'Fewest instances the group keeps; below it, new ones are created' \
    --max-size\t'Most instances the group may have; above it, instances are removed' \
    --desired-capacity\t'Number of instances the group steers to, from MinSize to MaxSize' \
    --default-cooldown\t'Seconds after a scaling activity in which alarms start no other one' \
    --group-type\t'What the group is made of: ECS instances or ECI container groups' \
    --v-switch-id\t'The one vSwitch that instances are put into' \
    --v-switch-ids\t'vSwitches that instances are put into, in order of priority; used rather than VSwitchId' \
    --removal-policies\t'Which instances go first, in up to three steps; CustomPolicy only as the first' \
    --removal-policy\t'Which instances go first, in up to three steps; CustomPolicy only as the first' \
    --custom-policy-arn\t'ARN of the Function Compute function that picks the instances to remove' \
    --scaling-policy\t'What becomes of removed instances: released, or stopped and kept for reuse; force skips the wait for the stop' \
    --stop-instance-timeout\t'Seconds that an ECS instance gets to stop before it is released or parked all the same' \
    --max-instance-lifetime\t'Seconds after which an instance is replaced by a new one; not for ECI groups or recycled instances' \
    --health-check-type\t'What decides that an instance is ill and is replaced: nothing, its state, or the load balancer as well' \
    --health-check-types\t'Several health checks at once, in place of HealthCheckType' \
    --multi-az-policy\t'How instances are spread over the zones: by order of vSwitches, by price, evenly, or mixed by hand' \
    --allocation-strategy\t'How on-demand instance types are picked in a COMPOSABLE group: in the order given, or the cheapest first' \
    --spot-allocation-strategy\t'How preemptible instance types are picked: in the order given, or the cheapest first' \
    --az-balance\t'Keep a COMPOSABLE group even over its zones' \
    --balance-mode\t'What an even spread does when a zone has no stock: use another zone, or create nothing' \
    --auto-rebalance\t'Even out the zones by itself when the spread has become uneven' \
    --capacity-options.on-demand-base-capacity\t'Number of on-demand instances at the base of the group, before preemptible ones are mixed in' \
    --on-demand-base-capacity\t'Number of on-demand instances at the base of the group, before preemptible ones are mixed in' \
    --capacity-options.on-demand-percentage-above-base-capacity\t'Percentage of on-demand instances above the base; 100 when left out in a COMPOSABLE group' \
    --on-demand-percentage-above-base-capacity\t'Percentage of on-demand instances above the base; 100 when left out in a COMPOSABLE group' \
    --capacity-options.compensate-with-on-demand\t'Create on-demand instances when price or stock allows no preemptible ones' \
    --compensate-with-on-demand\t'Create on-demand instances when price or stock allows no preemptible ones' \
    --spot-instance-remedy\t'Replace preemptible instances shortly before they are taken back' \
    --capacity-options\t'How on-demand and preemptible instances are mixed, whatever the zone policy' \
    --capacity-options.spot-auto-replace-on-demand\t'Turn on-demand stand-ins back into preemptible instances when stock returns' \
    --capacity-options.price-comparison-mode\t'What prices are compared by: a unit of weighted capacity, or a vCPU' \
    --spot-instance-pools\t'From how many of the cheapest instance types preemptible instances are drawn; 2 in a COMPOSABLE group' \
    --container-group-id\t'Existing ECI container group whose settings become the scaling configuration of the group' \
    --desired-configuration.launch-template-id\t'Launch template that instances are created from, in place of a scaling configuration' \
    --launch-template-id\t'Launch template that instances are created from, in place of a scaling configuration' \
    --desired-configuration.launch-template-version\t'Version of the launch template: a number, Default or Latest' \
    --launch-template-version\t'Version of the launch template: a number, Default or Latest' \
    --launch-template-override\t'Instance types to use in place of the one in the launch template, in order of priority' \
    --launch-template-overrides\t'Instance types to use in place of the one in the launch template, in order of priority' \
    --load-balancer-ids\t'CLB instances whose default server group the instances join, as JSON' \
    --db-instance-ids\t'RDS instances that let the private addresses of the instances in, as JSON' \
    --lifecycle-hooks\t'Lifecycle hooks that the group starts with' \
    --group-deletion-protection\t'Keep the group from being deleted until the protection is lifted' \
    --sync-alarm-rule-to-cms\t'Show the alarms of the group in CloudMonitor as well' \
    --scale-out-amount-check\t'Check beforehand how many instances a scale-out may add' \
    --system-tag\t'Tags of other cloud services that manage the group; users have no need of it' \
    --scaling-rule-name\t'Name of the scaling rule, unique in its group; its ID when left out' \
    --scaling-rule-type\t'Kind of rule: a fixed change, steps by how far an alarm is passed, a metric kept at a target, or a forecast' \
    --adjustment-type\t'How AdjustmentValue is meant: instances more or fewer, percent of the present number, or the number to reach' \
    --adjustment-value\t'By how much to scale, in the sense of AdjustmentType; one activity moves 1,000 instances at most' \
    --min-adjustment-magnitude\t'Fewest instances that a change by percentage moves' \
    --cooldown\t'Seconds after this rule ran in which alarms start no other activity; simple rules only' \
    --step-adjustment\t'Steps of a step rule: how much to scale for which distance from the alarm threshold' \
    --step-adjustments\t'Steps of a step rule: how much to scale for which distance from the alarm threshold' \
    --target-value\t'Value that the metric is kept at' \
    --disable-scale-in\t'Let the rule only add instances' \
    --estimated-instance-warmup\t'Seconds after which a new instance counts in the metric' \
    --scale-out-evaluation-count\t'How many times in a row the target must be passed before instances are added' \
    --scale-in-evaluation-count\t'How many times in a row the target must be missed before instances are removed' \
    --alarm-dimension\t'Dimensions of the metric, such as the load balancer that it is read from' \
    --alarm-dimensions\t'Dimensions of the metric, such as the load balancer that it is read from' \
    --alarm-options\t'Options of the alarms that the rule makes for itself' \
    --hybrid-monitor-namespace\t'CloudMonitor namespace that Prometheus metrics are read from' \
    --hybrid-metrics\t'Prometheus metrics and the expression over them' \
    --predictive-scaling-mode\t'Forecast and scale, or only forecast' \
    --predictive-value-behavior\t'Which maximum holds when the forecast passes InitialMaxSize: the set one, the forecast, or that with a buffer' \
    --predictive-value-buffer\t'Percentage that is added to a forecast that passes the maximum' \
    --predictive-task-buffer-time\t'How many minutes ahead of the forecast the scaling begins' \
    --initial-max-size\t'Maximum size of the group that forecasts are compared with' \
    --scheduled-task-name\t'Name of the scheduled task, unique in the region; its ID when left out' \
    --scheduled-action\t'ARI of the scaling rule to run; not together with ScalingGroupId' \
    --min-value\t'MinSize to give to the group' \
    --max-value\t'MaxSize to give to the group' \
    --launch-time\t'When to run first, in UTC to the minute, at most 90 days ahead' \
    --recurrence-type\t'How the task recurs; once when left out' \
    --recurrence-value\t'Daily: every how many days; Weekly: 0,3 is Sunday and Wednesday; Monthly: 1-15; Cron: five fields, UTC' \
    --recurrence-end-time\t'When the task stops recurring, in UTC to the minute, at most 365 days ahead' \
    --task-enabled\t'Whether the task is run at all' \
    --launch-expiration-time\t'For how many seconds a failed run is tried again' \
    --alarm-task-id\t'ID of the alarm task to act on' \
    --report-id\t'ID of the report to delete' \
    --force-delete\t'Delete the group even though it has instances; those it created are released' \
    --scaling-rule-id\t'ID of the scaling rule to act on (asr-…)' \
    --scheduled-task-id\t'ID of the scheduled task to act on' \
    --state\t'open, intended, sent, settled, or a status such as unknown' \
    --is-enable\t'Show only enabled or only disabled alarms' \
    --page-number\t'Which page to return; the first is 1' \
    --page-size\t'How many entries one page holds' \
    --all\t'follow the pages and print one merged answer' \
    --data-disk-categories\t'Kinds of data disk that must be on offer' \
    --allow-cross-az\t'Allow other zones than the given ones' \
    --zone-ids\t'Zones to look in' \
    --report-ids\t'Show only the reports with these IDs' \
    --output-format\t'Give the configuration as a YAML manifest in Output as well' \
    --scaling-configuration-ids\t'Show only the configurations with these IDs, active or not' \
    --scaling-configuration-names\t'Show only the configurations with these names' \
    --scaling-group-ids\t'Several groups to rate' \
    --priority-strategy\t'In which order types and zones are tried' \
    --start-time\t'Where the time range begins, in UTC' \
    --end-time\t'Where the time range ends, in UTC' \
    --instance-refresh-task-ids\t'Show only the refreshes with these IDs' \
    --max-results\t'How many entries to return at most before a NextToken is given' \
    --next-token\t'Where to go on: the NextToken of the page before; leave it out for the first page' \
    --scaling-activity-id\t'The activity to look into (asa-…)' \
    --lifecycle-action-status\t'Show only waits in this state' \
    --lifecycle-hook-ids\t'Show only the hooks with these IDs' \
    --cores\t'Exact number of vCPUs' \
    --minimum-cpu-core-count\t'Fewest vCPUs' \
    --maximum-cpu-core-count\t'Most vCPUs' \
    --minimum-memory-size\t'Least memory' \
    --maximum-memory-size\t'Most memory' \
    --minimum-gpu-amount\t'Fewest GPUs' \
    --maximum-gpu-amount\t'Most GPUs' \
    --minimum-eni-quantity\t'Fewest network interfaces' \
    --minimum-eni-private-ip-address-quantity\t'Fewest private IPv4 addresses on one network interface' \
    --minimum-eni-ipv6-address-quantity\t'Fewest IPv6 addresses on one network interface' \
    --minimum-baseline-credit\t'Least baseline performance of burstable types, in CPU credits an hour' \
    --minimum-initial-credit\t'Fewest CPU credits burstable types start with' \
    --burstable-performance\t'Whether burstable types are left out, allowed or the only ones' \
    --instance-type-families\t'Instance families to pick from' \
    --instance-categories\t'Categories of instance to pick from' \
    --cpu-architectures\t'CPU architectures to pick from, X86 or ARM' \
    --physical-processor-models\t'Processor models to pick from' \
    --gpu-specs\t'GPU models to pick from' \
    --architecture\t'Kinds of hardware to pick from' \
    --excluded-instance-type\t'Instance types or families to leave out; a * at the end stands for the rest of the name' \
    --cores-list\t'Numbers of vCPUs to pick from' \
    --memory-list\t'Amounts of memory to pick from' \
    --channel-id\t'Sales channel that the search is made for' \
    --accept-language\t'Language of the region names' \
    --scaling-activity-ids\t'Show only the activities with these IDs' \
    --status-code\t'Show only activities in this state' \
    --scaling-group-names\t'Show only the groups with these names' \
    --health-status\t'Show only healthy or only unhealthy instances' \
    --lifecycle-state\t'Show only instances in this state' \
    --lifecycle-states\t'Show only instances in one of these states' \
    --creation-type\t'Show only instances that came this way: created by the group, attached, or managed from outside' \
    --creation-types\t'Show only instances that came in one of these ways' \
    --scaling-rule-ids\t'Show only the rules with these IDs' \
    --scaling-rule-names\t'Show only the rules with these names' \
    --scaling-rule-ari\t'Show only the rules with these ARIs' \
    --scaling-rule-aris\t'Show only the rules with these ARIs' \
    --show-alarm-rules\t'Tell the alarms that trigger each rule as well' \
    --scheduled-task-ids\t'Show only the tasks with these IDs' \
    --scheduled-task-names\t'Show only the tasks with these names' \
    --task-name\t'Show only tasks with this name' \
    --scheduled-actions\t'Show only tasks that run these scaling rules, by ARI' \
    --force-detach\t'Take the instances of the group out of the backends as well' \
    --remove-security-group\t'Take the security group of the active configuration off the databases as well' \
    --decrease-desired-capacity\t'Lower the desired capacity by the number of instances that leave, so that none are created in their place' \
    --detach-option\t'Use both to take the instances off the load balancers and database whitelists of the group too' \
    --active-scaling-configuration-id\t'Scaling configuration that becomes the active one' \
    --breach-threshold\t'Alarm threshold that the steps are measured from; needed when the rule is a step rule' \
    --metric-value\t'Metric value that picks the step; needed when the rule is a step rule' \
    --key\t'Tag key whose values are listed' \
    --scale-status\t'Outcomes that a message is sent for; none when left out' \
    --scale-statuses\t'Outcomes that a message is sent for; none when left out' \
    --override\t'Replace what the configuration holds instead of adding to it' \
    --containers-update-type\t'Whether the containers given here replace all, or change the ones of the same name' \
    --lifecycle-hook-status\t'Whether the hook holds instances or lets them pass' \
    --disable-desired-capacity\t'Stop steering to a desired capacity; only MinSize and MaxSize count then' \
    --remove-policy\t'What becomes of the instances: stopped and kept for reuse, or released' \
    --lifecycle-hook-context\t'Which lifecycle hooks this activity skips, as JSON' \
    --process\t'Kinds of work: removing or creating instances, health checks, alarms, scheduled tasks' \
    --processes\t'Kinds of work: removing or creating instances, health checks, alarms, scheduled tasks' \
    --execution-mode\t'Scale, or only plan what would be created' \
    --sync-activity\t'Start the activity before answering rather than afterwards' \
    --parallel-task\t'Allow this activity beside others of the group' \
    --activity-metadata\t'Your own text, kept with the activity' \
    --overrides\t'Settings of the ECI configuration that differ for the instances of this activity, as JSON' \
    --allocation\t'How many instances go to which vSwitches' \
    --protected-from-scale-in\t'Whether the instances are protected' \
    --desired-configuration\t'What the instances are to be like; the active configuration when left out' \
    --desired-configuration.scaling-configuration-id\t'Scaling configuration to follow' \
    --desired-configuration.image-id\t'Image to change to' \
    --desired-configuration.launch-template-overrides\t'Instance types to use in place of the one in the launch template' \
    --desired-configuration.containers\t'What changes in single containers of an ECI group' \
    --strategy\t'How instances are brought up to date' \
    --min-healthy-percentage\t'Least percentage of the group that stays in service meanwhile' \
    --max-healthy-percentage\t'Most instances there may be meanwhile, as a percentage of the group' \
    --skip-matching\t'Leave instances alone that follow the configuration already' \
    --checkpoints\t'Where to pause on the way' \
    --checkpoint-pause-time\t'How long each pause lasts' \
    --tag-key\t'Keys of the tags to take off' \
    --tag-keys\t'Keys of the tags to take off' \
    --only-check\t'Only check, and change nothing' \
    --uid\t'Account to check; the caller when left out' \
    --operation\t'calls of this operation' \
    --seed\t'text that names the call' \
    --since\t'from this time on (2026-05-04, 2026-05-04T10:00Z, or 24h ago: 24h)' \
    --until\t'before this time' \
    --limit\t'how many calls at most' \
    --page\t'go on where the last list ended' \
    --note\t'what you found, kept with the call' \
    --older-than\t'how long ago they were last touched (90d)' \
    --put-aside\t'rename a damaged journal, so that a new one can be made' \
    --count\t'how many instances (all of the group)' \
    --plan-name\t'what the steps\' tokens are derived from, with their ids (default: the file\'s name)' \
    --concurrency\t'most requests at once' \
    --rate\t'most attempts a second, repeats included' \
    --on-error\t'after a step that failed, or a flaw in the plan' \
    --port\t'port to listen on; 0 is any free one' \
    --host\t'address to listen on' \
    --access-key\t'accept this pair, as an account of its own (repeatable; ess-local:ess-local-secret)' \
    --fault\t'<operation|*>:<kind>[=<value>][@<n>,<n>…|@p<probability>] (repeatable)' \
    --speed\t'scales the time that scaling activities take (0.3 s an instance); 0 is at once' \
    --token-scope\t'where a ClientToken means something: account-region or account' \
    --store-refusals\t'remember refusals under their ClientToken as well' \
    --processing-code\t'error code while the first request of a ClientToken still runs' \
    --quota\t'limit a number of resources: groups=<n> of a region, configurations=<n> or rules=<n> of a group' \
    --version\t'the version of ess'

# Prints what may follow a command, or a command and its subcommand: words, each with its meaning, and flags.
function __ess_after_command
    switch $argv[1]
        case '' help
            string join \n -- $__ess_commands $__ess_operations
            string join \n -- --help --version --lang
        case token
            string join \n -- new\t'a random token (UUID version 4)' \
                derive\t'the token that --token-seed derives: the same on every machine' \
                check\t'whether a token can be used as it is' --help
        case 'token new'
            string join \n -- --help
        case 'token derive'
            string join \n -- --operation --region-id --seed --help
        case 'token check'
            string join \n -- --help
        case journal
            string join \n -- list\t'the calls, the newest first' \
                pending\t'the calls whose end is not known yet' \
                resume\t'bring unfinished calls to their end, each under its own token' \
                close\t'take an open call off the list that you have looked after yourself; it stays unknown' \
                show\t'one call, with the course of its attempts' \
                diff\t'how the parameters of a call differ from those of another, or of a command' \
                ids\t'the IDs seen under a name such as ScalingGroupId, the newest first' \
                export\t'all calls as NDJSON, the oldest first' prune\t'forget calls that were done long ago' \
                verify\t'read everything and tell what is damaged' path\t'print where the journal is' \
                init\t'make the journal, or bring it up to date' --help
        case 'journal list'
            string join \n -- --journal --state --operation --region-id --since --until --output --limit --page \
                --help
        case 'journal pending'
            string join \n -- --journal --output --help
        case 'journal resume'
            string join \n -- --journal --region-id --output --query --quiet --debug --local --profile \
                --endpoint --endpoint-type --allow-http --api-version --signature --max-attempts --deadline \
                --connect-timeout --read-timeout --all --help
        case 'journal close'
            string join \n -- --journal --note --help
        case 'journal show'
            string join \n -- --journal --output --help
        case 'journal diff'
            string join \n -- --journal --output --help
        case 'journal ids'
            string join \n -- --journal --help
        case 'journal export'
            string join \n -- --journal --state --operation --region-id --since --until --help
        case 'journal prune'
            string join \n -- --journal --older-than --help
        case 'journal verify'
            string join \n -- --journal --put-aside --help
        case 'journal path'
            string join \n -- --journal --help
        case 'journal init'
            string join \n -- --journal --help
        case wait
            string join \n -- activity\t'until scaling activities have ended' \
                group\t'until a scaling group is in a state' \
                instances\t'until a group\'s instances are in service and healthy' \
                refresh\t'until an instance refresh has succeeded' --help
        case 'wait activity'
            string join \n -- --region-id --output --query --quiet --debug --local --profile --endpoint \
                --endpoint-type --allow-http --api-version --signature --max-attempts --deadline --connect-timeout \
                --read-timeout --timeout --help
        case 'wait group'
            string join \n -- --region-id --output --query --quiet --debug --local --profile --endpoint \
                --endpoint-type --allow-http --api-version --signature --max-attempts --deadline --connect-timeout \
                --read-timeout --timeout --state --help
        case 'wait instances'
            string join \n -- --region-id --output --query --quiet --debug --local --profile --endpoint \
                --endpoint-type --allow-http --api-version --signature --max-attempts --deadline --connect-timeout \
                --read-timeout --timeout --count --help
        case 'wait refresh'
            string join \n -- --region-id --output --query --quiet --debug --local --profile --endpoint \
                --endpoint-type --allow-http --api-version --signature --max-attempts --deadline --connect-timeout \
                --read-timeout --timeout --scaling-group-id --help
        case configure
            string join \n -- list\t'every option, its value and where it comes from' \
                get\t'an option\'s value in force' set\t'change a setting' \
                unset\t'take a setting away; with --profile alone, the whole profile' path\t'where the settings lie' \
                --profile --help
        case 'configure list'
            string join \n -- --profile --output --help
        case 'configure get'
            string join \n -- --profile --help
        case 'configure set'
            string join \n -- --profile --help
        case 'configure unset'
            string join \n -- --profile --help
        case 'configure path'
            string join \n -- --help
        case doctor
            string join \n -- --region-id --debug --local --profile --endpoint --endpoint-type --allow-http \
                --journal --output --help
        case batch
            string join \n -- status\t'what the journal knows of a plan' --plan-name --format --concurrency \
                --rate --on-error --region-id --dry-run --mask --no-validate --quiet --debug --local --profile \
                --endpoint --endpoint-type --allow-http --api-version --signature --journal --no-journal --replay \
                --token-retention --max-attempts --deadline --connect-timeout --read-timeout --help
        case 'batch status'
            string join \n -- --plan-name --journal --output --help
        case emulator
            string join \n -- export\t'print a whole state, as NDJSON' \
                import\t'fill a new or empty state from NDJSON that was exported; - is standard input' --port --host \
                --state --access-key --fault --speed --seed --token-retention --token-scope --store-refusals \
                --processing-code --quota --help
        case 'emulator export'
            string join \n -- --state --help
        case 'emulator import'
            string join \n -- --state --help
        case search
            string join \n -- --help
        case completion
            string join \n -- bash zsh fish powershell --help
        case '*'
            __ess_after_operation $argv[1]; and string join \n -- $__ess_call_flags
    end
end

# Prints an operation's own flags, in both API versions.
function __ess_after_operation
    switch $argv[1]
        case apply-eci-scaling-configuration
            string join \n -- --scaling-group-id --scaling-configuration-id --content --format
        case apply-scaling-group
            string join \n -- --content --format --client-token --token-seed --token-from-params --new-token
        case attach-alb-server-groups
            string join \n -- --scaling-group-id --alb-server-group --alb-server-groups --force-attach \
                --no-force-attach --client-token --token-seed --token-from-params --new-token --wait --timeout
        case attach-db-instances
            string join \n -- --scaling-group-id --db-instance --db-instances --type --attach-mode \
                --force-attach --no-force-attach --client-token --token-seed --token-from-params --new-token
        case attach-instances
            string join \n -- --scaling-group-id --instance-id --instance-ids --load-balancer-weight \
                --load-balancer-weights --entrusted --no-entrusted --lifecycle-hook --no-lifecycle-hook \
                --ignore-invalid-instance --no-ignore-invalid-instance --client-token --token-seed \
                --token-from-params --new-token --wait --timeout
        case attach-load-balancers
            string join \n -- --scaling-group-id --load-balancer --load-balancers --load-balancer-config \
                --load-balancer-configs --force-attach --no-force-attach --async --no-async --client-token \
                --token-seed --token-from-params --new-token --wait --timeout
        case attach-server-groups
            string join \n -- --scaling-group-id --server-group --server-groups --force-attach --no-force-attach \
                --client-token --token-seed --token-from-params --new-token --wait --timeout
        case attach-v-server-groups
            string join \n -- --scaling-group-id --v-server-group --v-server-groups --force-attach \
                --no-force-attach --client-token --token-seed --token-from-params --new-token
        case cancel-instance-refresh
            string join \n -- --scaling-group-id --instance-refresh-task-id
        case change-resource-group
            string join \n -- --resource-id --resource-type --new-resource-group-id
        case complete-lifecycle-action
            string join \n -- --lifecycle-hook-id --lifecycle-action-token --lifecycle-action-result \
                --client-token --token-seed --token-from-params --new-token
        case create-alarm
            string join \n -- --scaling-group-id --name --description --alarm-action --alarm-actions --effective \
                --metric-name --metric-type --comparison-operator --threshold --statistics --period \
                --evaluation-count --dimension --dimensions --expression --expressions --expressions-logic-operator \
                --group-id
        case create-diagnose-report
            string join \n -- --scaling-group-id
        case create-eci-scaling-configuration
            string join \n -- --scaling-group-id --scaling-configuration-name --container-group-name \
                --description --cpu --memory --cpu-options-core --cpu-options-threads-per-core --instance-type \
                --instance-types --instance-family-level --gpu-driver-version --cost-optimization \
                --no-cost-optimization --restart-policy --active-deadline-seconds --termination-grace-period-seconds \
                --ephemeral-storage --spot-strategy --spot-price-limit --container --containers --init-container \
                --init-containers --volume --volumes --image-registry-credential --image-registry-credentials \
                --acr-registry-info --acr-registry-infos --image-snapshot-id --auto-match-image-cache \
                --no-auto-match-image-cache --data-cache-bucket --data-cache-pl --data-cache-provisioned-iops \
                --data-cache-bursting-enabled --no-data-cache-bursting-enabled --security-group-id --auto-create-eip \
                --no-auto-create-eip --eip-bandwidth --ingress-bandwidth --egress-bandwidth --ipv6-address-count \
                --host-name --host-aliase --host-aliases --dns-policy --dns-config-name-server \
                --dns-config-name-servers --dns-config-search --dns-config-searchs --dns-config-option \
                --dns-config-options --ntp-server --ntp-servers --load-balancer-weight --security-context-sysctl \
                --security-context-sysctls --ram-role-name --enable-sls --no-enable-sls --resource-group-id --tag \
                --tags
        case create-lifecycle-hook
            string join \n -- --scaling-group-id --lifecycle-hook-name --lifecycle-transition --default-result \
                --heartbeat-timeout --notification-arn --notification-metadata
        case create-notification-configuration
            string join \n -- --scaling-group-id --notification-arn --notification-type --notification-types \
                --message-encoding --time-zone
        case create-scaling-configuration
            string join \n -- --scaling-group-id --scaling-configuration-name --image-id --image-name \
                --image-family --image-options --image-options.login-as-non-root \
                --no-image-options.login-as-non-root --instance-type --instance-types --instance-type-override \
                --instance-type-overrides --instance-pattern-info --instance-pattern-infos \
                --instance-type-candidate-options --instance-type-candidate-options.enabled \
                --no-instance-type-candidate-options.enabled \
                --instance-type-candidate-options.allow-different-generation \
                --no-instance-type-candidate-options.allow-different-generation \
                --instance-type-candidate-options.allow-cross-az --no-instance-type-candidate-options.allow-cross-az \
                --instance-type-candidate-options.allow-cidr-blocks --instance-type-candidate-options.max-price \
                --custom-priorities --cpu --memory --security-group-id --security-group-ids --internet-charge-type \
                --internet-max-bandwidth-in --internet-max-bandwidth-out --ipv6-address-count --network-interfaces \
                --zone-id --system-disk --system-disk.category --system-disk.size --system-disk.performance-level \
                --system-disk.disk-name --system-disk.description --system-disk.auto-snapshot-policy-id \
                --system-disk.kms-key-id --system-disk.bursting-enabled --no-system-disk.bursting-enabled \
                --system-disk.provisioned-iops --system-disk.encrypted --no-system-disk.encrypted \
                --system-disk.encrypt-algorithm --system-disk-categories --data-disk --data-disks --spot-strategy \
                --spot-price-limit --spot-price-limits --spot-duration --spot-interruption-behavior --instance-name \
                --instance-description --host-name --key-pair-name --password --password-inherit \
                --no-password-inherit --ram-role-name --user-data --http-endpoint --http-tokens \
                --deletion-protection --no-deletion-protection --credit-specification --security-options \
                --security-options.confidential-computing-mode --cpu-options --cpu-options.accelerators \
                --load-balancer-weight --tenancy --affinity --dedicated-host-id --dedicated-host-cluster-id \
                --deployment-set-id --hpc-cluster-id --storage-set-id --storage-set-partition-number \
                --private-pool-options --private-pool-options.match-criteria --private-pool-options.id \
                --resource-pool-options --resource-pool-options.strategy --resource-pool-options.private-pool-ids \
                --resource-pool-options.private-pool-tags --scheduler-options --io-optimized \
                --security-enhancement-strategy --resource-group-id --tags --client-token --token-seed \
                --token-from-params --new-token
        case create-scaling-group
            string join \n -- --scaling-group-name --min-size --max-size --desired-capacity --default-cooldown \
                --group-type --v-switch-id --v-switch-ids --removal-policy --removal-policies --custom-policy-arn \
                --scaling-policy --stop-instance-timeout --max-instance-lifetime --health-check-type \
                --health-check-types --multi-az-policy --allocation-strategy --spot-allocation-strategy --az-balance \
                --no-az-balance --balance-mode --auto-rebalance --no-auto-rebalance --on-demand-base-capacity \
                --on-demand-percentage-above-base-capacity --compensate-with-on-demand \
                --no-compensate-with-on-demand --spot-instance-remedy --no-spot-instance-remedy --capacity-options \
                --capacity-options.on-demand-base-capacity \
                --capacity-options.on-demand-percentage-above-base-capacity \
                --capacity-options.compensate-with-on-demand --no-capacity-options.compensate-with-on-demand \
                --capacity-options.spot-auto-replace-on-demand --no-capacity-options.spot-auto-replace-on-demand \
                --capacity-options.price-comparison-mode --spot-instance-pools --instance-id --container-group-id \
                --launch-template-id --launch-template-version --launch-template-override \
                --launch-template-overrides --alb-server-group --alb-server-groups --server-group --server-groups \
                --v-server-group --v-server-groups --load-balancer-config --load-balancer-configs \
                --load-balancer-ids --db-instance --db-instances --db-instance-ids --lifecycle-hook \
                --lifecycle-hooks --group-deletion-protection --no-group-deletion-protection \
                --sync-alarm-rule-to-cms --no-sync-alarm-rule-to-cms --scale-out-amount-check \
                --no-scale-out-amount-check --resource-group-id --tag --tags --system-tag --client-token \
                --token-seed --token-from-params --new-token
        case create-scaling-rule
            string join \n -- --scaling-group-id --scaling-rule-name --scaling-rule-type --adjustment-type \
                --adjustment-value --min-adjustment-magnitude --cooldown --step-adjustment --step-adjustments \
                --metric-name --metric-type --target-value --disable-scale-in --no-disable-scale-in \
                --estimated-instance-warmup --scale-out-evaluation-count --scale-in-evaluation-count \
                --alarm-dimension --alarm-dimensions --alarm-options --alarm-options.period \
                --hybrid-monitor-namespace --hybrid-metrics --predictive-scaling-mode --predictive-value-behavior \
                --predictive-value-buffer --predictive-task-buffer-time --initial-max-size
        case create-scheduled-task
            string join \n -- --scheduled-task-name --description --scheduled-action --scaling-group-id \
                --min-value --max-value --desired-capacity --launch-time --recurrence-type --recurrence-value \
                --recurrence-end-time --task-enabled --no-task-enabled --launch-expiration-time
        case deactivate-scaling-configuration
            string join \n -- --scaling-configuration-id
        case delete-alarm
            string join \n -- --alarm-task-id
        case delete-diagnose-report
            string join \n -- --report-id
        case delete-eci-scaling-configuration
            string join \n -- --scaling-configuration-id
        case delete-lifecycle-hook
            string join \n -- --lifecycle-hook-id --scaling-group-id --lifecycle-hook-name
        case delete-notification-configuration
            string join \n -- --scaling-group-id --notification-arn
        case delete-scaling-configuration
            string join \n -- --scaling-configuration-id
        case delete-scaling-group
            string join \n -- --scaling-group-id --force-delete --no-force-delete
        case delete-scaling-rule
            string join \n -- --scaling-rule-id
        case delete-scheduled-task
            string join \n -- --scheduled-task-id
        case describe-alarms
            string join \n -- --scaling-group-id --alarm-task-id --state --is-enable --no-is-enable \
                --metric-name --metric-type --page-number --page-size --all
        case describe-alert-configuration
            string join \n -- --scaling-group-id
        case describe-candidate-instance-type
            string join \n -- --instance-types --image-id --image-name --image-family --system-disk-categories \
                --data-disk-categories --spot-strategy --ipv6-address-count --max-price --allow-different-generation \
                --no-allow-different-generation --allow-cross-az --no-allow-cross-az --zone-ids
        case describe-diagnose-reports
            string join \n -- --scaling-group-id --report-ids --page-number --page-size --all
        case describe-eci-scaling-configuration-detail
            string join \n -- --scaling-configuration-id --scaling-group-id --output-format
        case describe-eci-scaling-configurations
            string join \n -- --scaling-group-id --scaling-configuration-id --scaling-configuration-ids \
                --scaling-configuration-name --scaling-configuration-names --page-number --page-size --all
        case describe-elastic-strength
            string join \n -- --scaling-group-id --scaling-group-ids --instance-types --image-id --image-name \
                --image-family --system-disk-categories --data-disk-categories --spot-strategy --ipv6-address-count \
                --v-switch-ids --priority-strategy
        case describe-instance-create-and-delete-statistics
            string join \n -- --scaling-group-id --start-time --end-time
        case describe-instance-refreshes
            string join \n -- --scaling-group-id --instance-refresh-task-id --instance-refresh-task-ids \
                --max-results --next-token --all
        case describe-lifecycle-actions
            string join \n -- --scaling-activity-id --lifecycle-action-status --max-results --next-token --all
        case describe-lifecycle-hooks
            string join \n -- --scaling-group-id --lifecycle-hook-id --lifecycle-hook-ids --lifecycle-hook-name \
                --page-number --page-size --all
        case describe-limitation
            string join \n --
        case describe-notification-configurations
            string join \n -- --scaling-group-id
        case describe-notification-types
            string join \n --
        case describe-pattern-types
            string join \n -- --cores --memory --minimum-cpu-core-count --maximum-cpu-core-count \
                --minimum-memory-size --maximum-memory-size --minimum-gpu-amount --maximum-gpu-amount \
                --minimum-eni-quantity --minimum-eni-private-ip-address-quantity --minimum-eni-ipv6-address-quantity \
                --minimum-baseline-credit --minimum-initial-credit --max-price --instance-family-level \
                --burstable-performance --instance-type-families --instance-categories --cpu-architectures \
                --physical-processor-models --gpu-specs --architecture --excluded-instance-type --cores-list \
                --memory-list --spot-strategy --zone-id --v-switch-id --channel-id
        case describe-regions
            string join \n -- --accept-language
        case describe-scaling-activities
            string join \n -- --scaling-group-id --scaling-activity-id --scaling-activity-ids --status-code \
                --instance-refresh-task-id --page-number --page-size --all
        case describe-scaling-activity-detail
            string join \n -- --scaling-activity-id
        case describe-scaling-activity-statistics
            string join \n -- --scaling-group-id --metric-type --start-time --end-time
        case describe-scaling-configurations
            string join \n -- --scaling-group-id --scaling-configuration-id --scaling-configuration-ids \
                --scaling-configuration-name --scaling-configuration-names --page-number --page-size --all
        case describe-scaling-group-detail
            string join \n -- --scaling-group-id --output-format
        case describe-scaling-group-diagnose-details
            string join \n -- --scaling-group-id
        case describe-scaling-groups
            string join \n -- --scaling-group-id --scaling-group-ids --scaling-group-name --scaling-group-names \
                --group-type --resource-group-id --tag --tags --page-number --page-size --all
        case describe-scaling-instances
            string join \n -- --scaling-group-id --instance-id --instance-ids --health-status --lifecycle-state \
                --lifecycle-states --creation-type --creation-types --scaling-configuration-id --scaling-activity-id \
                --page-number --page-size --all
        case describe-scaling-rules
            string join \n -- --scaling-group-id --scaling-rule-id --scaling-rule-ids --scaling-rule-name \
                --scaling-rule-names --scaling-rule-ari --scaling-rule-aris --scaling-rule-type --show-alarm-rules \
                --no-show-alarm-rules --page-number --page-size --all
        case describe-scheduled-tasks
            string join \n -- --scaling-group-id --scheduled-task-id --scheduled-task-ids --scheduled-task-name \
                --scheduled-task-names --task-name --scheduled-action --scheduled-actions --recurrence-type \
                --recurrence-value --task-enabled --no-task-enabled --page-number --page-size --all
        case detach-alb-server-groups
            string join \n -- --scaling-group-id --alb-server-group --alb-server-groups --force-detach \
                --no-force-detach --client-token --token-seed --token-from-params --new-token --wait --timeout
        case detach-db-instances
            string join \n -- --scaling-group-id --db-instance --db-instances --force-detach --no-force-detach \
                --remove-security-group --no-remove-security-group --client-token --token-seed --token-from-params \
                --new-token
        case detach-instances
            string join \n -- --scaling-group-id --instance-id --instance-ids --decrease-desired-capacity \
                --no-decrease-desired-capacity --detach-option --lifecycle-hook --no-lifecycle-hook \
                --ignore-invalid-instance --no-ignore-invalid-instance --client-token --token-seed \
                --token-from-params --new-token --wait --timeout
        case detach-load-balancers
            string join \n -- --scaling-group-id --load-balancer --load-balancers --force-detach \
                --no-force-detach --async --no-async --client-token --token-seed --token-from-params --new-token \
                --wait --timeout
        case detach-server-groups
            string join \n -- --scaling-group-id --server-group --server-groups --force-detach --no-force-detach \
                --client-token --token-seed --token-from-params --new-token --wait --timeout
        case detach-v-server-groups
            string join \n -- --scaling-group-id --v-server-group --v-server-groups --force-detach \
                --no-force-detach --client-token --token-seed --token-from-params --new-token
        case disable-alarm
            string join \n -- --alarm-task-id
        case disable-scaling-group
            string join \n -- --scaling-group-id
        case enable-alarm
            string join \n -- --alarm-task-id
        case enable-scaling-group
            string join \n -- --scaling-group-id --active-scaling-configuration-id --launch-template-id \
                --launch-template-version --launch-template-override --launch-template-overrides --instance-id \
                --instance-ids --load-balancer-weight --load-balancer-weights
        case enter-standby
            string join \n -- --scaling-group-id --instance-id --instance-ids --async --no-async --client-token \
                --token-seed --token-from-params --new-token --wait --timeout
        case execute-scaling-rule
            string join \n -- --scaling-rule-ari --breach-threshold --metric-value --client-token --token-seed \
                --token-from-params --new-token --wait --timeout
        case exit-standby
            string join \n -- --scaling-group-id --instance-id --instance-ids --async --no-async --client-token \
                --token-seed --token-from-params --new-token --wait --timeout
        case list-tag-keys
            string join \n -- --resource-type --page-size --next-token --all
        case list-tag-resources
            string join \n -- --resource-type --resource-id --resource-ids --tag --tags --next-token --all
        case list-tag-values
            string join \n -- --resource-type --key --page-size --next-token --all
        case modify-alarm
            string join \n -- --alarm-task-id --name --description --alarm-action --alarm-actions --effective \
                --metric-name --metric-type --comparison-operator --threshold --statistics --period \
                --evaluation-count --dimension --dimensions --expression --expressions --expressions-logic-operator \
                --group-id
        case modify-alert-configuration
            string join \n -- --scaling-group-id --scale-status --scale-statuses
        case modify-eci-scaling-configuration
            string join \n -- --scaling-configuration-id --override --no-override --containers-update-type \
                --scaling-configuration-name --container-group-name --description --cpu --memory --cpu-options-core \
                --cpu-options-threads-per-core --instance-type --instance-types --instance-family-level \
                --gpu-driver-version --cost-optimization --no-cost-optimization --restart-policy \
                --active-deadline-seconds --termination-grace-period-seconds --ephemeral-storage --spot-strategy \
                --spot-price-limit --image-registry-credential --image-registry-credentials --acr-registry-info \
                --acr-registry-infos --image-snapshot-id --auto-match-image-cache --no-auto-match-image-cache \
                --data-cache-bucket --data-cache-pl --data-cache-provisioned-iops --data-cache-bursting-enabled \
                --no-data-cache-bursting-enabled --security-group-id --auto-create-eip --no-auto-create-eip \
                --eip-bandwidth --ingress-bandwidth --egress-bandwidth --ipv6-address-count --host-name \
                --host-aliase --host-aliases --dns-policy --dns-config-name-server --dns-config-name-servers \
                --dns-config-search --dns-config-searchs --dns-config-option --dns-config-options --ntp-server \
                --ntp-servers --load-balancer-weight --container --containers --init-container --init-containers \
                --volume --volumes --security-context-sysctl --security-context-sys-ctls --ram-role-name \
                --enable-sls --no-enable-sls --resource-group-id --tag --tags
        case modify-instance-attribute
            string join \n -- --scaling-group-id --instance-id --instance-ids --entrusted --no-entrusted
        case modify-lifecycle-hook
            string join \n -- --lifecycle-hook-id --scaling-group-id --lifecycle-hook-name \
                --lifecycle-hook-status --lifecycle-transition --default-result --heartbeat-timeout \
                --notification-arn --notification-metadata
        case modify-notification-configuration
            string join \n -- --scaling-group-id --notification-arn --notification-type --notification-types \
                --message-encoding --time-zone
        case modify-scaling-configuration
            string join \n -- --scaling-configuration-id --override --no-override --scaling-configuration-name \
                --image-id --image-name --image-family --image-options --image-options.login-as-non-root \
                --no-image-options.login-as-non-root --instance-types --instance-type-override \
                --instance-type-overrides --instance-pattern-info --instance-pattern-infos \
                --instance-type-candidate-options --instance-type-candidate-options.enabled \
                --no-instance-type-candidate-options.enabled \
                --instance-type-candidate-options.allow-different-generation \
                --no-instance-type-candidate-options.allow-different-generation \
                --instance-type-candidate-options.allow-cross-az --no-instance-type-candidate-options.allow-cross-az \
                --instance-type-candidate-options.allow-cidr-blocks --instance-type-candidate-options.max-price \
                --custom-priorities --cpu --memory --security-group-id --security-group-ids --internet-charge-type \
                --internet-max-bandwidth-in --internet-max-bandwidth-out --ipv6-address-count --network-interfaces \
                --zone-id --system-disk --system-disk.category --system-disk.size --system-disk.performance-level \
                --system-disk.disk-name --system-disk.description --system-disk.auto-snapshot-policy-id \
                --system-disk.kms-key-id --system-disk.bursting-enabled --no-system-disk.bursting-enabled \
                --system-disk.provisioned-iops --system-disk.encrypted --no-system-disk.encrypted \
                --system-disk.encrypt-algorithm --system-disk-categories --data-disk --data-disks --spot-strategy \
                --spot-price-limit --spot-price-limits --spot-duration --spot-interruption-behavior --instance-name \
                --instance-description --host-name --key-pair-name --password --password-inherit \
                --no-password-inherit --ram-role-name --user-data --http-endpoint --http-tokens \
                --deletion-protection --no-deletion-protection --credit-specification --security-options \
                --security-options.confidential-computing-mode --cpu-options --cpu-options.accelerators \
                --load-balancer-weight --tenancy --affinity --dedicated-host-id --dedicated-host-cluster-id \
                --deployment-set-id --hpc-cluster-id --storage-set-id --storage-set-partition-number \
                --private-pool-options --private-pool-options.match-criteria --private-pool-options.id \
                --resource-pool-options --resource-pool-options.strategy --resource-pool-options.private-pool-ids \
                --resource-pool-options.private-pool-tags --scheduler-options --io-optimized --resource-group-id \
                --tags
        case modify-scaling-group
            string join \n -- --scaling-group-id --scaling-group-name --min-size --max-size --desired-capacity \
                --disable-desired-capacity --no-disable-desired-capacity --active-scaling-configuration-id \
                --launch-template-id --launch-template-version --launch-template-override \
                --launch-template-overrides --v-switch-ids --removal-policy --removal-policies --custom-policy-arn \
                --scaling-policy --stop-instance-timeout --max-instance-lifetime --default-cooldown \
                --health-check-type --health-check-types --multi-az-policy --allocation-strategy \
                --spot-allocation-strategy --az-balance --no-az-balance --balance-mode --auto-rebalance \
                --no-auto-rebalance --on-demand-base-capacity --on-demand-percentage-above-base-capacity \
                --compensate-with-on-demand --no-compensate-with-on-demand --spot-instance-remedy \
                --no-spot-instance-remedy --capacity-options --capacity-options.on-demand-base-capacity \
                --capacity-options.on-demand-percentage-above-base-capacity \
                --capacity-options.compensate-with-on-demand --no-capacity-options.compensate-with-on-demand \
                --capacity-options.spot-auto-replace-on-demand --no-capacity-options.spot-auto-replace-on-demand \
                --capacity-options.price-comparison-mode --spot-instance-pools --group-deletion-protection \
                --no-group-deletion-protection --scale-out-amount-check --no-scale-out-amount-check
        case modify-scaling-rule
            string join \n -- --scaling-rule-id --scaling-rule-name --adjustment-type --adjustment-value \
                --min-adjustment-magnitude --cooldown --step-adjustment --step-adjustments --metric-name \
                --metric-type --target-value --disable-scale-in --no-disable-scale-in --estimated-instance-warmup \
                --scale-out-evaluation-count --scale-in-evaluation-count --alarm-dimension --alarm-dimensions \
                --alarm-options --alarm-options.period --hybrid-monitor-namespace --hybrid-metrics \
                --predictive-scaling-mode --predictive-value-behavior --predictive-value-buffer \
                --predictive-task-buffer-time --initial-max-size
        case modify-scheduled-task
            string join \n -- --scheduled-task-id --scheduled-task-name --description --scheduled-action \
                --scaling-group-id --min-value --max-value --desired-capacity --launch-time --recurrence-type \
                --recurrence-value --recurrence-end-time --task-enabled --no-task-enabled --launch-expiration-time
        case query-historical-metric
            string join \n -- --scaling-group-id --metric-name --start-time --end-time
        case query-predictive-metric
            string join \n -- --scaling-group-id --metric-name --start-time --end-time
        case query-predictive-task-info
            string join \n -- --scaling-rule-id --start-time --end-time
        case query-predictive-value
            string join \n -- --scaling-group-id --metric-name --target-value --start-time --end-time
        case rebalance-instances
            string join \n -- --scaling-group-id --wait --timeout
        case record-lifecycle-action-heartbeat
            string join \n -- --lifecycle-hook-id --lifecycle-action-token --heartbeat-timeout
        case remove-instances
            string join \n -- --scaling-group-id --instance-id --instance-ids --remove-policy \
                --decrease-desired-capacity --no-decrease-desired-capacity --ignore-invalid-instance \
                --no-ignore-invalid-instance --stop-instance-timeout --lifecycle-hook-context --client-token \
                --token-seed --token-from-params --new-token --wait --timeout
        case resume-instance-refresh
            string join \n -- --scaling-group-id --instance-refresh-task-id
        case resume-processes
            string join \n -- --scaling-group-id --process --processes --client-token --token-seed \
                --token-from-params --new-token
        case rollback-instance-refresh
            string join \n -- --scaling-group-id --instance-refresh-task-id
        case scale-with-adjustment
            string join \n -- --scaling-group-id --adjustment-type --adjustment-value --min-adjustment-magnitude \
                --execution-mode --sync-activity --no-sync-activity --parallel-task --no-parallel-task \
                --activity-metadata --lifecycle-hook-context --overrides --instance-type --v-switch-id \
                --spot-strategy --allocation --client-token --token-seed --token-from-params --new-token --wait \
                --timeout
        case set-group-deletion-protection
            string join \n -- --scaling-group-id --group-deletion-protection --no-group-deletion-protection
        case set-instance-health
            string join \n -- --instance-id --health-status
        case set-instances-protection
            string join \n -- --scaling-group-id --instance-id --instance-ids --protected-from-scale-in \
                --no-protected-from-scale-in
        case start-instance-refresh
            string join \n -- --scaling-group-id --desired-configuration \
                --desired-configuration.scaling-configuration-id --desired-configuration.image-id \
                --desired-configuration.launch-template-id --desired-configuration.launch-template-version \
                --desired-configuration.launch-template-overrides --desired-configuration.containers --strategy \
                --min-healthy-percentage --max-healthy-percentage --skip-matching --no-skip-matching --checkpoints \
                --checkpoint-pause-time --client-token --token-seed --token-from-params --new-token --wait --timeout
        case suspend-instance-refresh
            string join \n -- --scaling-group-id --instance-refresh-task-id
        case suspend-processes
            string join \n -- --scaling-group-id --process --processes --client-token --token-seed \
                --token-from-params --new-token
        case tag-resources
            string join \n -- --resource-type --resource-id --resource-ids --tag --tags
        case untag-resources
            string join \n -- --resource-type --resource-id --resource-ids --tag-key --tag-keys --all --no-all
        case verify-authentication
            string join \n -- --only-check --no-only-check --uid
        case verify-user
            string join \n --
        case '*'
            return 1
    end
    return 0
end

# Prints what a flag takes, and then the values that may follow it: the argument is `<command>/<flag>`.
function __ess_after_flag
    switch $argv[1]
        case describe-scaling-groups/--scaling-group-id
            string join \n -- several '<ScalingGroupId>'
        case describe-eci-scaling-configurations/--scaling-configuration-id \
            describe-scaling-configurations/--scaling-configuration-id
            string join \n -- several '<ScalingConfigurationId>'
        case apply-scaling-group/--format create-scaling-group/--lifecycle-hook describe-alarms/--metric-name \
            'journal export/--state' 'journal list/--state' scale-with-adjustment/--spot-strategy
            string join \n -- one
        case batch/--format
            string join \n -- one ndjson json yaml csv
        case 'batch status/--output' 'journal diff/--output' 'journal list/--output' 'journal pending/--output' \
            'journal show/--output'
            string join \n -- one table json
        case 'configure list/--output' doctor/--output
            string join \n -- one text json
        case create-scaling-group/--instance-id modify-instance-attribute/--instance-id \
            set-instance-health/--instance-id
            string join \n -- one '<InstanceId>'
        case describe-instance-refreshes/--instance-refresh-task-id
            string join \n -- several '<InstanceRefreshTaskId>'
        case change-resource-group/--resource-id
            string join \n -- one '<ScalingGroupId>'
        case describe-lifecycle-hooks/--lifecycle-hook-id
            string join \n -- several '<LifecycleHookId>'
        case create-scaling-rule/--metric-name modify-scaling-rule/--metric-name
            string join \n -- one CpuUtilization IntranetRx IntranetTx ClassicInternetRx ClassicInternetTx \
                VpcInternetRx VpcInternetTx
        case create-alarm/--metric-name
            string join \n -- one CpuUtilization IntranetTx IntranetRx VpcInternetTx VpcInternetRx \
                SystemDiskReadBps SystemDiskWriteBps SystemDiskReadOps SystemDiskWriteOps CpuUtilizationAgent \
                GpuUtilizationAgent GpuMemoryFreeUtilizationAgent GpuMemoryUtilizationAgent MemoryUtilization \
                LoadAverage TcpConnection PackagesNetOut PackagesNetIn EciPodCpuUtilization EciPodMemoryUtilization \
                ConcurrentConnections LoadBalancerRealServerAverageQps
        case modify-alarm/--metric-name
            string join \n -- one CpuUtilization IntranetTx IntranetRx VpcInternetTx VpcInternetRx \
                SystemDiskReadBps SystemDiskWriteBps SystemDiskReadOps SystemDiskWriteOps CpuUtilizationAgent \
                GpuUtilizationAgent GpuMemoryFreeUtilizationAgent GpuMemoryUtilizationAgent MemoryUtilization \
                LoadAverage TcpConnection PackagesNetOut PackagesNetIn EciPodCpuUtilization EciPodMemoryUtilization
        case create-alarm/--metric-type modify-alarm/--metric-type
            string join \n -- one system custom
        case describe-scaling-activity-statistics/--metric-type
            string join \n -- one ScalingActivityStatus ScalingActivityErrorCodes
        case describe-pattern-types/--zone-id
            string join \n -- several '<ZoneId>'
        case create-scaling-group/--v-switch-id
            string join \n -- one '<VSwitchId>'
        case describe-scaling-rules/--scaling-rule-id
            string join \n -- several '<ScalingRuleId>'
        case describe-scheduled-tasks/--scheduled-task-id
            string join \n -- several '<ScheduledTaskId>'
        case describe-alarms/--state
            string join \n -- one ALARM OK INSUFFICIENT_DATA
        case 'wait group/--state'
            string join \n -- one Active Inactive Deleted
        case untag-resources/--all
            string join \n -- boolean true false
        case describe-scaling-group-detail/--output-format
            string join \n -- one yaml
        case describe-scaling-activities/--scaling-activity-id
            string join \n -- several '<ScalingActivityId>'
        case execute-scaling-rule/--scaling-rule-ari
            string join \n -- one '<ScalingRuleAri>'
        case '*/--scaling-group-id'
            string join \n -- one '<ScalingGroupId>'
        case '*/--active-scaling-configuration-id' '*/--desired-configuration.scaling-configuration-id' \
            '*/--scaling-configuration-id'
            string join \n -- one '<ScalingConfigurationId>'
        case '*/--format' '*/--output-format'
            string join \n -- one YAML
        case '*/--region' '*/--region-id'
            string join \n -- one ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 \
                ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 cn-beijing cn-chengdu cn-fuzhou \
                cn-guangzhou cn-hangzhou cn-heyuan cn-heyuan-acdr-1 cn-hongkong cn-huhehaote cn-nanjing \
                cn-north-2-gov-1 cn-qingdao cn-shanghai cn-shanghai-finance-1 cn-shenzhen cn-shenzhen-finance-1 \
                cn-wuhan-lr cn-wulanchabu cn-zhangjiakou cn-zhengzhou-jva cn-zhongwei eu-central-1 eu-west-1 \
                me-central-1 me-east-1 na-south-1 us-east-1 us-southeast-1 us-west-1
        case '*/--all' '*/--allow-http' '*/--debug' '*/--dry-run' '*/--help' '*/--local' '*/--mask' \
            '*/--new-token' '*/--no-*' '*/--put-aside' '*/--quiet' '*/--skeleton' '*/--store-refusals' \
            '*/--token-from-params' '*/--version' '*/--wait'
            string join \n -- nothing
        case '*/--output'
            string join \n -- one json ndjson yaml table text none report
        case '*/--endpoint-type'
            string join \n -- one public vpc
        case '*/--api-version'
            string join \n -- one 2014-08-28 2022-02-22
        case '*/--signature'
            string join \n -- one hmac-sha1 acs3-hmac-sha256
        case '*/--journal' '*/--state'
            string join \n -- path
        case '*/--replay'
            string join \n -- one service journal
        case '*/--lang'
            string join \n -- one en zh
        case '*/--allow-cross-az' '*/--allow-different-generation' '*/--async' '*/--auto-create-eip' \
            '*/--auto-match-image-cache' '*/--auto-rebalance' '*/--az-balance' \
            '*/--capacity-options.compensate-with-on-demand' '*/--capacity-options.spot-auto-replace-on-demand' \
            '*/--compensate-with-on-demand' '*/--cost-optimization' '*/--data-cache-bursting-enabled' \
            '*/--decrease-desired-capacity' '*/--deletion-protection' '*/--disable-desired-capacity' \
            '*/--disable-scale-in' '*/--enable-sls' '*/--entrusted' '*/--force-attach' '*/--force-delete' \
            '*/--force-detach' '*/--group-deletion-protection' '*/--ignore-invalid-instance' \
            '*/--image-options.login-as-non-root' '*/--instance-type-candidate-options.allow-cross-az' \
            '*/--instance-type-candidate-options.allow-different-generation' \
            '*/--instance-type-candidate-options.enabled' '*/--is-enable' '*/--lifecycle-hook' '*/--only-check' \
            '*/--override' '*/--parallel-task' '*/--password-inherit' '*/--protected-from-scale-in' \
            '*/--remove-security-group' '*/--scale-out-amount-check' '*/--show-alarm-rules' '*/--skip-matching' \
            '*/--spot-instance-remedy' '*/--sync-activity' '*/--sync-alarm-rule-to-cms' \
            '*/--system-disk.bursting-enabled' '*/--system-disk.encrypted' '*/--task-enabled'
            string join \n -- boolean true false
        case '*/--type'
            string join \n -- one RDS Redis MongoDB
        case '*/--attach-mode'
            string join \n -- one SecurityIp SecurityGroup
        case '*/--instance-id' '*/--instance-ids'
            string join \n -- several '<InstanceId>'
        case '*/--instance-refresh-task-id'
            string join \n -- one '<InstanceRefreshTaskId>'
        case '*/--resource-id' '*/--resource-ids' '*/--scaling-group-ids'
            string join \n -- several '<ScalingGroupId>'
        case '*/--resource-type'
            string join \n -- one scalinggroup
        case '*/--new-resource-group-id' '*/--resource-group-id'
            string join \n -- one '<ResourceGroupId>'
        case '*/--lifecycle-hook-id'
            string join \n -- one '<LifecycleHookId>'
        case '*/--lifecycle-action-result'
            string join \n -- one CONTINUE ABANDON ROLLBACK
        case '*/--metric-name'
            string join \n -- one CpuUtilization IntranetRx IntranetTx
        case '*/--metric-type'
            string join \n -- one system custom hybrid
        case '*/--comparison-operator'
            string join \n -- one '>=' '<=' '>' '<'
        case '*/--statistics'
            string join \n -- one Average Minimum Maximum
        case '*/--alarm-options.period' '*/--period'
            string join \n -- one 15 60 120 300 900
        case '*/--expressions-logic-operator'
            string join \n -- one '&&' '||'
        case '*/--instance-family-level'
            string join \n -- one EntryLevel EnterpriseLevel CreditEntryLevel
        case '*/--restart-policy'
            string join \n -- one Always Never OnFailure
        case '*/--spot-strategy'
            string join \n -- one NoSpot SpotWithPriceLimit SpotAsPriceGo
        case '*/--image-snapshot-id'
            string join \n -- one '<ImageSnapshotId>'
        case '*/--data-cache-pl' '*/--system-disk.performance-level'
            string join \n -- one PL0 PL1 PL2 PL3
        case '*/--security-group-id'
            string join \n -- one '<SecurityGroupId>'
        case '*/--dns-policy'
            string join \n -- one None Default
        case '*/--lifecycle-transition'
            string join \n -- one SCALE_OUT SCALE_IN
        case '*/--default-result'
            string join \n -- one CONTINUE ABANDON
        case '*/--notification-type' '*/--notification-types'
            string join \n -- several AUTOSCALING:SCALE_OUT_SUCCESS AUTOSCALING:SCALE_IN_SUCCESS \
                AUTOSCALING:SCALE_OUT_ERROR AUTOSCALING:SCALE_IN_ERROR AUTOSCALING:SCALE_REJECT \
                AUTOSCALING:SCALE_OUT_START AUTOSCALING:SCALE_IN_START AUTOSCALING:SCHEDULE_TASK_EXPIRING
        case '*/--message-encoding'
            string join \n -- one PlainText Base64
        case '*/--desired-configuration.image-id' '*/--image-id'
            string join \n -- one '<ImageId>'
        case '*/--security-group-ids'
            string join \n -- several '<SecurityGroupId>'
        case '*/--internet-charge-type'
            string join \n -- one PayByBandwidth PayByTraffic
        case '*/--zone-id'
            string join \n -- one '<ZoneId>'
        case '*/--system-disk.category'
            string join \n -- one cloud cloud_efficiency cloud_ssd cloud_essd ephemeral_ssd cloud_auto
        case '*/--system-disk.auto-snapshot-policy-id'
            string join \n -- one '<AutoSnapshotPolicyId>'
        case '*/--system-disk.kms-key-id'
            string join \n -- one '<KMSKeyId>'
        case '*/--system-disk.encrypt-algorithm'
            string join \n -- one AES-256 SM4-128
        case '*/--system-disk-categories'
            string join \n -- several cloud cloud_efficiency cloud_ssd cloud_essd
        case '*/--spot-duration'
            string join \n -- one 0 1
        case '*/--spot-interruption-behavior'
            string join \n -- one Terminate
        case '*/--http-endpoint'
            string join \n -- one enabled disabled
        case '*/--http-tokens'
            string join \n -- one optional required
        case '*/--credit-specification'
            string join \n -- one Standard Unlimited
        case '*/--security-options.confidential-computing-mode'
            string join \n -- one Enclave TDX
        case '*/--affinity' '*/--tenancy'
            string join \n -- one default host
        case '*/--dedicated-host-id'
            string join \n -- one '<DedicatedHostId>'
        case '*/--dedicated-host-cluster-id'
            string join \n -- one '<DedicatedHostClusterId>'
        case '*/--deployment-set-id'
            string join \n -- one '<DeploymentSetId>'
        case '*/--hpc-cluster-id'
            string join \n -- one '<HpcClusterId>'
        case '*/--storage-set-id'
            string join \n -- one '<StorageSetId>'
        case '*/--private-pool-options.match-criteria'
            string join \n -- one Open Target None
        case '*/--resource-pool-options.strategy'
            string join \n -- one PrivatePoolFirst PrivatePoolOnly PublicPoolFirst None
        case '*/--resource-pool-options.private-pool-ids'
            string join \n -- several '<PrivatePoolId>'
        case '*/--io-optimized'
            string join \n -- one none optimized
        case '*/--security-enhancement-strategy'
            string join \n -- one Active Deactive
        case '*/--group-type'
            string join \n -- one ECS ECI
        case '*/--v-switch-id' '*/--v-switch-ids'
            string join \n -- several '<VSwitchId>'
        case '*/--removal-policies' '*/--removal-policy'
            string join \n -- several OldestInstance NewestInstance OldestScalingConfiguration CustomPolicy
        case '*/--scaling-policy'
            string join \n -- one recycle release forcerelease forcerecycle
        case '*/--health-check-type'
            string join \n -- one NONE ECS LOAD_BALANCER
        case '*/--multi-az-policy'
            string join \n -- one PRIORITY COST_OPTIMIZED BALANCE COMPOSABLE
        case '*/--allocation-strategy' '*/--spot-allocation-strategy'
            string join \n -- one priority lowestPrice
        case '*/--balance-mode'
            string join \n -- one BalancedBestEffort BalancedOnly
        case '*/--capacity-options.price-comparison-mode'
            string join \n -- one PricePerUnit PricePerVCpu
        case '*/--container-group-id'
            string join \n -- one '<InstanceId>'
        case '*/--desired-configuration.launch-template-id' '*/--launch-template-id'
            string join \n -- one '<LaunchTemplateId>'
        case '*/--desired-configuration.launch-template-version' '*/--launch-template-version'
            string join \n -- one Default Latest
        case '*/--load-balancer-ids'
            string join \n -- several '<LoadBalancerId>'
        case '*/--db-instance-ids'
            string join \n -- several '<DBInstanceId>'
        case '*/--scaling-rule-type'
            string join \n -- one SimpleScalingRule TargetTrackingScalingRule StepScalingRule \
                PredictiveScalingRule
        case '*/--adjustment-type'
            string join \n -- one QuantityChangeInCapacity PercentChangeInCapacity TotalCapacity
        case '*/--predictive-scaling-mode'
            string join \n -- one PredictAndScale PredictOnly
        case '*/--predictive-value-behavior'
            string join \n -- one MaxOverridePredictiveValue PredictiveValueOverrideMax \
                PredictiveValueOverrideMaxWithBuffer
        case '*/--recurrence-type'
            string join \n -- one Daily Weekly Monthly Cron
        case '*/--alarm-task-id'
            string join \n -- one '<AlarmTaskId>'
        case '*/--report-id'
            string join \n -- one '<ReportId>'
        case '*/--scaling-rule-id'
            string join \n -- one '<ScalingRuleId>'
        case '*/--scheduled-task-id'
            string join \n -- one '<ScheduledTaskId>'
        case '*/--zone-ids'
            string join \n -- several '<ZoneId>'
        case '*/--report-ids'
            string join \n -- several '<ReportId>'
        case '*/--scaling-configuration-ids'
            string join \n -- several '<ScalingConfigurationId>'
        case '*/--instance-refresh-task-ids'
            string join \n -- several '<InstanceRefreshTaskId>'
        case '*/--scaling-activity-id'
            string join \n -- one '<ScalingActivityId>'
        case '*/--lifecycle-action-status'
            string join \n -- one Pending Timeout Completed
        case '*/--lifecycle-hook-ids'
            string join \n -- several '<LifecycleHookId>'
        case '*/--burstable-performance'
            string join \n -- one Exclude Include Required
        case '*/--instance-categories'
            string join \n -- several General-purpose Compute-optimized Memory-optimized Enhanced Shared
        case '*/--architecture'
            string join \n -- several X86 Heterogeneous BareMetal Arm
        case '*/--accept-language'
            string join \n -- one zh-CN en-US ja
        case '*/--scaling-activity-ids'
            string join \n -- several '<ScalingActivityId>'
        case '*/--status-code'
            string join \n -- one Successful Warning Failed InProgress Rejected
        case '*/--health-status'
            string join \n -- one Healthy Unhealthy
        case '*/--lifecycle-state'
            string join \n -- one InService Pending Protected Standby Stopped Removing
        case '*/--creation-type'
            string join \n -- one AutoCreated Attached Managed
        case '*/--scaling-rule-ids'
            string join \n -- several '<ScalingRuleId>'
        case '*/--scaling-rule-ari' '*/--scaling-rule-aris'
            string join \n -- several '<ScalingRuleAri>'
        case '*/--scheduled-task-ids'
            string join \n -- several '<ScheduledTaskId>'
        case '*/--detach-option'
            string join \n -- one both
        case '*/--containers-update-type'
            string join \n -- one RenewUpdate IncrementalUpdate
        case '*/--lifecycle-hook-status'
            string join \n -- one Active InActive
        case '*/--remove-policy'
            string join \n -- one recycle release
        case '*/--process' '*/--processes'
            string join \n -- several ScaleIn ScaleOut HealthCheck AlarmNotification ScheduledAction
        case '*/--execution-mode'
            string join \n -- one None PlanOnly
        case '*/--operation'
            string join \n -- operation
        case '*/--on-error'
            string join \n -- one stop continue
        case '*'
            echo one
    end
end

# Prints what may follow a flag that takes $argv[1]: $argv[2] has been typed, $argv[3..-1] are the values. A
# text `@<path>` stands for what a file holds, a value `<name>` for the IDs that the journal knows under it.
function __ess_values
    switch "$argv[1]/$argv[2]/$argv[3]"
        case 'operation/*'
            string join \n -- $__ess_operations
        case 'path/*'
            __fish_complete_path $argv[2]
        case '*/@*'
            string replace -r -- '^' @ (__fish_complete_path (string sub -s 2 -- $argv[2]))
        case '*/<*>'
            ess journal ids (string trim -c '<>' -- $argv[3]) -- $argv[2] </dev/null 2>/dev/null
        case '*'
            string join \n -- $argv[3..-1]
    end
end

# Prints the flags $argv[2..-1] of the command $argv[1], each with its meaning.
function __ess_flags
    set -l command $argv[1]
    for flag in $argv[2..-1]
        set -l about (string match -- "$command/$flag"\t'*' $__ess_about
            or string match -- $flag\t'*' $__ess_about
            or string match -- (string replace -- --no- -- $flag)\t'*' $__ess_about)
        string replace -r -- '^[^\t]*' $flag $about
    end
end

function __ess_complete
    set -l line (commandline -opc)
    set -e line[1]
    set -l typed (commandline -ct)

    # The command before the cursor, the flag that the word at the cursor belongs to, and how many words that
    # flag has already. Of a command that does not exist nothing is known.
    set -l command ''
    set -l following (__ess_after_command '')
    set -l flag ''
    set -l given 0
    for word in $line
        if string match -q -- '--*=*' $word
            set flag (string split -m 1 = -- $word)[1]
            set given 1
        else if string match -q -- '--*' $word
            set flag $word
            set given 0
        else if test -n "$flag"; or not string match -q -v -- '-*' $following
            set given (math $given + 1)
        else if contains -- $word (string replace -r '\t.*' '' -- $following)
            set command (string trim "$command $word")
            set following (__ess_after_command $command)
        else
            return
        end
    end
    set -l joined ''
    switch "$typed"
        case '--*=*'
            set flag (string split -m 1 = -- $typed)[1]
            set given 0
            set joined $flag=
            set typed (string replace -- $joined '' $typed)
        case '-*'
            set flag ''
    end

    if test -n "$flag"
        set -l takes (__ess_after_flag $command/$flag)
        if test $takes[1] = several; or test $given = 0 -a $takes[1] != nothing
            string replace -r -- '^' "$joined" (__ess_values $takes[1] "$typed" $takes[2..-1])
            if test -n "$joined"; or test $given = 0 -a $takes[1] != boolean
                return
            end
        end
    end
    if string match -v -- '-*' $following; and not string match -q -- '-*' "$typed"
        return
    end
    __ess_flags "$command" (string match -- '-*' $following)
end

complete -c ess -f -a '(__ess_complete)'
