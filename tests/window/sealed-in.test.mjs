// What a page that went wrong could try: leave, call out, open windows, keep things. And one story by keyboard alone.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, inSettings, live, lock, makeNotebook, the, until } from "./person.mjs";

const TAB = "\uE004";
const ENTER = "\uE007";
const SPACE = " ";
const CONTROL = "\uE009";

/** A server on this machine that counts who calls. */
async function listener() {
  const called = [];
  const server = createServer((request, reply) => {
    called.push(request.url);
    reply.end("<title>elsewhere</title>");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { called, address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

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

test("a first evening and a locked notebook by keyboard alone", () =>
  live(async ({ start }) => {
    const window = await start();
    await window.find(the("welcome"));
    const focused = () => window.run("return document.activeElement?.dataset?.testid ?? document.activeElement?.tagName");
    const tabTo = async (name) => {
      for (let presses = 0; presses < 60; presses++) {
        if ((await focused()) === name) return;
        await window.press(TAB);
      }
      throw new Error(`Tab never reached ${name}`);
    };
    await tabTo("whose-mine");
    await window.press(SPACE);
    await tabTo("welcome-next");
    await window.press(ENTER);
    await window.find(the("own-sentence"));
    await tabTo("own-sentence");
    await window.press(...SENTENCE);
    await tabTo("own-sentence-again");
    await window.press(...SENTENCE, ENTER);
    await atTheDesk(window);
    await tabTo("help-open");
    await window.press(ENTER);
    await window.see(the("help"), /Ctrl/);
    await inOrder(window, "the keys");
    await window.press("\uE00C");
    await until(async () => assert.ok(!(await window.run("return document.querySelector('dialog[open]') !== null"))));
    await tabTo("lock-now");
    await window.press(ENTER).catch(() => {});
    await window.ended();
  }));
