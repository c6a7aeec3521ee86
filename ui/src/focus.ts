/** For a screen or a notice that has just appeared: reading goes on from there. */
export function takeFocus(element: HTMLElement): void {
  element.focus();
}
