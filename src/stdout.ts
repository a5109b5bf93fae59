import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Output } from './context.ts';

type OnError = (error: NodeJS.ErrnoException) => void;

/**
 * Standard output. A file or a pipe is written to at once, as Node does it, but without the milliseconds that Node
 * takes to make `stream`: that serves a terminal, and a reader who has to be waited for. `onError` is told when
 * something cannot be written.
 */
export const openStdout = (stream: () => NodeJS.WriteStream, onError: OnError): Output =>
  isTerminal() ? stream().on('error', onError) : plainOutput(stream, onError);

/** A character device that is not the one which swallows everything (`> /dev/null`). */
const isTerminal = (): boolean => {
  const device = fstatSync(1);
  return device.isCharacterDevice() && device.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
};

const plainOutput = (stream: () => NodeJS.WriteStream, onError: OnError): Output => {
  let patient: Output | undefined;
  return {
    write: (text) => {
      if (patient !== undefined) return patient.write(text);
      let rest = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
        return true;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        if (error.code === 'EAGAIN') {
          patient = stream().on('error', onError);
          return patient.write(rest);
        }
        onError(error);
        return true;
      }
    },
    once: (event, listener) => patient?.once(event, listener),
  };
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;
