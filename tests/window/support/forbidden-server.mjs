// A server outside the program that its UI must never reach.
import { RequestRecorder } from "../../browsers/request-recorder.mjs";

/** Starts a server that answers and records every request. */
export async function forbiddenServer() {
  const server = new RequestRecorder("<title>elsewhere</title>");
  await server.open();
  return server;
}
