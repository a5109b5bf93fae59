import fc from 'fast-check';
import { expect } from 'vitest';
import type { Answered, Fields } from '../client.ts';
import { checkInvariants } from './invariants.ts';
import { groupAt, type Model, type ModelGroup, within } from './model.ts';
import { type Fault, faults, type Real, write } from './real.ts';

type Command = fc.AsyncCommand<Model, Real, boolean>;

/** A command that may always run. Afterwards the invariants hold, whatever it did. */
const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await checkInvariants(model, real);
  },
  toString: () => name,
});

const expectCode = ({ body, status }: Answered, code: string): void => {
  expect([status >= 400, body.Code]).toEqual([true, code]);
};

/** A command on a group; without any there is nothing to do. */
const onGroup = (
  name: string,
  place: number,
  run: (model: Model, real: Real, id: string, group: ModelGroup) => Promise<void>,
): Command =>
  command(`${name} of group ${place}`, async (model, real) => {
    const [id, group] = groupAt(model, place) ?? [];
    if (id !== undefined && group !== undefined) await run(model, real, id, group);
  });

const create = (minSize: number, more: number, taken: number | undefined, fault: Fault | undefined) =>
  command(`create ${minSize}..${minSize + more} ${taken ?? 'new'} ${fault ?? ''}`, async (model, real) => {
    const namesake = taken === undefined ? undefined : groupAt(model, taken)?.[1].name;
    const name = namesake ?? `group-${model.next++}`;
    const sizes = { MinSize: minSize, MaxSize: minSize + more };
    const answer = await write(
      model,
      real,
      'CreateScalingGroup',
      { ...sizes, ScalingGroupName: name },
      fault,
    );
    if (namesake !== undefined) {
      expectCode(answer, 'InvalidScalingGroupName.Duplicate');
      return;
    }
    expect(answer.status).toBe(200);
    const group = { name, minSize, maxSize: minSize + more, active: false, total: 0, busy: false };
    model.groups.set(answer.body.ScalingGroupId, group);
  });

const enable = (place: number, speed: number) =>
  onGroup('enable', place, async (model, real, ScalingGroupId, group) => {
    const { call } = real.client();
    const made = await write(model, real, 'CreateScalingConfiguration', {
      ...{ ScalingGroupId, InstanceType: 'ecs.g6.large', ImageId: 'm-1' },
    });
    const { ScalingConfigurationId } = made.body;
    // A group has 10 configurations at most; then it has an active one already.
    const active = made.status === 200 && { ActiveScalingConfigurationId: ScalingConfigurationId };
    const answer = await call('EnableScalingGroup', { ScalingGroupId, ...active });
    if (group.active) {
      expectCode(answer, 'IncorrectScalingGroupStatus');
      return;
    }
    expect(answer.status).toBe(200);
    model.effects += 1;
    group.active = true;
    settle(group, speed);
  });

/** An active group that is idle comes between its limits by itself. */
const settle = (group: ModelGroup, speed: number): void => {
  if (!group.active || group.busy) return;
  const total = within(group, group.total);
  group.busy = speed > 0 && total !== group.total;
  group.total = total;
};

/** What is refused whoever asks; true: it was. */
const isRefused = (group: ModelGroup, answer: Answered): boolean => {
  if (!group.active) expectCode(answer, 'IncorrectScalingGroupStatus');
  else if (group.busy) expectCode(answer, 'ScalingActivityInProgress');
  return !group.active || group.busy;
};

const scale = (place: number, by: number, fault: Fault | undefined, speed: number) =>
  onGroup(`scale by ${by} ${fault ?? ''}`, place, async (model, real, ScalingGroupId, group) => {
    const adjustment = { AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: by };
    const answer = await write(model, real, 'ScaleWithAdjustment', { ScalingGroupId, ...adjustment }, fault);
    if (isRefused(group, answer)) return;
    const target = within(group, group.total + by);
    if (target === group.total) {
      expectCode(answer, 'IncorrectCapacity.NoChange');
      return;
    }
    expect(answer.status).toBe(200);
    group.total = target;
    group.busy = speed > 0;
  });

const attach = (place: number, fault: Fault | undefined, speed: number) =>
  onGroup(`attach ${fault ?? ''}`, place, async (model, real, ScalingGroupId, group) => {
    const fields = { ScalingGroupId, 'InstanceId.1': `i-mine-${model.next++}` };
    const answer = await write(model, real, 'AttachInstances', fields, fault);
    if (isRefused(group, answer)) return;
    if (group.total === group.maxSize) {
      expectCode(answer, 'IncorrectCapacity.MaxSize');
      return;
    }
    expect(answer.status).toBe(200);
    group.total += 1;
    group.busy = speed > 0;
  });

const takeOut = (action: string, place: number, fault: Fault | undefined, speed: number) =>
  onGroup(`${action} ${fault ?? ''}`, place, async (model, real, ScalingGroupId, group) => {
    const { call } = real.client();
    const { body } = await call('DescribeScalingInstances', { ScalingGroupId });
    const [first] = body.ScalingInstances.ScalingInstance;
    if (first === undefined) return;
    const fields = { ScalingGroupId, 'InstanceId.1': first.InstanceId };
    const answer = await write(model, real, action, fields, fault);
    if (isRefused(group, answer)) return;
    if (group.total === group.minSize) {
      expectCode(answer, 'IncorrectCapacity.MinSize');
      return;
    }
    expect(answer.status).toBe(200);
    group.total -= 1;
    group.busy = speed > 0;
  });

const resize = (place: number, minSize: number, more: number, speed: number) =>
  onGroup(`resize to ${minSize}..${minSize + more}`, place, async (model, real, ScalingGroupId, group) => {
    const sizes = { MinSize: minSize, MaxSize: minSize + more };
    const answer = await real.client().call('ModifyScalingGroup', { ScalingGroupId, ...sizes });
    expect(answer.status).toBe(200);
    model.effects += 1;
    group.minSize = minSize;
    group.maxSize = minSize + more;
    settle(group, speed);
  });

const disable = (place: number) =>
  onGroup('disable', place, async (model, real, ScalingGroupId, group) => {
    const answer = await real.client().call('DisableScalingGroup', { ScalingGroupId });
    expect(answer.status).toBe(200);
    if (group.active) model.effects += 1;
    group.active = false;
  });

const remove = (place: number) =>
  onGroup('delete', place, async (model, real, ScalingGroupId, group) => {
    const { call } = real.client();
    const gentle = await call('DeleteScalingGroup', { ScalingGroupId });
    if (group.total > 0 || group.busy) {
      expect(gentle.status).toBeGreaterThanOrEqual(400);
      const forced = await call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true });
      expect(forced.status).toBe(200);
    } else expect(gentle.status).toBe(200);
    model.effects += 1;
    model.groups.delete(ScalingGroupId);
    // At a speed, its instances go one after the other.
    await real.client().inspect('clock', 'POST', { advanceMs: hour });
    pass(model, hour);
  });

const hour = 3_600_000;

const replay = (place: number) =>
  command(`replay token ${place}`, async (model, real) => {
    const { call } = real.client();
    const [token, use] = [...model.tokens][place % Math.max(model.tokens.size, 1)] ?? [];
    if (token === undefined || use === undefined) return;
    const again = await call(use.action, { ...use.fields, ClientToken: token });
    expect(again.body).toEqual({ ...use.answer, RequestId: expect.any(String) });
    const other: Fields = { ...use.fields, ScalingGroupId: 'asg-other', MaxSize: 7_777, ClientToken: token };
    expectCode(await call(use.action, other), 'IdempotentParameterMismatch');
  });

const restart = () => command('restart', (_, real) => real.restart());

/** Every activity ends within an hour, and a token is forgotten after a day. */
const jump = (hours: number) =>
  command(`jump ${hours} h`, async (model, real) => {
    await real.client().inspect('clock', 'POST', { advanceMs: hours * hour });
    pass(model, hours * hour);
  });

const pass = (model: Model, milliseconds: number): void => {
  model.elapsed += milliseconds;
  for (const group of model.groups.values()) {
    group.busy = false;
    // What was put off while it was busy has happened as well.
    if (group.active) group.total = within(group, group.total);
  }
  for (const [token, { usedAt }] of model.tokens) {
    if (model.elapsed - usedAt >= 24 * hour) model.tokens.delete(token);
  }
};

const place = fc.nat({ max: 5 });
const size = fc.nat({ max: 3 });
const fault = fc.option(fc.constantFrom(...faults), { nil: undefined });

/** Every command there is, for an emulator of that speed. */
export const commands = (speed: number): fc.Arbitrary<Command>[] => [
  fc.tuple(size, size, fc.option(place, { nil: undefined, freq: 4 }), fault).map((of) => create(...of)),
  place.map((of) => enable(of, speed)),
  fc.tuple(place, fc.integer({ min: -3, max: 3 }), fault).map((of) => scale(...of, speed)),
  fc.tuple(place, fault).map((of) => attach(...of, speed)),
  fc
    .tuple(fc.constantFrom('RemoveInstances', 'DetachInstances'), place, fault)
    .map((of) => takeOut(...of, speed)),
  fc.tuple(place, size, size).map((of) => resize(...of, speed)),
  place.map(disable),
  place.map(remove),
  fc.nat({ max: 30 }).map(replay),
  fc.constant(restart()),
  fc.constantFrom(1, 5, 25).map(jump),
];
