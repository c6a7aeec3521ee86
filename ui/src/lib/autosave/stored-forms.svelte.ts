// The saved content of unfinished small forms, by form key, as loaded when the desk opens.

import type { FormKey } from "../../bindings/FormKey";
import { SvelteMap, SvelteSet } from "svelte/reactivity";

/** The content saved earlier, as JSON, by form key. */
export const stored = new SvelteMap<FormKey, string>();
/** The keys of the forms that have unfinished changes now. */
export const unfinished = new SvelteSet<FormKey>();

/** Takes over what was saved before the notebook was unlocked. */
export function loadAutosaved(forms: { [key in FormKey]?: string }): void {
  // A key of another version stays in the map; no form asks for it.
  for (const [key, content] of Object.entries(forms))
    if (content !== undefined) stored.set(key as FormKey, content);
}

/** Returns true if a form has unfinished content. */
export const hasAutosaved = (key: FormKey): boolean => unfinished.has(key) || stored.has(key);

/** Returns the first key of an unfinished form that starts with `prefix`. */
export const findAutosaved = (prefix: string): FormKey | undefined =>
  [...unfinished, ...stored.keys()].find((key) => key.startsWith(prefix));

/**
 * Returns the stored content of a form; null if there is none, or if another version wrote
 * something else.
 */
export function storedContent<T>(key: FormKey): Partial<T> | null {
  const json = stored.get(key);
  if (json === undefined) return null;
  try {
    const content: unknown = JSON.parse(json);
    return typeof content === "object" && content !== null ? (content as Partial<T>) : null;
  } catch {
    return null;
  }
}
