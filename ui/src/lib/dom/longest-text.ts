// The longest text of one field, refused as a whole instead of freezing the window.

/**
 * Longest text of one field, in UTF-16 units: about seventy pages. A web view needs seconds to lay
 * out more, and a longer text is not searched for identifiers.
 */
export const MAX_TEXT_LENGTH = 200_000;

/**
 * An attachment that refuses text which is pasted or dropped and would make the field too long. A
 * field that is longer already can only get shorter. Calls `report` with true for a refused text,
 * and with false at the next change.
 */
export const refuseTooLong =
  (report: (refused: boolean) => void) =>
  (field: HTMLInputElement | HTMLTextAreaElement): (() => void) => {
    const check = (event: Event, data: DataTransfer | null) => {
      const added = data?.getData("text/plain").length ?? 0;
      const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
      if (field.value.length - replaced + added <= MAX_TEXT_LENGTH || added === 0) return;
      event.preventDefault();
      report(true);
    };
    const pasted = (event: Event) =>
      event instanceof ClipboardEvent && check(event, event.clipboardData);
    const dropped = (event: Event) =>
      event instanceof DragEvent && check(event, event.dataTransfer);
    const changed = () => report(false);
    field.addEventListener("paste", pasted);
    field.addEventListener("drop", dropped);
    field.addEventListener("input", changed);
    // Typing and dictating are limited, too. A longer text that is set by a script stays as it is.
    field.maxLength = MAX_TEXT_LENGTH;
    return () => {
      field.removeEventListener("paste", pasted);
      field.removeEventListener("drop", dropped);
      field.removeEventListener("input", changed);
    };
  };
