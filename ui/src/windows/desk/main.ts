import { mountWindow } from "../mount";
import Desk from "./Desk.svelte";

mountWindow(Desk);
