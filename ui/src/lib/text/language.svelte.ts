// The language of the window: its Fluent files, and English in the place of missing texts.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** The Fluent files of one window, by their path `.../locales/<language>/<name>.ftl`. */
export interface TextFiles {
  /** English, which is part of the window because it stands in for every missing text. */
  english: Record<string, string>;
  /** All other languages. Only the files of the language in use are loaded. */
  translated: Record<string, () => Promise<string>>;
}

/** Formats a part of a message, such as a date: British where the texts are English. */
const formatLocale = (language: string) => (language === "en" ? "en-GB" : language);

function bundleOf(language: string, sources: string[]): FluentBundle {
  // Isolation marks are for mixed writing directions; here they would only get into copied text.
  const bundle = new FluentBundle(formatLocale(language), { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

const languageOf = (path: string) => path.split("/").at(-2) ?? "";

/** The language of the window. A text read while a component renders follows its changes. */
class Language {
  #files: TextFiles = { english: {}, translated: {} };
  #english = bundleOf("en", []);
  /** The language in use, then English. */
  #bundles = $state.raw<FluentBundle[]>([]);
  /** The tag of the language in use, `en` if the chosen one is not shipped. */
  tag = $state.raw("en");
  /** The tag for numbers, dates and lists. */
  readonly formats = $derived(formatLocale(this.tag));

  /** The tags of all shipped languages, English first. */
  get shipped(): string[] {
    return ["en", ...new Set(Object.keys(this.#files.translated).map(languageOf))];
  }

  /** Loads the texts of a window, and those of the language if it is shipped. */
  async load(files: TextFiles, language: string): Promise<void> {
    this.#files = files;
    this.#english = bundleOf("en", Object.values(files.english));
    await this.change(language);
  }

  /** Shows all texts in another language, in English if that is not shipped or not readable. */
  async change(language: string): Promise<void> {
    const files = Object.entries(this.#files.translated).filter(
      ([path]) => languageOf(path) === language,
    );
    const sources = await Promise.all(files.map(([, load]) => load())).catch(() => []);
    const translated = sources.length > 0;
    this.tag = translated ? language : "en";
    this.#bundles = translated ? [bundleOf(language, sources), this.#english] : [this.#english];
    document.documentElement.lang = this.tag;
  }

  /** Returns the tag of a language for an attribute `lang`, if it is not that of the window. */
  unlessShown(tag: string): string | undefined {
    return tag === this.tag ? undefined : tag;
  }

  /** Returns a text, in English where the language lacks it or asks for an unknown argument. */
  format(key: string, args: Record<string, FluentVariable> | null): string {
    for (const bundle of this.#bundles) {
      const pattern = bundle.getMessage(key)?.value;
      const errors: Error[] = [];
      const formatted = pattern ? bundle.formatPattern(pattern, args, errors) : "";
      if (pattern && (errors.length === 0 || bundle === this.#english)) return formatted;
    }
    return "";
  }
}

export const language = new Language();

/** Returns the name of a language in itself, as it begins a line: Polski. */
export function nameOfLanguage(tag: string): string {
  // Engines differ in how such a name begins.
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Returns the shipped languages, each by its own name. */
export const languageOptions = (): { value: string; label: string }[] =>
  language.shipped.map((value) => ({ value, label: nameOfLanguage(value) }));
