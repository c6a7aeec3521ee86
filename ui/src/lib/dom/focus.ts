// Keyboard focus when screens appear and buttons disappear.

import { tick } from "svelte";

/** An attachment for a screen or notice that has just appeared: a screen reader continues there. */
export function takeFocus(element: HTMLElement): void {
  element.focus();
}

const FOCUSABLE = "button, input, textarea, select, [tabindex]";

/**
 * Runs `work`, which may remove the focused element, such as the button that started it. The focus
 * then moves to the element after it in `container`, or else the first one, or else the heading
 * above.
 */
export async function keepFocus<T>(
  container: HTMLElement | null | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const above = container?.closest("section, main");
  const all = () => [...(container?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const focused = document.activeElement;
  const after = all().filter(
    (one) => focused && one.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const result = await work();
  await tick();
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) {
    const heading = above?.querySelector<HTMLElement>("h1, h2, h3");
    if (heading) heading.tabIndex = -1;
    const next = after.find((one) => one.isConnected) ?? (container?.isConnected ? all()[0] : null);
    (next ?? heading)?.focus({ preventScroll: true });
  }
  return result;
}
