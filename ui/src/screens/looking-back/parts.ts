// The parts of Looking back. Each shows a stretch of time.

import type { Component } from "svelte";
import type { Stretch } from "../../bindings/Stretch";
import { text } from "../../lib/text/messages";
import Ratings from "./ratings/Ratings.svelte";

export interface Part {
  id: string;
  title: () => string;
  component: Component<{ stretch: Stretch }>;
}

/** The parts, in their order on the screen. The first one is shown until another is chosen. */
export const PARTS: Part[] = [
  { id: "ratings", title: () => text("looking-back-ratings"), component: Ratings },
];
