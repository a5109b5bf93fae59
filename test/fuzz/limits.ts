/** The longest that one case may take, milliseconds of processor time. */
export const longestMs = 1_000;

/** A case that has not ended after so long hangs, milliseconds. */
export const hangMs = 30_000;
