import { EssError } from '../../errors.ts';
import { ServiceError } from '../service-error.ts';
import { type Action, badBody, fieldsOf } from './control-parts.ts';

export const showFaults: Action = ({ faults }) => ({ rules: faults.plan().rules.map(({ text }) => text) });

export const setFaults: Action = (parts, asked) => {
  const { rules } = fieldsOf(asked.body);
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'string')) {
    throw badBody('{"rules": ["<rule>", …]}');
  }
  try {
    parts.faults.set(rules);
  } catch (error) {
    if (!(error instanceof EssError)) throw error;
    throw new ServiceError('InvalidFaultRule', 400, `${error.message} ${error.hint?.en ?? ''}`.trim());
  }
  return showFaults(parts, asked);
};

export const clearFaults: Action = (parts, asked) => {
  parts.faults.set([]);
  return showFaults(parts, asked);
};
