import { element, find } from './dom.js';
import { texts, timeOfDay } from './language.js';

/** What is shown of each group, and the JSON it was made of: only what changed is made anew. */
const shown = new Map();

/** Shows the groups of a view, the newest first. */
export const renderGroups = ({ groups, groupCount }) => {
  const items = groups.map((group) => {
    const source = JSON.stringify(group);
    const before = shown.get(group.id);
    if (before?.source === source) return before.item;
    const item = groupItem(group);
    shown.set(group.id, { source, item });
    return item;
  });
  const ids = new Set(groups.map(({ id }) => id));
  for (const id of shown.keys()) if (!ids.has(id)) shown.delete(id);
  const list = find('group-list');
  if (items.length !== list.children.length || items.some((item, at) => list.children[at] !== item)) {
    list.replaceChildren(...items);
  }
  find('no-groups').hidden = groupCount > 0;
  find('group-count').textContent =
    groups.length < groupCount ? texts().moreGroups(groups.length, groupCount) : String(groupCount);
};

/** Forgets what is shown, so that all of it is made anew. */
export const forgetGroups = () => shown.clear();

const groupItem = (group) => {
  const { name, id, regionId, status, total, minSize, maxSize, desiredCapacity, instances, activities } =
    group;
  return element(
    'li',
    { class: 'group' },
    element(
      'div',
      { class: 'group-head' },
      element('h3', {}, name),
      element('span', { class: `badge state-${status}` }, status),
    ),
    element('p', { class: 'ids' }, element('code', {}, id), ` · ${regionId}`),
    element('p', { class: 'sizes' }, texts().instances(total, minSize, maxSize, desiredCapacity)),
    ...(instances.length === 0
      ? []
      : [element('ul', { class: 'instances' }, ...instances.map(instanceItem))]),
    ...(activities.length === 0
      ? []
      : [
          element('h4', {}, texts().activities),
          element('ul', { class: 'activities' }, ...activities.map(activityItem)),
        ]),
  );
};

const instanceItem = ({ id, status, health }) =>
  element(
    'li',
    {
      class: `instance instance-${status.replace(':', '-')}${health === 'Healthy' ? '' : ' unhealthy'}`,
      title: `${id} · ${status} · ${health}`,
    },
    element('span', { class: 'dot', 'aria-hidden': 'true' }),
    element('code', {}, id.slice(-6)),
    element('span', { class: 'instance-state' }, status),
  );

const activityItem = ({ status, description, cause, startedAt, steps, done }) =>
  element(
    'li',
    { class: 'activity', title: cause },
    element('span', { class: `badge state-${status}` }, status),
    element('span', { class: 'what' }, description),
    ...(status === 'InProgress' && steps > 0
      ? [element('progress', { value: done, max: steps, 'aria-label': texts().progress(done, steps) })]
      : []),
    element('time', { datetime: startedAt }, timeOfDay(startedAt)),
  );
