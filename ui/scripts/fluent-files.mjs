/** Fluent files, read for inspection: their messages, and the arguments and counts of a message. */

import { parse, Visitor } from "@fluent/syntax";

const PLURAL_CATEGORIES = ["zero", "one", "two", "few", "many"];

/** Returns the messages of a source. A syntax error is an error. */
export function messagesOf(source, name) {
  const { body } = parse(source, {});
  const broken = body.find(({ type }) => type === "Junk");
  if (broken) throw new Error(`${name}: this cannot be read:\n${broken.content}`);
  return body.filter(({ type }) => type === "Message");
}

const isCounted = (variants) =>
  variants.some(({ key }) => PLURAL_CATEGORIES.includes(key.name ?? ""));

/** The argument that is selected by: `$count`, or `$count` in `NUMBER($count)`. */
const selected = (selector) =>
  (selector.type === "FunctionReference" ? selector.arguments.positional[0] : selector)?.id?.name;

/**
 * Finds the arguments of a message: a number if it is formatted or selected as one, a date if it is
 * formatted as one, otherwise a string.
 */
class Arguments extends Visitor {
  found = new Map();

  note(expression, type) {
    if (expression?.type !== "VariableReference") return;
    const known = this.found.get(expression.id.name);
    if (!known || known === "string") this.found.set(expression.id.name, type);
  }
  visitVariableReference(node) {
    this.note(node, "string");
  }
  visitFunctionReference(node) {
    const type = { NUMBER: "number", DATETIME: "Date" }[node.id.name];
    this.note(node.arguments.positional[0], type);
    this.genericVisit(node);
  }
  visitSelectExpression(node) {
    this.note(node.selector, isCounted(node.variants) ? "number" : "string");
    this.genericVisit(node);
  }
}

/** Returns the arguments of a message with their types. */
export function argumentsOf(message) {
  const visitor = new Arguments();
  visitor.visit(message);
  return visitor.found;
}

/** Finds the variants that each count of a message has in all its selectors. */
class Counts extends Visitor {
  found = new Map();

  visitSelectExpression(node) {
    const name = selected(node.selector);
    if (isCounted(node.variants)) {
      const here = node.variants.map(({ key }) => key.name ?? key.value);
      const before = this.found.get(name) ?? here;
      this.found.set(
        name,
        before.filter((variant) => here.includes(variant)),
      );
    }
    this.genericVisit(node);
  }
}

/** Returns the counts of a message with their variants. */
export function countsOf(message) {
  const visitor = new Counts();
  visitor.visit(message);
  return visitor.found;
}
