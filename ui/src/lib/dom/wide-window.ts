// Tells if two columns fit side by side.

import { MediaQuery } from "svelte/reactivity";

/** True from the width on from which `.columns` of app.css stands side by side. */
export const wideWindow = new MediaQuery("min-width: 90rem");
