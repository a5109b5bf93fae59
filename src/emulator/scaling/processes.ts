import { refuse } from '../service-error.ts';
import type { Group, Process } from './model.ts';

export const isSuspended = ({ suspended }: Group, one: Process): boolean => suspended.includes(one);

/**
 * Refuses what a suspended process would have to do: adding instances by hand or by a rule is scaling out,
 * removing them is scaling in. No code is documented for it; it is denied as whatever else the group does not
 * support.
 */
export const requireProcess = (group: Group, one: 'ScaleIn' | 'ScaleOut'): void => {
  if (isSuspended(group, one)) throw refuse('OperationDenied');
};
