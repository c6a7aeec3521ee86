import { tick } from "svelte";

/** For a screen or a notice that has just appeared: reading goes on from there. */
export function takeFocus(element: HTMLElement): void {
  element.focus();
}

const CAN_HOLD = "button, input, textarea, select, [tabindex]";

/**
 * Does something that may take away what holds the focus, such as the button that asked for it. Reading then goes on with
 * what came after it in `near`, or what stands there now, or else with the heading above.
 */
export async function keepFocus<T>(
  near: HTMLElement | null | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const above = near?.closest("section, main");
  const all = () => [...(near?.querySelectorAll<HTMLElement>(CAN_HOLD) ?? [])];
  const held = document.activeElement;
  const after = all().filter(
    (one) => held && one.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const done = await work();
  await tick();
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) {
    const heading = above?.querySelector<HTMLElement>("h1, h2, h3");
    if (heading) heading.tabIndex = -1;
    const next = after.find((one) => one.isConnected) ?? (near?.isConnected ? all()[0] : null);
    (next ?? heading)?.focus({ preventScroll: true });
  }
  return done;
}
