/*
 * `node:crypto` takes 7 ms to load, a sixth of a dry run: a process that needs it a few times has it done by
 * something smaller.
 */

/** Node's crypto, loaded now if it was not before. */
export const nodeCrypto = () => process.getBuiltinModule('node:crypto');

/** How often a process asks before Node's crypto, which takes a fraction of the time, is worth its loading. */
const few = 50;
let asked = 0;

/** Node's crypto, for a process that needs it much; undefined as long as it has asked a few times only. */
export const nodeCryptoWhenWorthwhile = () => {
  asked += 1;
  return asked > few ? nodeCrypto() : undefined;
};
