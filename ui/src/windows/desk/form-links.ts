import type { FormsView } from "../../bindings/FormsView";
import { text } from "../../lib/text/messages";
import type { Leads } from "../../lib/forms/form-links";
import { way } from "../../lib/state/navigation.svelte";

/** The places that a page can lead to. A form that is not there any more leads nowhere. */
export const leading = ({ forms }: FormsView): Leads => ({
  called: (to) =>
    to === "help"
      ? text("help-now")
      : to === "limits"
        ? text("limits-title")
        : (forms.find(({ id }) => id === to)?.title ?? null),
  follow: (to, from) => {
    if (to === "help") way.helping = true;
    else if (to === "limits") void way.open({ screen: "limits" });
    else void way.open({ screen: "write", start: { form: to, from } });
  },
});
