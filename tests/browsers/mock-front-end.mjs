// The front end with the mock of the shell: built, served, and the strings of its data.
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { filesOf, sourceOf } from "../../ui/scripts/guide/guide-files.mjs";
import { readPage } from "../../ui/scripts/guide/guide-page.mjs";

export const UI = fileURLToPath(new URL("../../ui/", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

/** Builds the mock with the pseudo-language into a folder. */
function buildMock(folder) {
  const vite = join(UI, "node_modules/vite/bin/vite.js");
  const args = ["build", "--mode", "pseudo", "--outDir", folder, "--emptyOutDir"];
  execFileSync(process.execPath, [vite, ...args], { cwd: UI, stdio: "pipe" });
}

/** All strings of the mock, whole and in the parts that a screen shows apart. */
export function mockData() {
  const known = new Set(["Inbetween"]);
  for (const file of readdirSync(join(UI, "dev"))) {
    const source = readFileSync(join(UI, "dev", file), "utf8");
    for (const [, , string] of source.matchAll(/(["'`])((?:\\.|(?!\1)[^\\\n])*)\1/g)) {
      const unescaped = string.replaceAll("\\n", " ").replaceAll(/\\(["'])/g, "$1");
      const plain = unescaped.replaceAll(/\s+/g, " ").trim();
      for (const part of [plain, ...plain.split(/ [·|] |[,:;()] /)]) known.add(part.trim());
    }
  }
  // The guide, which is translated page by page: as a whole, in sentences, and in the pieces of its emphasis.
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  for (const source of filesOf("en").map((file) => sourceOf("en", file))) {
    const { sections, html } = readPage(source, source, "guide");
    for (const text of sections.flatMap(({ heading, texts }) => [heading, ...texts])) {
      known.add(text);
      for (const { segment } of sentences.segment(text)) known.add(segment.trim());
    }
    for (const piece of html.split(/<[^>]+>/)) known.add(piece.replaceAll("&#39;", "'").trim());
  }
  // The words in the pictures of the mock, which are those of the tests of the charts.
  const pictures = fileURLToPath(new URL("../../crates/charts/tests/", import.meta.url));
  for (const file of readdirSync(pictures, { recursive: true }).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(join(pictures, file), "utf8");
    for (const [, words] of svg.matchAll(/>([^<>]+)</g)) known.add(words.replaceAll("&apos;", "'").trim());
  }
  return known;
}

/** Serves a folder on a free port of this machine. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, "http://localhost").pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    // Their names change with their content.
    if (file.startsWith(join(folder, "assets"))) headers["cache-control"] = "max-age=3600";
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

/** The mock in one browser or several, for the tests of the group that this is called in. */
export function openMock(...engines) {
  const mock = { folder: "", address: "" };
  let server;
  before(async () => {
    mock.folder = mkdtempSync(join(tmpdir(), "mock-front-end-"));
    buildMock(mock.folder);
    server = await serve(mock.folder);
    mock.address = `http://127.0.0.1:${server.address().port}`;
    await Promise.all(engines.map((engine) => engine.open()));
  });
  after(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    server.close();
    rmSync(mock.folder, { recursive: true, force: true });
  });
  return mock;
}
