// Keyboard focus when screens appear and buttons disappear.

import { tick } from "svelte";

/** An attachment for a screen or notice that has just appeared: a screen reader continues there. */
export function takeFocus(element: HTMLElement): void {
  element.focus();
}

/** Milliseconds on a message. With less, the screen reader does not find its words yet. */
const ON_MESSAGE = 200;

/**
 * Moves the focus to `field` by way of a message about it, which a screen reader reads in passing:
 * Orca is told by WebKitGTK neither of a live region nor of a field that keeps the focus. The
 * message needs a name: of one without, only its role is read.
 */
export function focusAfterMessage(message: HTMLElement | null, field: HTMLElement): void {
  if (message === null) return field.focus();
  message.focus({ preventScroll: true });
  setTimeout(() => {
    if (document.activeElement === message) field.focus();
  }, ON_MESSAGE);
}

/** Moves the focus to the first invalid field in `container`, by way of the message about it. */
export function focusInvalid(container: ParentNode | null | undefined): void {
  const field = container?.querySelector<HTMLElement>("[aria-invalid], [data-slip]");
  const described = field?.getAttribute("aria-describedby")?.split(" ") ?? [];
  const message = described
    .map((id) => document.getElementById(id))
    .find((one) => one?.role === "alert" && one.tabIndex === -1 && one.textContent.trim() !== "");
  if (field) focusAfterMessage(message ?? null, field);
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
