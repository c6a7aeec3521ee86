// A small WebDriver client, without a package between.
import { createServer } from "node:net";

/** Key of an element reference in the WebDriver protocol. */
export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Repeats `check` until it does not throw, for at most `patience` ms, with pauses of `between` ms. */
export async function tried(check, patience, between) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(between);
    }
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Sends a request to a driver. Fails after `patience` ms without an answer. */
export async function ask(url, method, body, patience) {
  const reply = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  const { value } = await reply.json();
  if (value?.error) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
  return value;
}
