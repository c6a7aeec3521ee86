// Entry of the gate window.

import { backend } from "../../lib/backend/backend";
import { mountWindow } from "../mount";
import Gate from "./Gate.svelte";
import { texts } from "./texts";

void mountWindow(Gate, texts, { initialState: backend.gateState() });
