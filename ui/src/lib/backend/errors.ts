// Turns the rejection of a command into an error that the UI can show.

import type { ErrorView } from "../../bindings/ErrorView";

/**
 * Returns the error of a rejected command. Tauri rejects an unknown or forbidden command with a
 * plain text, which is not shown to a person: it becomes `internal`.
 */
export function errorFrom(rejection: unknown): ErrorView {
  if (typeof rejection === "object" && rejection !== null && "code" in rejection) {
    return rejection as ErrorView;
  }
  return { code: "internal", place: null, count: null, is_aside: false };
}
