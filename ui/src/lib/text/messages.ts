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

/** Joins names or short answers without a conjunction: one, two, three. */
export const joinItems = (items: string[]): string =>
  items.length === 0 ? "" : items.reduce((before, next) => text("items-joined", { before, next }));

/** Returns what stands between two items, for items that need markup. */
export const itemSeparator = (): string => text("items-joined", { before: "", next: "" });

/** Joins short texts in one line: one · two · three. */
export const joinParts = (parts: string[]): string =>
  parts.length === 0 ? "" : parts.reduce((before, next) => text("parts-joined", { before, next }));

/** Explains an error and its remedy. A code that lacks one of the two texts does not compile. */
export function explainError({ code, count }: ErrorView): { happened: string; remedy: string } {
  const happened: `error-${ErrorCode}` = `error-${code}`;
  const remedy: `remedy-${ErrorCode}` = `remedy-${code}`;
  return { happened: text(happened, { count: count ?? 0 }), remedy: text(remedy) };
}
