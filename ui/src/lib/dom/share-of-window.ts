// The share of the window that a bar at its edge takes, at every zoom and text size.

/**
 * An attachment that reports which share of the window's height an element takes. Measured, because
 * media queries know neither the chosen text size nor the zoom of the page.
 */
export const watchShare =
  (report: (share: number) => void) =>
  (element: HTMLElement): (() => void) => {
    const measure = () => report(element.getBoundingClientRect().height / innerHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  };
