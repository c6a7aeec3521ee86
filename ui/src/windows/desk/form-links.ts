// The links to forms, Help now and My limits on the desk.

import type { FormsView } from "../../bindings/FormsView";
import { text } from "../../lib/text/messages";
import type { FormLinks } from "../../lib/forms/form-links";
import { navigation } from "../../lib/state/navigation.svelte";

/**
 * Returns the links to the available forms, Help now and My limits. A form that is missing has no
 * link.
 */
export const deskFormLinks = (view: () => FormsView): FormLinks => ({
  title: (to) =>
    to === "help"
      ? text("help-now")
      : to === "limits"
        ? text("limits-title")
        : (view().forms.find(({ id }) => id === to)?.title ?? null),
  follow: (to, from) => {
    if (to === "help") navigation.helpOpen = true;
    else if (to === "people") navigation.openMyPeople();
    else if (to === "limits") void navigation.open({ screen: "limits" });
    else void navigation.open({ screen: "write", start: { form: to, from } });
  },
});
