import { squash } from '../../catalog/names.ts';

/**
 * What was probably meant: the candidate nearest to what was typed, when it is near enough. A candidate that
 * only differs in case or dashes is always meant.
 */
export const suggest = async (typed: string, candidates: readonly string[]): Promise<string | undefined> => {
  // Only a faulty command line needs it.
  const { distance } = await import('fastest-levenshtein');
  const plain = (name: string) => squash(name).replaceAll('.', '');
  const wanted = plain(typed);
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    const away = distance(wanted, plain(candidate));
    if (best === undefined || away < best.away) best = { candidate, away };
  }
  if (best === undefined || best.away > Math.floor((wanted.length + 1) / 3)) return undefined;
  return best.candidate;
};
