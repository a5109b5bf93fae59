import { loadOperation } from '../../src/catalog/catalog.ts';

/**
 * Loads what the line and the service load when they first need it: that takes real time, in which virtual time
 * would go on, and the first seed would have another history than the same seed later.
 */
export const warmUp = async (): Promise<void> => {
  const operations = [
    'CreateScalingGroup',
    'DeleteScalingGroup',
    'DescribeScalingGroups',
    'CreateScalingRule',
    'DescribeScalingRules',
    'ModifyScalingGroup',
  ];
  await Promise.all([
    ...operations.map(loadOperation),
    import('../../src/signing/rpc.ts'),
    import('../../src/signing/acs3.ts'),
    import('../../src/catalog/errors.ts'),
    import('../../src/emulator/operations/groups.ts'),
    import('../../src/emulator/operations/rules.ts'),
    import('uuid'),
  ]);
};
