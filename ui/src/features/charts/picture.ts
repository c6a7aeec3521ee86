// A drawing as elements of the page, and the values in it.

/**
 * The drawing as an element. It is parsed as XML, where nothing but its own elements can come of it,
 * and never put into the page as HTML.
 */
export function asElement(svg: string): Element {
  return document.importNode(
    new DOMParser().parseFromString(svg, "image/svg+xml").documentElement,
    true,
  );
}

/** The values of a drawing, in their order. */
export function pointsOf(drawing: Element): Element[] {
  return [...drawing.querySelectorAll("g.point")];
}

/** The words of a value. */
export function labelOf(point: Element | undefined): string {
  return point?.getAttribute("data-label") ?? "";
}

/** The value under the pointer, or else the one whose middle is nearest to it. */
export function pointAt(points: Element[], { clientX, clientY }: PointerEvent): number | null {
  let [found, least] = [null as number | null, Infinity];
  for (const [at, point] of points.entries()) {
    const { left, right, top, bottom } = point.getBoundingClientRect();
    if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) return at;
    const distance = Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
    if (distance < least) [found, least] = [at, distance];
  }
  return found;
}
