// Somewhere a page must never reach.
import { createServer } from "node:http";

/** A server on this machine that counts who calls. */
export async function forbiddenServer() {
  const called = [];
  const server = createServer((request, reply) => {
    called.push(request.url);
    reply.end("<title>elsewhere</title>");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { called, address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
