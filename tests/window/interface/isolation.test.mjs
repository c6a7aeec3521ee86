// Isolation of the UI: no navigation, requests, windows, storage or global bridge.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createNotebook, openSettings, testId, withHome } from "../support/actions.mjs";
import { forbiddenServer } from "../support/forbidden-server.mjs";

test("the UI cannot navigate away, send requests or open windows", () =>
  withHome(async ({ start }) => {
    const server = await forbiddenServer();
    try {
      // Positive control: the server answers other programs.
      assert.match(await (await fetch(`${server.address}/control`)).text(), /elsewhere/);
      const window = await start();
      await createNotebook(window);
      const url = server.address;
      await window.execute(`location.href = "${url}/leaving"`);
      await window.execute(`window.open("${url}/opening")`);
      await window.execute(
        `const form = document.createElement("form"); form.action = "${url}/form"; document.body.append(form); form.submit()`,
      );
      await window.execute(`const link = document.createElement("a"); link.href = "${url}/link"; link.download = "x"; document.body.append(link); link.click()`);
      const fetched = await window.executeAsync(
        `const done = arguments[0]; fetch("${url}/fetch").then(() => done("open"), () => done("refused"))`,
      );
      const image = await window.executeAsync(
        `const done = arguments[0]; const i = new Image(); i.onload = () => done("open"); i.onerror = () => done("refused"); i.src = "${url}/image"`,
      );
      assert.deepEqual([fetched, image], ["refused", "refused"]);
      assert.equal(await window.execute("try { return String((0, eval)('1 + 1')) } catch { return 'refused' }"), "refused");
      assert.match(await window.execute("return location.href"), /^tauri:\/\/localhost\/desk\.html/);
      await openSettings(window);
      assert.match(await window.execute("return document.documentElement.dataset.csp"), /connect-src/, "the policy saw it");
      assert.deepEqual(server.requests, ["/control"]);
    } finally {
      await server.close();
    }
  }));

test("the UI has no storage and no global bridge", () =>
  withHome(async ({ start }) => {
    const window = await start();
    await window.find(testId("welcome"));
    assert.equal(await window.execute("return typeof window.__TAURI__"), "undefined");
    assert.equal(await window.execute("return document.cookie"), "");
  }));
