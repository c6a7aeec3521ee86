import { mountWindow } from "../mount";
import Presentation from "./Presentation.svelte";

mountWindow(Presentation);
