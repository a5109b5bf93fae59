// Lets the parent process ask how much is alive in the heap, and set the time of day.
const { now } = Date;
let ahead = 0;
Date.now = () => now() + ahead;

process.on('message', ({ time }) => {
  if (time !== undefined) ahead = time - now();
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.channel.unref();
