import type { Parameters } from '../../catalog/values.ts';
import type { Answer } from '../answers/shape.ts';
import type { Group } from '../scaling/model.ts';
import type { DiagnoseItem, DiagnoseReport } from '../scaling/task-model.ts';
import type { World } from '../scaling/world.ts';
import { vSwitchesOf } from '../scaling/zones.ts';
import { itemsOf } from '../values.ts';
import { attachedTo } from './attachments.ts';
import { answerPage, done, groupOf, type Handler, type Handlers, owned, secondOf } from './call.ts';
import { notFound } from './refusals.ts';

const createDiagnoseReport: Handler = (call) => {
  const { now, world } = call;
  const group = groupOf(call);
  const id = world.newId('dr');
  const report = { id, realm: group.realm, parent: group.id, createdAt: now, items: diagnose(world, group) };
  world.store.reports.insert(report);
  return { answer: { ReportId: id }, ids: [id] };
};

const describeScalingGroupDiagnoseDetails: Handler = (call) => ({
  answer: { Details: diagnose(call.world, groupOf(call)).map(showItem) },
  ids: [],
});

/**
 * What the service checks of a group. Whatever a group is made of exists in the emulator and never runs short, so
 * that every check comes out well.
 */
const diagnose = (world: World, group: Group): readonly DiagnoseItem[] => {
  const account = group.realm.split('/')[0] ?? '';
  const active = world.store.configurations.find(group.activeConfigurationId ?? '')?.settings ?? {};
  const checked: readonly (readonly [type: string, resources: readonly string[]])[] = [
    ['AccountArrearage', [account]],
    ['AccountNotEnoughBalance', [account]],
    ['ElasticStrength', [group.id]],
    ['VSwitch', vSwitchesOf(group.settings)],
    [
      'SecurityGroup',
      [String(active.SecurityGroupId ?? ''), ...itemsOf(active.SecurityGroupIds).map(String)],
    ],
    ['KeyPair', [String(active.KeyPairName ?? '')]],
    ['SlbBackendServerQuota', attachedTo(group, 'LoadBalancerConfigs').map(idOf('LoadBalancerId'))],
    ['AlbBackendServerQuota', attachedTo(group, 'AlbServerGroups').map(idOf('AlbServerGroupId'))],
    ['NlbBackendServerQuota', attachedTo(group, 'ServerGroups').map(idOf('ServerGroupId'))],
  ];
  return checked.flatMap(([type, resources]) =>
    resources
      .filter((resourceId) => resourceId !== '')
      .map((resourceId) => ({ type, resourceId, status: 'Normal' as const })),
  );
};

const idOf =
  (name: string) =>
  (entry: Parameters): string =>
    String(entry[name] ?? '');

const deleteDiagnoseReport: Handler = (call) => {
  const id = call.input.mandatory('ReportId');
  owned(call, call.world.store.reports.find(id), () => notFound('ReportId'));
  call.world.store.reports.remove(id);
  return done(id);
};

const describeDiagnoseReports: Handler = (call) => {
  const group = groupOf(call);
  const filter = { parent: group.id, id: call.input.texts('ReportIds') };
  return answerPage(call, call.world.store.reports, filter, 'Reports', (report) => showReport(group, report));
};

const showReport = (group: Group, { id, createdAt, items }: DiagnoseReport): Answer => ({
  ReportId: id,
  ScalingGroupId: group.id,
  RegionId: group.regionId,
  UserId: group.realm.split('/')[0],
  CreationTime: secondOf(createdAt),
  ProcessStatus: 'Finished',
  DiagnoseStatus: 'Normal',
  Details: items.map(showItem),
});

const showItem = ({ type, resourceId, status, errorCode }: DiagnoseItem): Answer => ({
  DiagnoseType: type,
  ResourceId: resourceId,
  Status: status,
  ErrorCode: errorCode,
});

export const handlers: Handlers = {
  CreateDiagnoseReport: createDiagnoseReport,
  DeleteDiagnoseReport: deleteDiagnoseReport,
  DescribeDiagnoseReports: describeDiagnoseReports,
  DescribeScalingGroupDiagnoseDetails: describeScalingGroupDiagnoseDetails,
};
