import type { Fault } from '../../src/emulator/faults/rule.ts';
import type { Delivery } from '../../src/emulator/service.ts';
import type { Exchange, Exchanged, HttpRequest } from '../../src/transport/exchange.ts';
import type { Dice } from './chance.ts';
import type { SimulatedService } from './service.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What can happen to one request on its way there, in the service, and on the way back. */
export type Mishap =
  | 'none'
  | 'connection refused'
  | 'request lost'
  | 'request late'
  | 'request twice'
  | 'answer lost'
  | 'answer late'
  | 'answer cut'
  | 'answer cut unseen'
  | 'page of a proxy before'
  | 'page of a proxy after'
  | 'nonce rejected'
  | 'forbidden by the gateway'
  | 'clock off'
  | Fault['kind'];

const serviceFaults = {
  throttle: { kind: 'throttle' },
  'try-later': { kind: 'try-later' },
  error: { kind: 'error', value: 500 },
  'error-after': { kind: 'error-after', value: 503 },
  'late-reply': { kind: 'late-reply', value: 12_000 },
  delay: { kind: 'delay', value: 3_000 },
  'clock off': { kind: 'skew', value: 3_600 },
} as const satisfies Partial<Record<Mishap, Fault>>;

const mishaps: readonly [Mishap, ...Mishap[]] = [
  'connection refused',
  'request lost',
  'request late',
  'request twice',
  'answer lost',
  'answer late',
  'answer cut',
  'answer cut unseen',
  'page of a proxy before',
  'page of a proxy after',
  'nonce rejected',
  'forbidden by the gateway',
  'clock off',
  'throttle',
  'try-later',
  'error',
  'error-after',
  'late-reply',
  'delay',
];

/** One request as it reached the service: whose it was and what the service calls it. */
export interface Arrival {
  readonly run: number;
  readonly requestId: string;
  readonly isWrite: boolean;
}

export interface Network {
  /** The exchange of one process; `onSend` sees a request before its first byte leaves. */
  exchangeFor(run: number, onSend: (request: HttpRequest) => void): Exchange;
  readonly arrivals: readonly Arrival[];
  /** Probability of a mishap, for each request. */
  roughness: number;
  /** For people who look at one seed. */
  readonly tell: (line: string) => void;
}

/** Between the processes and the service, with answers and requests lost, late, doubled, cut and out of order. */
export const network = (
  time: VirtualTime,
  chance: Dice,
  service: SimulatedService,
  tell: (line: string) => void,
): Network => {
  const arrivals: Arrival[] = [];
  const arrive = (run: number, request: HttpRequest, mishap: Mishap): Promise<Delivery> => {
    const fault = mishap in serviceFaults ? [serviceFaults[mishap as keyof typeof serviceFaults]] : [];
    const { requestId, delivery } = service.receive(request, fault);
    arrivals.push({ run, requestId, isWrite: isWrite(request) });
    return delivery;
  };
  const self: Network = {
    arrivals,
    roughness: 0,
    tell,
    exchangeFor: (run, onSend) => async (request, limits, signal) => {
      const mishap = chance.happens(self.roughness) ? chance.pick(mishaps) : 'none';
      tell(`run ${run} sends: ${mishap}`);
      if (mishap === 'connection refused')
        return { kind: 'unsent', code: 'ECONNREFUSED', message: 'refused' };
      onSend(request);
      const patienceMs = Math.min(limits.readTimeoutMs, limits.totalMs);
      return await new Promise<Exchanged>((resolve) => {
        const lose = (code: string): void => resolve({ kind: 'lost', code, message: code });
        const onAbort = (): void => lose('INTERRUPTED');
        if (signal?.aborted) onAbort();
        signal?.addEventListener('abort', onAbort, { once: true });
        time.at(time.now() + patienceMs, () =>
          lose(patienceMs === limits.totalMs ? 'DEADLINE' : 'READ_TIMEOUT'),
        );
        const there =
          time.now() + (mishap === 'request late' ? chance.between(1_000, 800_000) : transit(chance));
        time.at(there, () => {
          if (mishap === 'request lost') return lose('ECONNRESET');
          const page = interposed[mishap];
          if (page !== undefined && mishap !== 'page of a proxy after') return resolve(page(time.now()));
          if (mishap === 'request twice') arrive(run, request, 'none').catch(() => undefined);
          arrive(run, request, mishap).then(
            (delivery) => {
              const back =
                time.now() + (mishap === 'answer late' ? chance.between(5_000, 60_000) : transit(chance));
              time.at(back, () => resolve(received(delivery, mishap)));
            },
            () => lose('ECONNRESET'),
          );
        });
      });
    },
  };
  return self;
};

/** Looking does no harm. */
export const isWrite = ({ url, headers, body = '' }: HttpRequest): boolean =>
  !/Action=Describe/.test(`${url}&${body}`) && !headers['x-acs-action']?.startsWith('Describe');

const transit = (chance: Dice): number => chance.between(1, 40);

const received = (delivery: Delivery, mishap: Mishap): Exchanged => {
  if (delivery === 'close' || mishap === 'answer lost' || mishap === 'answer cut') {
    return { kind: 'lost', code: 'ECONNRESET', message: 'reset' };
  }
  if (mishap === 'page of a proxy after') return html;
  const { status, headers, body } = delivery;
  const cut = mishap === 'answer cut unseen' ? Math.floor(body.length / 2) : body.length;
  return { kind: 'answer', httpStatus: status, headers, body: body.slice(0, cut) };
};

const html: Exchanged = { kind: 'answer', httpStatus: 200, headers: {}, body: '<html>sign in</html>' };

/** What answers in the service's place, without any work. */
const interposed: Partial<Record<Mishap, (now: number) => Exchanged>> = {
  'page of a proxy before': () => html,
  'nonce rejected': (now) =>
    refusal(now, 400, 'SignatureNonceUsed', 'Specified signature nonce was used already.'),
  'forbidden by the gateway': (now) => refusal(now, 403, 'Forbidden.RAM', 'User not authorized.'),
};

const refusal = (now: number, httpStatus: number, Code: string, Message: string): Exchanged => ({
  kind: 'answer',
  httpStatus,
  headers: { date: new Date(now).toUTCString() },
  body: JSON.stringify({ Code, Message, RequestId: 'GATEWAY' }),
});
