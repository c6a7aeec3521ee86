// Text areas that grow with their content.

/** Height limit in window heights: above it, measuring would only take time. */
const MAX_WINDOWS = 3;

/** An attachment that makes a text area as tall as its content, up to its `max-height`. */
export function autosize(area: HTMLTextAreaElement): () => void {
  let width = 0;
  const fit = () => {
    if (area.scrollHeight > MAX_WINDOWS * innerHeight) {
      if (area.style.height !== "100vh") area.style.height = "100vh";
      return;
    }
    // The parent keeps its height, or the screen would jump while the area has none.
    const parent = area.parentElement;
    if (parent) parent.style.minHeight = `${parent.offsetHeight}px`;
    area.style.height = "auto";
    const edges = area.offsetHeight - area.clientHeight;
    area.style.height = `${area.scrollHeight + edges}px`;
    if (parent) parent.style.minHeight = "";
  };
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (now === width) return;
    width = now;
    fit();
  });
  observer.observe(area);
  area.addEventListener("input", fit);
  return () => {
    observer.disconnect();
    area.removeEventListener("input", fit);
  };
}
