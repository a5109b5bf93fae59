import { connect } from 'node:net';

/** Sends bytes to the server of a URL and gives everything that comes back until the connection ends. */
export const rawExchange = (url: string, ...parts: readonly (string | Buffer)[]): Promise<string> => {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A server may reset what it does not want to read to the end; what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
};
