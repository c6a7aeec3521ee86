import type { Draft } from "../bindings/Draft";
import type { Entry } from "../bindings/Entry";

/** What Write begins with: a form, something begun before, or something kept that is changed. */
export type Start = { form: string } | { draft: Draft } | { entry: Entry };

/** Where it leads. */
export type Where = "today" | { entry: number };

/** It is over: what it was about is kept, given up, or waits as a draft. */
export type Done = (where: Where) => void;
