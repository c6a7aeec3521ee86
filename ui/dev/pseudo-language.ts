/**
 * The pseudo-language of tests: English with accents, 40 % longer and between ⟦ and ⟧, as in
 * crates/texts/src/pseudo.rs. Arguments, references and the keys of variants stay.
 */
import { parse, serialize, TextElement, Transformer, type Pattern } from "@fluent/syntax";

/** The tag that CLDR gives to accented English. */
export const PSEUDO_LANGUAGE = "en-XA";

const PLAIN = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
const ACCENTED = [..."áçďëğĥïĵķļñøřšťůŵýžÅČĎÉĞĤÎĴĶĹÑÖŘŠŤÛŴÝŽ"];
const accented = (letter: string) => ACCENTED[PLAIN.indexOf(letter)] ?? letter;

class Accents extends Transformer {
  override visitPattern(pattern: Pattern): Pattern {
    let letters = 0;
    for (const element of pattern.elements) {
      if (!(element instanceof TextElement)) continue;
      letters += element.value.match(/\p{L}/gu)?.length ?? 0;
      element.value = [...element.value].map(accented).join("");
    }
    this.genericVisit(pattern);
    if (letters === 0) return pattern;
    const added = "~".repeat(Math.ceil(letters * 0.4));
    pattern.elements = [
      new TextElement("⟦"),
      ...pattern.elements,
      // A long text has places to break, as every language has.
      new TextElement(`${added.replaceAll(/~{8}(?=~)/g, "$& ")}⟧`),
    ];
    return pattern;
  }
}

/** Returns a Fluent source with every text in the pseudo-language. */
export function pseudoLocalized(source: string): string {
  const resource = parse(source, {});
  new Accents().visit(resource);
  return serialize(resource, {});
}
