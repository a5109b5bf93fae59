/** A pattern of the catalogue, made once: the steps of a plan and the calls of a client are held to a few. */
export const patternOf = (source: string): RegExp => {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
};

const patterns = new Map<string, RegExp>();
