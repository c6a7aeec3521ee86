// Characters in pairs, as they are read out.

/** `equnujwj` as *eq un uj wj*. */
export const inPairs = (characters: string): string =>
  (characters.match(/.{1,2}/g) ?? []).join(" ");
