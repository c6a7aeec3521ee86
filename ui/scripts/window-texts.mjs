/** The texts that a window shows, found by following the imports from its entry. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const IMPORT = /(?:^|\n)\s*(?:import|export)\b(?!\s+type\b)[^"';]*"(\.[^"]+)"/g;

/** Returns the path of an imported module of the UI, null for a package or a style sheet. */
function moduleAt(path) {
  const found = ["", ".ts", ".svelte"].map((ending) => path + ending);
  return found.find((file) => /\.(ts|svelte)$/.test(file) && existsSync(file)) ?? null;
}

/** Returns the sources of a module and of everything that it imports. */
export function importedSources(entry) {
  const sources = new Map();
  const waiting = [entry];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (sources.has(file)) continue;
    const source = readFileSync(file, "utf8");
    sources.set(file, source);
    for (const [, path] of source.matchAll(IMPORT)) {
      const imported = moduleAt(resolve(dirname(file), path));
      if (imported) waiting.push(imported);
    }
  }
  return [...sources.values()];
}

/** Returns true for a key that the sources show: written in full, or by its beginning. */
export function shownIn(sources) {
  const source = sources.join("\n");
  const keys = new Set([...source.matchAll(/"([a-z0-9_-]+)"/g)].map(([, key]) => key));
  const families = [...source.matchAll(/`([a-z0-9-]+-)\$\{/g)].map(([, prefix]) => prefix);
  return (key) => keys.has(key) || families.some((prefix) => key.startsWith(prefix));
}

/** Returns the names of the Fluent files in both lists of a window's texts.ts. */
export function filesOf(source) {
  const lists = [...source.matchAll(/\/\{([a-z,-]+)\}\.ftl"/g)].map(([, list]) => list);
  if (lists.length !== 2 || lists[0] !== lists[1])
    throw new Error("the two lists are not the same");
  return lists[0].split(",").map((name) => `${name}.ftl`);
}

/**
 * Returns the keys that a window shows and none of its files has. A string without a hyphen counts
 * only inside `text(...)`, because many other words are equal to such a key.
 */
export function missingKeys(sources, allKeys, loadedKeys) {
  const source = sources.join("\n").replaceAll(/\b(data-testid|testid|name|id)="[^"]*"/g, "");
  const strings = [...source.matchAll(/"([a-z0-9_-]+)"/g)].map(([, key]) => key);
  const called = [...source.matchAll(/\btext\(\s*"([a-z0-9_-]+)"/g)].map(([, key]) => key);
  const families = [...source.matchAll(/\btext\(\s*`([a-z0-9_-]+-)\$\{/g)].map(([, key]) => key);
  const known = new Set(allKeys);
  const loaded = new Set(loadedKeys);
  const shown = [...strings.filter((key) => key.includes("-") && known.has(key)), ...called];
  return [
    ...new Set(shown.filter((key) => !loaded.has(key))),
    ...new Set(families.filter((prefix) => !loadedKeys.some((key) => key.startsWith(prefix)))),
  ];
}
