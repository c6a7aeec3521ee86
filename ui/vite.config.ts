// Build of the three windows, and of the mock for a browser: `--mode mock`, or `--mode pseudo` with
// the pseudo-language of tests.

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { pseudoLanguage } from "./dev/pseudo-plugin";
import { guide } from "./scripts/guide/guide-plugin.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), guide(), mode === "pseudo" ? pseudoLanguage() : null],
  resolve: {
    // Only these two modes replace the shell, so that a screen can be opened in a browser.
    alias:
      mode === "mock" || mode === "pseudo"
        ? {
            "@tauri-apps/api/core": here("dev/mock.ts"),
            "@tauri-apps/api/event": here("dev/mock.ts"),
          }
        : {},
  },
  server: { fs: { allow: [here("..")] } },
  build: {
    // Understood by WebKitGTK 2.50 and the other systems' engines of its year.
    target: "es2022",
    cssTarget: "safari18",
    // The content policy allows only files of the app: no data: addresses, no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { gate: here("gate.html"), desk: here("desk.html"), shown: here("shown.html") },
    },
  },
}));
