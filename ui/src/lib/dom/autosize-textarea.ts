/** Beyond this many windows full the field is as tall as it gets, and measuring it would only take time. */
const WINDOWS = 3;

/** Lets a field be as tall as what stands in it, up to its `max-height`; from there on it scrolls. */
export function grow(area: HTMLTextAreaElement): () => void {
  let width = 0;
  const fit = () => {
    if (area.scrollHeight > WINDOWS * innerHeight) {
      if (area.style.height !== "100vh") area.style.height = "100vh";
      return;
    }
    // Held, or the page would jump while the field is without its height.
    const above = area.parentElement;
    if (above) above.style.minHeight = `${above.offsetHeight}px`;
    area.style.height = "auto";
    const edges = area.offsetHeight - area.clientHeight;
    area.style.height = `${area.scrollHeight + edges}px`;
    if (above) above.style.minHeight = "";
  };
  const watch = new ResizeObserver(([seen]) => {
    const now = seen?.contentRect.width ?? 0;
    if (now === width) return;
    width = now;
    fit();
  });
  watch.observe(area);
  area.addEventListener("input", fit);
  return () => {
    watch.disconnect();
    area.removeEventListener("input", fit);
  };
}
