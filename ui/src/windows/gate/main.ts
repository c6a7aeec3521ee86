import { start } from "../mount";
import Gate from "./Gate.svelte";

start(Gate);
