import { start } from "../start";
import Gate from "./Gate.svelte";

start(Gate);
