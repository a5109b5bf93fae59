import { refuse, ServiceError } from './service-error.ts';

/** A bug, or a state that cannot be written: the service's words, and the emulator's own reason behind them. */
export const internalError = (error: unknown): ServiceError => {
  const { code, status, message } = refuse('InternalError');
  const reason = error instanceof Error ? error.message : String(error);
  return new ServiceError(code, status, `${message} (embedded service: ${reason})`);
};
