// Entry of the desk window.

import { mountWindow } from "../mount";
import Desk from "./Desk.svelte";

mountWindow(Desk);
