// The texts of the UI, by key.

import type { Messages } from "./messages.generated";
import type { ErrorCode } from "../../bindings/ErrorCode";
import type { ErrorView } from "../../bindings/ErrorView";
import { language } from "./language.svelte";

/** Returns one text. An unknown key or a missing argument does not compile. */
export function text<Key extends keyof Messages>(
  key: Key,
  ...args: Messages[Key] extends null ? [] : [Messages[Key]]
): string {
  return language.format(key, args[0] ?? null);
}

/** Joins names in a sentence: one, two and three. */
export const list = (names: string[]): string =>
  new Intl.ListFormat(language.formats, { type: "conjunction" }).format(names);

/** Explains an error and its remedy. A code that lacks one of the two texts does not compile. */
export function explainError({ code, count }: ErrorView): { happened: string; remedy: string } {
  const happened: `error-${ErrorCode}` = `error-${code}`;
  const remedy: `remedy-${ErrorCode}` = `remedy-${code}`;
  return { happened: text(happened, { count: count ?? 0 }), remedy: text(remedy) };
}
