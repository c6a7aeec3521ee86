import { start } from "../mount";
import Shown from "./Presentation.svelte";

start(Shown);
