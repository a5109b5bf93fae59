import type { Family, Operation } from '../../catalog/types.ts';
import type { Handler, Handlers } from './call.ts';

/** Operations that are acted out, a module a family. A family is loaded when one of its operations is first asked for. */
const families: Partial<Readonly<Record<Family, () => Promise<{ readonly handlers: Handlers }>>>> = {
  groups: () => import('./groups.ts'),
  configurations: () => import('./configurations.ts'),
  rules: () => import('./rules.ts'),
  instances: () => import('./instances.ts'),
  activities: () => import('./activities.ts'),
  'load-balancers': () => import('./load-balancers.ts'),
};

/** Who acts the operation out; undefined when nobody does. */
export const loadHandler = async ({ name, family }: Operation): Promise<Handler | undefined> => {
  const module = await families[family]?.();
  return module?.handlers[name];
};
