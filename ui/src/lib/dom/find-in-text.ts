// Finding words inside an element, and marking them without changing its content.

import { placesOf } from "../text/fold";

/** Elements of which each is read as one text. */
const BLOCKS = "p, li, dt, dd, h1, h2, h3, caption, td, th";

/** Returns where a folded text is found inside `root`, in its order. */
export function rangesOf(wanted: string, root: HTMLElement): Range[] {
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS) && !block.closest(".visually-hidden, [hidden]"),
  );
  return blocks.flatMap((block) => rangesInBlock(wanted, block));
}

/** A block may have several text nodes, such as a text in pieces. */
function rangesInBlock(wanted: string, block: HTMLElement): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let whole = "";
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: whole.length });
    whole += (node as Text).data;
  }
  const at = (place: number) => nodes.findLast(({ start }) => start <= place);
  return placesOf(wanted, whole).flatMap(({ start, end }) => {
    const [first, last] = [at(start), at(end - 1)];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

const ALL = "found-in-note";
const CURRENT = "found-now";

/** The marks of the engine; an old one has none, and finds without them. */
const marks = () => ("highlights" in CSS ? CSS.highlights : null);

/** Marks ranges, and one of them as the current one. */
export function markRanges(ranges: Range[], current: Range | undefined): void {
  unmark();
  if (!marks()) return;
  marks()?.set(ALL, new Highlight(...ranges));
  if (!current) return;
  const now = new Highlight(current);
  now.priority = 1;
  marks()?.set(CURRENT, now);
}

/** Takes the marks away. */
export function unmark(): void {
  marks()?.delete(ALL);
  marks()?.delete(CURRENT);
}
