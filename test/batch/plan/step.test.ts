import { describe, expect, it } from 'vitest';
import { withResults } from '../../../src/batch/plan/references.ts';
import { stepOf } from '../../../src/batch/plan/step.ts';
import type { Text } from '../../../src/text.ts';

const valid = { id: 'a', operation: 'CreateScalingGroup' };

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a plan spells a reference.

describe('a step', () => {
  it.each([
    [{ operation: 'X' }, 'id is missing'],
    [{ id: 'a' }, 'operation is missing'],
    [{ ...valid, id: 'a.b' }, 'an id takes'],
    [{ ...valid, id: '' }, 'an id takes'],
    [{ ...valid, operation: 7 }, 'operation is not a text'],
    [{ ...valid, parameters: [1] }, 'parameters is not an object'],
    [{ ...valid, clientToken: 1 }, 'clientToken is not a text'],
    [{ ...valid, needs: [1] }, 'needs is a list'],
    [{ ...valid, params: {} }, "no field 'params'"],
    [{ ...valid, parameters: { A: 2 ** 53 } }, 'too large'],
    [{ ...valid, parameters: { A: '${steps.b}' } }, 'a reference is written'],
    [{ ...valid, parameters: { A: ['${steps.}'] } }, 'a reference is written'],
  ])('%j is refused: %s', (value, message) => {
    expect(stepOf(value, 3)).toMatchObject({ line: 3, faults: [{ en: expect.stringContaining(message) }] });
  });

  it('names all its faults at once', () => {
    expect(stepOf({ parameters: 1 }, 1)).toMatchObject({ faults: [{}, {}, {}] });
  });

  it('has a number for an id as its digits', () => {
    expect(stepOf({ ...valid, id: 7 }, 1)).toMatchObject({ id: '7' });
  });

  it('needs the steps that it names and those that it takes results of, each once', () => {
    const parameters = { A: '${steps.x.Id}', B: [{ C: 'y-${steps.y.Id}-${steps.x.Name}' }] };
    expect(stepOf({ ...valid, needs: 'w, x', parameters }, 1)).toMatchObject({ needs: ['w', 'x', 'y'] });
  });

  it('leaves other dollar signs alone', () => {
    const parameters = { UserData: 'echo ${HOME} $1 ${step} $${steps.x.Id}' };
    expect(stepOf({ ...valid, parameters }, 1)).toMatchObject({ needs: [], parameters });
  });
});

describe('a reference', () => {
  const results: Readonly<Record<string, unknown>> = {
    web: { Id: 'asg-1', Count: 3, Rules: { Rule: [{ Id: 'r-1' }] } },
  };
  const fill = (value: unknown): readonly [unknown, readonly string[]] => {
    const faults: Text[] = [];
    const filled = withResults(value, (id) => results[id], faults);
    return [filled, faults.map(({ en }) => en)];
  };

  it.each([
    ['${steps.web.Id}', 'asg-1'],
    ['${steps.web.Count}', 3],
    ['${steps.web.Rules.Rule}', [{ Id: 'r-1' }]],
    ['${steps.web.Rules.Rule.0.Id}', 'r-1'],
    ['${steps.web.Rules.Rule[0].Id}', 'r-1'],
    ['a-${steps.web.Id}-${steps.web.Count}', 'a-asg-1-3'],
    ['$${steps.web.Id}', '${steps.web.Id}'],
    ['a $${steps.web.Id} ${steps.web.Id}', 'a ${steps.web.Id} asg-1'],
    [
      [{ A: '${steps.web.Id}' }, 1, null],
      [{ A: 'asg-1' }, 1, null],
    ],
  ])('%j becomes %j', (value, filled) => {
    expect(fill(value)).toEqual([filled, []]);
  });

  it.each([
    ['${steps.web.Nope}', "the result of step 'web' has no Nope"],
    ['${steps.web.Rules.Rule[1].Id}', "the result of step 'web' has no Rules.Rule[1].Id"],
    ['x-${steps.web.Rules}', "Rules of step 'web' is not a text or a number"],
    ['${steps.web.toString}', "the result of step 'web' has no toString"],
  ])('%j is refused: %s', (value, message) => {
    expect(fill(value)[1]).toEqual([expect.stringContaining(message)]);
  });
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
