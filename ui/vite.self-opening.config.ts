// Build of the script in self-decrypting pages.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages whose licences must be passed on. The build fails if one joins or leaves. */
const THEIRS = [
  "@noble/ciphers",
  "@noble/curves",
  "@noble/hashes",
  "@noble/post-quantum",
  "@scure/base",
  "age-encryption",
];

/** Puts the licences at the head of the script, where a recipient finds them. */
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const names = chunk.moduleIds.map(
          (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1],
        );
        const found = [...new Set(names.filter((name) => name !== undefined))].sort();
        if (found.join() !== THEIRS.join()) this.error(`the script is made of ${found.join(", ")}`);
        const texts = found.map(
          (name) =>
            `${name}\n\n${readFileSync(here(`node_modules/${name}/LICENSE`), "utf8").trim()}`,
        );
        chunk.code = `/*\n${texts.join("\n\n\n")}\n*/\n${chunk.code}`;
      }
    },
  };
}

// The one script of every self-decrypting page. Its checksum is published: the same sources and
// packages must give the same bytes.
export default defineConfig({
  configFile: false,
  publicDir: false,
  plugins: [licences()],
  build: {
    target: ["chrome105", "firefox113", "safari16"],
    outDir: here("dist-self-opening"),
    emptyOutDir: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    lib: {
      entry: here("self-opening/main.ts"),
      formats: ["iife"],
      name: "page",
      fileName: () => "self-opening.js",
    },
    rollupOptions: { output: { comments: false } },
  },
});
