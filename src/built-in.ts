/*
 * What takes Node long to load, a sixth of a dry run and more, and is therefore loaded by those who need it, when
 * they do: `import` at the top of a file would load it for all. `import()` would do so as well, but reads
 * everything that a module gives, and `node:http` then loads a second HTTP client: 40 ms.
 */

/** Node's HTTP, loaded now if it was not before. */
export const nodeHttp = () => process.getBuiltinModule('node:http');

/** Node's HTTPS, loaded now if it was not before. */
export const nodeHttps = () => process.getBuiltinModule('node:https');

/** Node's crypto, loaded now if it was not before. */
export const nodeCrypto = () => {
  crypto ??= process.getBuiltinModule('node:crypto');
  return crypto;
};

/** To ask Node for it again takes as long as a short digest. */
let crypto: ReturnType<typeof process.getBuiltinModule<'node:crypto'>> | undefined;

/** How often a process asks before Node's crypto, which takes a fraction of the time, is worth its loading. */
const few = 50;
let asked = 0;

/** Node's crypto, for a process that needs it much; undefined as long as it has asked a few times only. */
export const nodeCryptoWhenWorthwhile = () => {
  asked += 1;
  return asked > few ? nodeCrypto() : undefined;
};
