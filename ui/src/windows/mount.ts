// Mounts the root component of a window.

import { mount, type Component } from "svelte";
import "../fonts.css";
import "../app.css";

/**
 * Mounts the root component of a window. Violations of the content policy are noted for the window
 * tests.
 */
export function mountWindow(component: Component): void {
  const refused: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    document.documentElement.dataset.csp = refused.join(" | ");
  });
  // Loaded while the shell is asked for the state, instead of after its answer.
  void document.fonts.load('1rem "Atkinson Hyperlegible Next"');
  const target = document.getElementById("app");
  if (target) mount(component, { target });
}
