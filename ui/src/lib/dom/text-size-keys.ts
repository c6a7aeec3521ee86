// Text size by keyboard, and the sizes it goes through.

import { appearanceSettings } from "../state/appearance.svelte";
import { digitOf } from "./keys";

/** Percent of the usual size. */
const SIZES = [75, 90, 100, 110, 125, 150, 175, 200, 250, 300];
const USUAL = 100;

/** Returns the next larger or smaller size; the same at the end. */
function step(size: number, up: boolean): number {
  const next = up ? SIZES.find((one) => one > size) : SIZES.findLast((one) => one < size);
  return next ?? size;
}

/** Changes the text size with Ctrl and +, - or 0, and keeps it. */
export function changeTextSize(event: KeyboardEvent): void {
  if (!event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  const { key } = event;
  const size = appearanceSettings.textSize;
  // Many keyboards have + on the key of =, with Shift.
  const wanted =
    key === "+" || key === "="
      ? step(size, true)
      : key === "-" || key === "_"
        ? step(size, false)
        : digitOf(event) === 0
          ? USUAL
          : null;
  if (wanted === null) return;
  event.preventDefault();
  if (wanted === size) return;
  appearanceSettings.change({ text_size: wanted });
  // On a drive that can only be read the size holds until the window closes.
  appearanceSettings.save().catch(() => undefined);
}
