// Entry of the presentation window.

import { backend } from "../../lib/backend/backend";
import { LockController } from "../lock-controller.svelte";
import { mountWindow } from "../mount";
import Presentation from "./Presentation.svelte";
import { texts } from "./texts";

const locking = new LockController();
// Locking is heard before there is content.
const initialState = locking.listen().then(() => backend.presentationState());
void mountWindow(Presentation, texts, { initialState, locking });
