import { start } from "../start";
import Desk from "./Desk.svelte";

start(Desk);
