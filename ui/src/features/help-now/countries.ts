// The languages of the countries that have crisis lines.

/** The countries whose language the window can have. */
const OF_LANGUAGE: Record<string, string> = { pl: "pl", cs: "cz", sv: "se" };

/** Returns the country that is shown first in a language. English is spoken in too many. */
export const countryOfLanguage = (tag: string): string => OF_LANGUAGE[tag] ?? "eu";

/** Returns the language in which the lines of a country have their names. */
export const languageOfCountry = (country: string): string =>
  Object.keys(OF_LANGUAGE).find((tag) => OF_LANGUAGE[tag] === country) ?? "en";
