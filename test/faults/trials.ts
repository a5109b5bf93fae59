import { createHash } from 'node:crypto';
import type { Stop } from './tap.ts';

/** The moments in the life of a call at which its process is killed. */
export const steps = [
  'before intent',
  'after intent',
  'connected',
  'request written',
  'half an answer read',
  'before settling',
] as const;

export type Step = (typeof steps)[number];

/** One kill, with everything that was drawn for it: step, seed and number make it the same again. */
export interface Trial {
  readonly step: Step;
  readonly seed: number;
  readonly number: number;
  /** CreateScalingGroup takes a token, CreateScalingRule takes none: it is looked for by its name. */
  readonly operation: 'CreateScalingGroup' | 'CreateScalingRule';
  /** Whether the command names its token. */
  readonly token: string | undefined;
  /** How the call is taken up: by the same command, or at the end of the batch by `ess journal resume --all`. */
  readonly again: 'command' | 'resume';
  readonly stop: Stop;
  /** When a request that was written and held arrives after all, if ever: it was on a slow way. */
  readonly arrival: 'never' | 'meanwhile' | 'afterwards';
  /** From 0 to 1: which part of the longest delay the kill waits, and which part of an answer half of it is. */
  readonly delay: number;
  readonly cut: number;
}

/** The trial of a number. The same seed draws the same trials. */
export const trialOf = (step: Step, seed: number, number: number): Trial => {
  const draw = drawing(`${seed} ${step} ${number}`);
  const operation = draw('operation') < 0.25 ? 'CreateScalingRule' : 'CreateScalingGroup';
  const isNamed = operation === 'CreateScalingGroup' && draw('token') < 0.5;
  const stop = stopOf(step, draw('stop'));
  return {
    step,
    seed,
    number,
    operation,
    token: isNamed ? `token-${seed}-${step.replaceAll(' ', '-')}-${number}` : undefined,
    again: draw('again') < 0.5 ? 'resume' : 'command',
    stop,
    arrival:
      stop === 'request written' ? oneOf(['never', 'meanwhile', 'afterwards'], draw('arrival')) : 'never',
    delay: draw('delay'),
    cut: draw('cut'),
  };
};

const stopOf = (step: Step, drawn: number): Stop => {
  switch (step) {
    case 'before intent':
    case 'before settling':
      return 'nowhere';
    case 'after intent':
    case 'connected':
      return 'connected';
    case 'request written':
      return drawn < 0.6 ? 'request written' : 'request forwarded';
    case 'half an answer read':
      return 'half an answer';
  }
};

/** A number from 0 to 1 for each name, the same whenever the seed is the same. */
const drawing =
  (seed: string) =>
  (name: string): number =>
    createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE() / 2 ** 32;

const oneOf = <Choice>(choices: readonly [Choice, ...Choice[]], drawn: number): Choice =>
  choices[Math.floor(drawn * choices.length)] ?? choices[0];
