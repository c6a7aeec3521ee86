// The errors that say that an older file was put back.

import type { ErrorView } from "../../../bindings/ErrorView";

/** Returns true if the person has to decide whether an older file counts. */
export const isOlderFile = ({ code }: ErrorView): boolean =>
  code === "older-header" || code === "older-database";
