import type { Parameters } from '../../catalog/values.ts';
import type { Group } from '../scaling/model.ts';
import { invalid, missing, refuse } from '../service-error.ts';
import { objectsOf } from '../values.ts';
import { type Call, done, groupNamed, type Handler, type Handlers, tokenPage } from './call.ts';
import { limits } from './limits.ts';

/** How many tags one answer of ListTagResources holds, which has no parameter for it. */
const pageSize = 50;

/** A tag with a key that is there already takes the old one's place. */
const tagResources: Handler = (call) => {
  const { input } = call;
  const added = input.objects('Tags');
  for (const { Key: key } of added)
    if (!isKey(key)) throw refuse('InvalidTagKey.Malformed', String(key ?? ''));
  return changeTags(call, (tags) => {
    const merged = new Map([...tags, ...added].map((tag) => [String(tag.Key), tag]));
    if (merged.size > limits.tags) throw invalid('Tag');
    return [...merged.values()];
  });
};

const untagResources: Handler = (call) => {
  const keys = call.input.texts('TagKeys');
  const all = keys.length === 0 && call.input.flag('All');
  return changeTags(call, (tags) => (all ? [] : tags.filter(({ Key: key }) => !keys.includes(String(key)))));
};

const changeTags = (call: Call, change: (tags: readonly Parameters[]) => readonly Parameters[]) => {
  const ids = [...new Set(call.input.texts('ResourceIds'))];
  for (const id of ids) {
    const group = groupNamed(call, id);
    const settings = { ...group.settings, Tags: change(tagsOf(group)) };
    call.world.store.groups.update({ ...group, settings });
  }
  return done(...ids);
};

/** Keys that the cloud keeps for itself, and what could be mistaken for an address, are none. */
const isKey = (key: Parameters[string] | undefined): boolean =>
  typeof key === 'string' && /^.{1,128}$/su.test(key) && !/^(aliyun|acs:)|https?:\/\//.test(key);

const listTagResources: Handler = (call) => {
  const { input } = call;
  const ids = input.texts('ResourceIds');
  const wanted = input.objects('Tags');
  if (ids.length === 0 && wanted.length === 0) throw missing('ResourceId');
  if (wanted.some(({ Key: key }) => key === undefined)) throw refuse('MissingParameter.TagKey');
  const matching = taggedGroups(call, ids).filter((group) => wanted.every((tag) => hasTag(group, tag)));
  const tags = matching.flatMap((group) =>
    tagsOf(group).map(({ Key, Value, Propagate = false }) => ({
      ResourceType: 'scalinggroup',
      ResourceId: group.id,
      TagKey: Key,
      TagValue: Value ?? '',
      Propagate,
    })),
  );
  const { items, NextToken } = tokenPage(call, tags, pageSize);
  return { answer: { TagResources: items, NextToken }, ids: [] };
};

const hasTag = (group: Group, { Key: key, Value: value }: Parameters): boolean =>
  tagsOf(group).some((tag) => tag.Key === key && (value === undefined || (tag.Value ?? '') === value));

const listTagKeys: Handler = (call) => {
  const keys = taggedGroups(call).flatMap((group) => tagsOf(group).map(({ Key: key }) => String(key)));
  return listDistinct(call, 'Keys', keys);
};

const listTagValues: Handler = (call) => {
  const wanted = call.input.mandatory('Key');
  if (!isKey(wanted)) throw refuse('InvalidTagKey.Malformed', wanted);
  const tags = taggedGroups(call).flatMap(tagsOf);
  const values = tags.filter(({ Key: key }) => key === wanted).map(({ Value: value }) => String(value ?? ''));
  return listDistinct(call, 'Values', values);
};

const listDistinct = (call: Call, list: 'Keys' | 'Values', texts: readonly string[]) => {
  const PageSize = call.input.number('PageSize') ?? 10;
  const { items, NextToken } = tokenPage(call, [...new Set(texts)].sort(), PageSize);
  return { answer: { [list]: items, PageSize, NextToken }, ids: [] };
};

const taggedGroups = ({ realm, world }: Call, ids: readonly string[] = []): readonly Group[] =>
  world.store.groups.list({ realm, id: ids, where: (group) => tagsOf(group).length > 0 });

const tagsOf = ({ settings }: Group): readonly Parameters[] => objectsOf(settings.Tags);

export const handlers: Handlers = {
  TagResources: tagResources,
  UntagResources: untagResources,
  ListTagResources: listTagResources,
  ListTagKeys: listTagKeys,
  ListTagValues: listTagValues,
};
