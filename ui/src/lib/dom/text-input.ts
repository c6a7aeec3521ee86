// Attributes of text inputs.

/** For inputs whose text stays exactly as typed and is remembered nowhere. */
export const verbatimInput = {
  spellcheck: false,
  autocomplete: "off",
  autocorrect: "off",
  autocapitalize: "off",
} as const;
