// Entry of the desk window.

import { backend } from "../../lib/backend/backend";
import { LockController } from "../lock-controller.svelte";
import { mountWindow } from "../mount";
import Desk from "./Desk.svelte";
import { texts } from "./texts";

const locking = new LockController();
// Locking is heard before there is content.
const initialState = locking.listen().then(() => backend.deskState());
void mountWindow(Desk, texts, { initialState, locking });
