// The parts of Looking back. Each shows a stretch of time.

import type { Component } from "svelte";
import type { Stretch } from "../../bindings/Stretch";
import { text } from "../../lib/text/messages";
import Gathered from "./gathered/Gathered.svelte";
import JobLines from "./gathered/JobLines.svelte";
import Conditions from "./conditions/Conditions.svelte";
import Limits from "./limits/Limits.svelte";
import Ratings from "./ratings/Ratings.svelte";
import Roles from "./roles/Roles.svelte";
import Together from "./together/Together.svelte";
import Weighed from "./weighed/Weighed.svelte";

export interface Part {
  id: string;
  /** The short name on the button, and the title above the part. */
  name: () => string;
  title: () => string;
  component: Component<{ stretch: Stretch; writable: boolean }>;
  /** True if it is the same for every stretch of time. */
  timeless?: boolean;
}

/** The parts, in their order on the screen. The first one is shown until another is chosen. */
export const PARTS: Part[] = [
  {
    id: "ratings",
    name: () => text("part-nav-ratings"),
    title: () => text("looking-back-ratings"),
    component: Ratings,
  },
  {
    id: "limits",
    name: () => text("part-nav-limits"),
    title: () => text("part-limits"),
    component: Limits,
  },
  {
    id: "together",
    name: () => text("part-nav-together"),
    title: () => text("part-together"),
    component: Together,
  },
  {
    id: "roles",
    name: () => text("part-nav-roles"),
    title: () => text("part-roles"),
    component: Roles,
  },
  {
    id: "weighed",
    name: () => text("part-nav-weighed"),
    title: () => text("part-weighed"),
    component: Weighed,
  },
  {
    id: "conditions",
    name: () => text("part-nav-conditions"),
    title: () => text("part-conditions"),
    component: Conditions,
  },
  {
    id: "gathered",
    name: () => text("part-nav-gathered"),
    title: () => text("gathered-title"),
    component: Gathered,
  },
  {
    id: "job-lines",
    name: () => text("part-nav-job-lines"),
    title: () => text("job-lines-title"),
    component: JobLines,
    timeless: true,
  },
];
