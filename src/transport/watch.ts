import type { ExchangeLimits } from './exchange.ts';

/** Ends an exchange: a code of Exchanged, and a message. */
type Fail = (code: string, message: string) => void;

/** One exchange, watched. */
export interface Watched {
  /** Bytes may leave: the connection stands. */
  readonly connected: boolean;
  begin(fail: Fail): void;
  connect(): void;
  /** The service said something. */
  heard(): void;
  end(): void;
}

/** How often is looked whether a limit has passed, milliseconds: far below what a deadline may be late. */
const everyMs = 20;

/** Holds exchanges to their limits, all by one timer: timers for each of thousands cost more than they do. */
export const createWatch = (): ((limits: ExchangeLimits, signal?: AbortSignal) => Watched) => {
  const all = new Set<Exchange>();
  let isLooking = false;
  const look = (): void => {
    const now = performance.now();
    for (const exchange of all) exchange.check(now);
    isLooking = all.size > 0;
    if (isLooking) setTimeout(look, everyMs);
  };
  return (limits, signal) =>
    new Exchange(limits, signal, {
      add: (exchange) => {
        all.add(exchange);
        if (isLooking) return;
        isLooking = true;
        setTimeout(look, everyMs);
      },
      delete: (exchange) => {
        all.delete(exchange);
      },
    });
};

interface Members {
  add(exchange: Exchange): void;
  delete(exchange: Exchange): void;
}

class Exchange implements Watched {
  connected = false;
  readonly #limits: ExchangeLimits;
  readonly #signal: AbortSignal | undefined;
  readonly #members: Members;
  readonly #begun = performance.now();
  #heardAt = 0;
  #fail: Fail = () => undefined;

  constructor(limits: ExchangeLimits, signal: AbortSignal | undefined, members: Members) {
    this.#limits = limits;
    this.#signal = signal;
    this.#members = members;
  }

  begin(fail: Fail): void {
    this.#fail = fail;
    this.#members.add(this);
    this.check(this.#begun);
  }

  connect(): void {
    this.connected = true;
    this.heard();
  }

  heard(): void {
    this.#heardAt = performance.now();
  }

  end(): void {
    this.#members.delete(this);
  }

  check(now: number): void {
    const { connectTimeoutMs, readTimeoutMs, totalMs } = this.#limits;
    if (this.#signal?.aborted === true) this.#fail('INTERRUPTED', 'interrupted');
    else if (now - this.#begun >= totalMs) this.#fail('DEADLINE', 'the deadline passed');
    else if (!this.connected && now - this.#begun >= connectTimeoutMs)
      this.#fail('CONNECT_TIMEOUT', `no connection within ${connectTimeoutMs} ms`);
    else if (this.connected && now - this.#heardAt >= readTimeoutMs)
      this.#fail('READ_TIMEOUT', `no answer within ${readTimeoutMs} ms`);
  }
}
