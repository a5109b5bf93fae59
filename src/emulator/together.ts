/**
 * Collects what arrives in one turn of the event loop and has it done at once: what costs the same for one and
 * for many, such as a commit, is paid once. Each promise settles with its own result; all reject when the work
 * throws.
 */
export const together = <T, R>(work: (all: readonly T[]) => readonly R[]): ((one: T) => Promise<R>) => {
  let waiting: { readonly one: T; readonly resolve: (result: R) => void; readonly reject: Reject }[] = [];
  const flush = (): void => {
    const all = waiting;
    waiting = [];
    try {
      const results = work(all.map(({ one }) => one));
      for (const [index, result] of results.entries()) all[index]?.resolve(result);
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  };
  return (one) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ one, resolve, reject });
    });
};

type Reject = (error: unknown) => void;
