import { mount, type Component } from "svelte";
import "../fonts.css";
import "../app.css";

/** Puts a screen into the window. What the content policy refused is kept where the window tests read it. */
export function mountWindow(component: Component): void {
  const refused: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    document.documentElement.dataset.csp = refused.join(" | ");
  });
  // Fetched while the shell is asked what to show, instead of after its answer.
  void document.fonts.load('1rem "Atkinson Hyperlegible Next"');
  const target = document.getElementById("app");
  if (target) mount(component, { target });
}
