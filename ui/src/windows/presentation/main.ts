// Entry of the presentation window.

import { mountWindow } from "../mount";
import Presentation from "./Presentation.svelte";

mountWindow(Presentation);
