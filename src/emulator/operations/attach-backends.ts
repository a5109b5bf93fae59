import type { Parameters } from '../../catalog/values.ts';
import { refuse } from '../service-error.ts';
import {
  type Attachment,
  attachedTo,
  flattenVServerGroups,
  loadBalancers,
  merge,
  overlaps,
} from './attachments.ts';
import { type Call, type Handler, type Handlers, livingGroupOf, type Outcome } from './call.ts';
import { changeAttachments } from './change-attachments.ts';
import { limits } from './limits.ts';

const attachLoadBalancers: Handler = (call) =>
  attach(
    call,
    'LoadBalancerConfigs',
    loadBalancers(call.input.texts('LoadBalancers'), call.input.objects('LoadBalancerConfigs')),
  );

const attachVServerGroups: Handler = (call) =>
  attach(call, 'VServerGroups', flattenVServerGroups(call.input.objects('VServerGroups')));

const attachServerGroups: Handler = (call) =>
  attach(call, 'ServerGroups', call.input.objects('ServerGroups'));

const attachAlbServerGroups: Handler = (call) => {
  const added = call.input.objects('AlbServerGroups');
  if (overlaps('AlbServerGroups', attachedTo(livingGroupOf(call), 'AlbServerGroups'), added)) {
    throw refuse('AlbServerGroup.AlreadyAttached');
  }
  return attach(call, 'AlbServerGroups', added);
};

const attachDatabases: Handler = (call) => {
  const Type = call.input.text('Type') ?? 'RDS';
  const AttachMode = call.input.text('AttachMode') ?? 'SecurityIp';
  return attach(
    call,
    'DBInstances',
    call.input.texts('DBInstances').map((DBInstanceId) => ({ DBInstanceId, Type, AttachMode })),
  );
};

/** How many of a kind a group may be attached to, and the code when there are more; not all have one. */
const quotas: Partial<Readonly<Record<Attachment, { readonly most: number; readonly code: string }>>> = {
  LoadBalancerConfigs: { most: limits.loadBalancers, code: 'QuotaExceeded.LoadBalancer' },
  VServerGroups: { most: limits.vServerGroups, code: 'QuotaExceeded.VServerGroup' },
  DBInstances: { most: limits.databases, code: 'QuotaExceeded.RDS' },
};

/**
 * Adds the entries to what the group is attached to. With ForceAttach the instances that are there already are
 * registered too, which is a scaling activity; without, only those that come later.
 */
const attach = (call: Call, kind: Attachment, added: readonly Parameters[]): Outcome => {
  const group = livingGroupOf(call);
  const entries = merge(kind, attachedTo(group, kind), added);
  const quota = quotas[kind];
  if (quota !== undefined && entries.length > quota.most) throw refuse(quota.code, group.id);
  return changeAttachments(
    call,
    group,
    kind,
    entries,
    call.input.flag('ForceAttach') ? 'register' : undefined,
  );
};

export const handlers: Handlers = {
  AttachLoadBalancers: attachLoadBalancers,
  AttachVServerGroups: attachVServerGroups,
  AttachServerGroups: attachServerGroups,
  AttachAlbServerGroups: attachAlbServerGroups,
  AttachDBInstances: attachDatabases,
};
