import { afterEach, expect } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { type Client, startTest } from './client.ts';

/** Looks after each test of a file whether the server that it started, or gave to `watch`, goes on. */
export const useSurvivingServer = () => {
  let watched: Client | undefined;
  afterEach(async () => {
    const answer = await watched?.call('DescribeScalingGroups');
    expect(answer?.status).toBe(200);
  });
  const watch = (client: Client): Client => {
    watched = client;
    return client;
  };
  return { watch, start: async (limits = {}) => watch(await startTest({ limits }, systemClock)) };
};
