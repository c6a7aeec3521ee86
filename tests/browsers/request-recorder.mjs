// A server on this machine that hears whatever a page asks the network for.
import { createServer } from "node:http";

export class Ear {
  heard = [];
  #server = createServer((request, reply) => {
    this.heard.push(request.url);
    reply.writeHead(404).end();
  });

  async open() {
    await new Promise((ready) => this.#server.listen(0, "127.0.0.1", ready));
    this.address = `http://127.0.0.1:${this.#server.address().port}`;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
