// What a page that went wrong could try: leave, call out, open windows, keep things.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listener } from "../support/forbidden-server.mjs";
import { inSettings, live, makeNotebook, the } from "../support/actions.mjs";

test("no page leaves, calls out or opens another, and the policy says so", () =>
  live(async ({ start }) => {
    const elsewhere = await listener();
    try {
      // The control: the server answers those who may ask.
      assert.match(await (await fetch(`${elsewhere.address}/control`)).text(), /elsewhere/);
      const window = await start();
      await makeNotebook(window);
      const url = elsewhere.address;
      await window.run(`location.href = "${url}/leaving"`);
      await window.run(`window.open("${url}/opening")`);
      await window.run(
        `const form = document.createElement("form"); form.action = "${url}/form"; document.body.append(form); form.submit()`,
      );
      await window.run(`const link = document.createElement("a"); link.href = "${url}/link"; link.download = "x"; document.body.append(link); link.click()`);
      const fetched = await window.wait(
        `const done = arguments[0]; fetch("${url}/fetch").then(() => done("open"), () => done("refused"))`,
      );
      const image = await window.wait(
        `const done = arguments[0]; const i = new Image(); i.onload = () => done("open"); i.onerror = () => done("refused"); i.src = "${url}/image"`,
      );
      assert.deepEqual([fetched, image], ["refused", "refused"]);
      assert.equal(await window.run("try { return String((0, eval)('1 + 1')) } catch { return 'refused' }"), "refused");
      assert.match(await window.run("return location.href"), /^tauri:\/\/localhost\/desk\.html/);
      await inSettings(window);
      assert.match(await window.run("return document.documentElement.dataset.csp"), /connect-src/, "the policy saw it");
      assert.deepEqual(elsewhere.called, ["/control"]);
    } finally {
      elsewhere.close();
    }
  }));

test("a page finds no storage and no global bridge", () =>
  live(async ({ start }) => {
    const window = await start();
    await window.find(the("welcome"));
    assert.equal(await window.run("return typeof window.__TAURI__"), "undefined");
    assert.equal(await window.run("return document.cookie"), "");
  }));
