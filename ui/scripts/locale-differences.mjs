/** The differences of a translation from English, by the rules of crates/texts/tests/locales. */

import { argumentsOf, countsOf, messagesOf } from "./fluent-files.mjs";

const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];
const WHOLE_NUMBERS = [...Array(201).keys(), 1_000, 1_000_000];

/** Returns the plural categories of whole numbers in a language. */
export function pluralCategories(language) {
  const rules = new Intl.PluralRules(language);
  const used = new Set(WHOLE_NUMBERS.map((number) => rules.select(number)));
  return CATEGORIES.filter((category) => used.has(category));
}

/** Returns the differences of a translated file from its original, as sentences for a translator. */
export function differences(english, translated, language) {
  const originals = messagesOf(english, "en");
  const translations = new Map(
    messagesOf(translated, language).map((message) => [message.id.name, message]),
  );
  const keys = new Set(originals.map(({ id }) => id.name));
  const found = [...translations.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => `${key} is not in English`);
  for (const original of originals) {
    const key = original.id.name;
    const translation = translations.get(key);
    if (translation) found.push(...messageDifferences(key, original, translation, language));
    else found.push(`${key} is missing`);
  }
  return found;
}

function messageDifferences(key, original, translation, language) {
  const found = [];
  const names = (message) => [...argumentsOf(message).keys()].toSorted().join();
  if (names(original) !== names(translation)) found.push(`${key} has other arguments`);
  const counts = countsOf(translation);
  for (const name of countsOf(original).keys()) {
    const missing = pluralCategories(language).find(
      (category) => !(counts.get(name) ?? []).includes(category),
    );
    if (missing) found.push(`${key} lacks [${missing}] for $${name}`);
  }
  return found;
}
