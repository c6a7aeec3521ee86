// Mounts the root component of a window.

import { mount, type Component } from "svelte";
import type { GateSettings } from "../bindings/GateSettings";
import { changeTextSize } from "../lib/dom/text-size-keys";
import { appearanceSettings } from "../lib/state/appearance.svelte";
import { language, type TextFiles } from "../lib/text/language.svelte";
import "../fonts.css";
import "../app.css";

/** The properties of every root component. */
interface WindowProps {
  /** The state of the window, with the settings that hold before unlocking. */
  initialState: Promise<{ settings: GateSettings }>;
}

/**
 * Mounts the root component of a window once its texts are loaded. Violations of the content policy
 * are noted for the window tests.
 */
export async function mountWindow<Props extends WindowProps & Record<string, unknown>>(
  component: Component<Props>,
  texts: TextFiles,
  props: Props,
): Promise<void> {
  const refused: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    document.documentElement.dataset.csp = refused.join(" | ");
  });
  // Loaded while the shell is asked for the state, instead of after its answer.
  void document.fonts.load('1rem "Atkinson Hyperlegible Next"');
  // The component shows why there is no state.
  const settings = await props.initialState.then(({ settings }) => settings).catch(() => null);
  if (settings) appearanceSettings.begin(settings);
  await language.load(texts, settings?.language ?? "en");
  addEventListener("keydown", changeTextSize);
  const target = document.getElementById("app");
  if (target) mount(component, { target, props });
}
