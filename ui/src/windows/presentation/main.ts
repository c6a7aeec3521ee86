import { start } from "../mount";
import Presentation from "./Presentation.svelte";

start(Presentation);
