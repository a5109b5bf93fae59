import type { Family, Operation } from '../../catalog/types.ts';
import type { Handler, Handlers } from './call.ts';

type Load = () => Promise<{ readonly handlers: Handlers }>;

/** Who acts the operations of a family out. Modules are loaded, in turn, when one of its operations is first asked for. */
const families: Readonly<Record<Family, readonly Load[]>> = {
  groups: [
    () => import('./groups.ts'),
    () => import('./group-state.ts'),
    () => import('./modify-group.ts'),
    () => import('./elastic-strength.ts'),
    () => import('./group-documents.ts'),
  ],
  configurations: [
    () => import('./configurations.ts'),
    () => import('./modify-configurations.ts'),
    () => import('./eci-configurations.ts'),
    () => import('./instance-types.ts'),
    () => import('./configuration-documents.ts'),
  ],
  rules: [() => import('./rules.ts'), () => import('./scale.ts'), () => import('./predictions.ts')],
  instances: [
    () => import('./instances.ts'),
    () => import('./instance-state.ts'),
    () => import('./describe-instances.ts'),
  ],
  activities: [() => import('./activities.ts'), () => import('./statistics.ts')],
  'load-balancers': [() => import('./attach-backends.ts'), () => import('./detach-backends.ts')],
  'lifecycle-hooks': [() => import('./lifecycle-hooks.ts'), () => import('./lifecycle-actions.ts')],
  alarms: [() => import('./alarms.ts')],
  'scheduled-tasks': [() => import('./scheduled-tasks.ts')],
  notifications: [() => import('./notifications.ts')],
  tags: [() => import('./tags.ts')],
  'instance-refresh': [() => import('./instance-refreshes.ts')],
  diagnosis: [() => import('./diagnosis.ts')],
  regions: [() => import('./regions.ts')],
};

/** Who acts the operation out; undefined when nobody does. */
export const loadHandler = async ({ name, family }: Operation): Promise<Handler | undefined> => {
  for (const load of families[family]) {
    const { handlers } = await load();
    if (Object.hasOwn(handlers, name)) return handlers[name];
  }
  return undefined;
};
