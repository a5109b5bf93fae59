import { createServer } from 'node:http';

// Answers whatever it is asked with the same words, so that nothing but the client is timed.
const answer = JSON.stringify({
  ScalingGroupId: 'asg-bp18p2yfxow2dloq0000',
  RequestId: '473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E',
});
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
  response.end(answer);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string')
    process.stdout.write(`listening on http://127.0.0.1:${address.port}\n`);
});
