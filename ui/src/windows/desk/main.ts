import { start } from "../mount";
import Desk from "./Desk.svelte";

start(Desk);
