/** Who needs whom: a step and one that it needs. */
export type Need = readonly [step: string, needed: string];

/**
 * The circles in which steps wait for each other, each from one of its steps on, in the order of their needs. A
 * step that waits for a circle without being part of it is in none.
 */
export const circlesIn = (needs: readonly Need[]): readonly (readonly string[])[] => {
  const neededBy = Map.groupBy(needs, ([step]) => step);
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of neededBy.keys()) {
    // No recursion: a chain may be as long as the plan.
    const way: { readonly id: string; readonly rest: string[] }[] = [];
    const onWay = new Set<string>();
    const enter = (id: string): void => {
      onWay.add(id);
      way.push({ id, rest: (neededBy.get(id) ?? []).map(([, needed]) => needed) });
    };
    if (!done.has(start)) enter(start);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const next = here.rest.shift();
      if (next === undefined) {
        done.add(here.id);
        onWay.delete(here.id);
        way.pop();
      } else if (onWay.has(next)) {
        circles.push(way.slice(way.findIndex(({ id }) => id === next)).map(({ id }) => id));
      } else if (!done.has(next)) enter(next);
    }
  }
  return circles;
};
