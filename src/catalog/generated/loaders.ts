// Written by scripts/generate.ts from the operations: do not edit.
import type { Operation } from '../types.ts';

/** One loader an operation: whoever needs one operation does not load the others. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly operation: Operation }>>> = {
  CreateScalingGroup: () => import('../operations/create-scaling-group.ts'),
};
