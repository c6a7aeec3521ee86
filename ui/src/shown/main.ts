import { start } from "../start";
import Shown from "./Shown.svelte";

start(Shown);
