/** For fields whose text is to stay exactly as typed, and is to be remembered by nobody. */
export const asTyped = {
  spellcheck: false,
  autocomplete: "off",
  autocorrect: "off",
  autocapitalize: "off",
} as const;
