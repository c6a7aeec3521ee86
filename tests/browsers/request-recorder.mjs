// A server on this machine that records every request that a page sends to it.
import { createServer } from "node:http";

export class RequestRecorder {
  /** The paths of the requests so far. */
  requests = [];
  #server;

  /** Answers every request with `html`, or with 404 if there is none. */
  constructor(html) {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url);
      if (html === undefined) response.writeHead(404);
      response.end(html);
    });
  }

  async open() {
    await new Promise((ready) => this.#server.listen(0, "127.0.0.1", ready));
    this.address = `http://127.0.0.1:${this.#server.address().port}`;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
