/** Tests of the checks of the guide: every mistake in a page or in the table of places is found. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import {
  guideDifferences,
  guideProblems,
  pageDifferences,
  placeProblems,
  unusedPlaces,
} from "./guide-checks.mjs";
import { readPage } from "./guide-page.mjs";
import { papers } from "./guide-plugin.mjs";

const ENGLISH = `# Limits

They are yours.

## Starting with one

- **Name.** Take *one*.
- Or none & none.

## Later

It stays.
`;
const POLISH = `# Granice

Są Twoje.

## Na początek jedna

- **Nazwa.** Wybierz *jedną*.
- Albo żadną.

## Później

Zostaje.
`;

/** Runs `look` with a guide of these files. */
function withGuide(files, look) {
  const guide = mkdtempSync(join(tmpdir(), "guide-"));
  try {
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(guide, name)), { recursive: true });
      writeFileSync(join(guide, name), source);
    }
    return look(guide);
  } finally {
    rmSync(guide, { recursive: true });
  }
}

test("a page has sections with the same ids in every language", () => {
  const { title, sections, html } = readPage(POLISH, ENGLISH, "limits");
  assert.equal(title, "Granice");
  assert.deepEqual(
    sections.map(({ id, heading, texts }) => [id, heading, ...texts]),
    [
      ["", "Granice", "Są Twoje."],
      ["starting-with-one", "Na początek jedna", "Nazwa. Wybierz jedną.", "Albo żadną."],
      ["later", "Później", "Zostaje."],
    ],
  );
  assert.match(html, /<h2 id="guide-later" tabindex="-1">Później<\/h2>/);
  assert.equal(readPage(ENGLISH, ENGLISH, "limits").sections[1].texts[1], "Or none & none.");
});

for (const [what, source] of [
  ["HTML in a line", "# A\n\nA <b>word</b>.\n"],
  ["HTML as a block", "# A\n\n<script>1</script>\n"],
  ["a comment", "# A\n\n<!-- no -->\n"],
  ["a link", "# A\n\n[here](https://example.org)\n"],
  ["an address", "# A\n\nhttps://example.org\n"],
  ["a picture", "# A\n\n![](a.png)\n"],
  ["code", "# A\n\n`code`\n"],
  ["two titles", "# A\n\n# B\n"],
  ["no title", "A.\n"],
  ["a third level", "# A\n\n### B\n"],
]) {
  test(`refused in a page: ${what}`, () => {
    assert.throws(() => readPage(source, ENGLISH, "page"), /^Error: page: /);
  });
}

test("a complete translation has no differences", () => {
  assert.deepEqual(pageDifferences(ENGLISH, POLISH, "pl"), []);
});

for (const [from, to, found] of [
  ["## Później", "Później", "the headings are not those in English"],
  ["## Później", "# Później", "a page begins with its one title"],
  ["- Albo żadną.\n", "", "under heading 2 are 1 list items, not 2"],
  ["*jedną*", "jedną", "under heading 2 are 1 labels, not 2"],
  ["Zostaje.", "*Zostaje.*", "under heading 3 are 1 labels, not 0"],
  ["Zostaje.", "<i>Zostaje.</i>", "no html in the guide: <i>"],
]) {
  test(`found in a translation: ${found}`, () => {
    const changed = POLISH.replace(from, to);
    assert.notEqual(changed, POLISH);
    assert.deepEqual(pageDifferences(ENGLISH, changed, "pl"), [`pl: ${found}`]);
  });
}

test("a page that is missing, and one that is not in English, are found", () => {
  const files = { "en/01-limits.md": ENGLISH, "pl/02-granice.md": POLISH };
  assert.deepEqual(withGuide(files, guideDifferences), [
    "guide/pl: 02-granice.md is not in English",
    "guide/pl: 01-limits.md is missing",
  ]);
});

test("a missing page is printed in English, and says so", () => {
  const files = {
    "en/01-limits.md": ENGLISH,
    "en/02-more.md": "# More\n",
    "pl/01-limits.md": POLISH,
  };
  const printed = new Map(withGuide(files, papers));
  assert.deepEqual(
    [...printed.keys()],
    ["en", "en/limits", "en/more", "pl", "pl/limits", "pl/more"].map(
      (name) => `guide/${name}.html`,
    ),
  );
  assert.match(printed.get("guide/pl.html"), /lang="pl">\n<h1>Granice[^]*lang="en">\n<h1>More/);
});

test("English that is not plain is found in a page", () => {
  const long = `# Limits\n\n${"word ".repeat(21)}.\n\n- What you wrote.\n`;
  assert.equal(withGuide({ "en/01-limits.md": long }, guideProblems).length, 2);
  assert.deepEqual(withGuide({ "en/01-limits.md": ENGLISH }, guideProblems), []);
});

const TABLE = `export const PAGES = [
  "limits",
] as const;
export const PLACES = {
  limits: { page: "limits", section: "later" },
  "my-form": { page: "limits" },
} as const;
`;

test("a table whose places are all there has no problems", () => {
  const files = { "en/01-limits.md": ENGLISH, "pl/01-limits.md": POLISH };
  assert.deepEqual(
    withGuide(files, (guide) => placeProblems(TABLE, guide)),
    [],
  );
  const sources = ['<GuideLink place="limits" />', 'const FORMS = { a: "my-form" }'];
  assert.deepEqual(unusedPlaces(TABLE, sources), []);
});

for (const [from, to, found] of [
  ['"later"', '"latest"', /en\/01-limits\.md has no “latest”, for limits/],
  ['"my-form": { page: "limits"', '"my-form": { page: "limit"', /my-form leads to limit/],
  ['  "limits",', '  "more",', /PAGES are not the files/],
]) {
  test(`found in the table of places: ${found.source}`, () => {
    const table = TABLE.replace(from, to);
    const problems = withGuide({ "en/01-limits.md": ENGLISH }, (guide) =>
      placeProblems(table, guide),
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0], found);
  });
}

test("a heading that only a translation lacks is found", () => {
  const files = {
    "en/01-limits.md": ENGLISH,
    "pl/01-limits.md": POLISH.replace(/\n## P[^]*$/, ""),
  };
  assert.deepEqual(
    withGuide(files, (guide) => placeProblems(TABLE, guide)),
    ["places.ts: pl/01-limits.md has no “later”, for limits"],
  );
});

test("a place that nothing leads to is found", () => {
  assert.deepEqual(unusedPlaces(TABLE, ['<GuideLink place="limits" />']), [
    "places.ts: nothing leads to my-form",
  ]);
});
