// Entry of the gate window.

import { mountWindow } from "../mount";
import Gate from "./Gate.svelte";

mountWindow(Gate);
