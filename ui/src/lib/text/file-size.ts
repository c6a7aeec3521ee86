// The size of a file in words.

import { text } from "./messages";

export const fileSize = (bytes: number): string =>
  bytes < 1000
    ? text("size-bytes", { bytes })
    : text("size-kilobytes", { kilobytes: bytes / 1000 });
